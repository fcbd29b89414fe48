/// The whole, sums of two and splits of it, in the words of notes.
enum RestatedTotals {
    static let rules = """
        @thequarter = the quarter, the quarter as a whole, the whole quarter, the full quarter, \
          the entire quarter, the quarter in full, the quarter in its entirety
        for|over|in|across @thequarter , that_is|so|i.e|meaning|namely all_of? {p} , {x} => in {p} \
          {x}
        for|over|in|across @thequarter , {p} , {x} => in {p} {x}
        {m} for|over|in|across @thequarter , {p} , {x} => {m} in {p} {x}
        in the quarter column , {m} for|in {p} total|totals|come|comes|add|adds|totalled|came \
          out|up|to? at|to {q} => {m} was {q} in {p}
        in pure|absolute|plain|raw|bare numbers|figures , {x} => {x}
        dividing|divide|divided {p} by its|the three months gives|yields|makes|and {m} of {q} per|a \
          month => {m} averaged {q} a month in {p}
        when|if|once the three|single|individual? months of {p} are|were added|summed|combined up? \
          , {m} equals|equal|is|are|makes|gives|comes_to|come_to|came_to {q} => {m} was {q} in {p}
        spread|distributed|split evenly|equally over|across the three? months of {p} , {m} \
          comes|come|came|amounts|amount|amounted to {q} for|in? each|a|per of? them|month => {m} \
          averaged {q} a month in {p}
        not the {p} total , the|but|the monthly average|mean : {m} of {q} => {m} averaged {q} a \
          month in {p}
        once|when|after all bookings|entries|postings|invoices|transactions for|of {p} \
          were|are|had_been|have_been in|booked|posted|made|entered|through , {x} => in {p} {x}
        can|could|would|will you please? put|mark|note|write|jot {q} down as|for {m} {x}? => {m} \
          was {q} {x}
        please? put|mark|note|write|jot down {q} as|for {m} {x}? => {m} was {q} {x}
        please? put|mark|note|write|jot {q} down as|for {m} {x}? => {m} was {q} {x}
        with some|several|a_few days of|in {p} still? missing|outstanding|to_come|to_go|open , {x} \
          => {p} is partial , {x}
        @pooled = rolled up, combined, pooled, together, taken together, put together, as one, \
          zoomed out, added up, in one
        all {d} @pooled , {x} => overall , {x}
        zoomed out to all {d} , {x} => overall , {x}
        filter : all {d} : period : {p} : {x} => in {p} {x}
        {q} overall|in_all|in_total|all_in ~ {m} , {p} => overall {m} was {q} in {p}
        {q} overall|in_all|in_total|all_in ~ {m} in|for {p} => overall {m} was {q} in {p}
        company wide|group_wide {m} for|in {p} at {q} => overall {m} was {q} in {p}
        {x} has|had|puts company|group|overall|total {m} at {q} for|in {p} => overall {m} was \
          {q} in {p}
        @summed = combined, together, in total, all in, summed, jointly
        a joint|combined|total|summed {q} in|of {k} stood|stands|is|was|sits|sat against|with|to \
          {n1} and {n2} for|in {p} => {n1} and {n2} together had {k} of {q} in {p}
        stack|put|add|pile {n1} on|onto|to|on_top_of {n2} : {m} of {q} in|for {p} => {n1} and \
          {n2} together had {m} of {q} in {p}
        {n1} with {n2} on top|added : {m} of {q} in|for {p} => {n1} and {n2} together had {m} of \
          {q} in {p}
        select|pick|take|filter_on|filter {n1} and {n2} for|, {p} : {q} in|of {m} => {n1} and \
          {n2} together had {m} of {q} in {p}
        filter on {n1} and {n2} , {p} : summed|combined|total {m} {q} => {n1} and {n2} together \
          had {m} of {q} in {p}
        what do|did {n1} and {n2} make|bring|have|book together in|for {p} ? {q} in|of {m} => \
          {n1} and {n2} together had {m} of {q} in {p}
        @teller adds {n1} and {n2} to|up_to {q} on|in|of|for {m} for|in {p} => {n1} and {n2} \
          together had {m} of {q} in {p}
        {n1} & {n2} : {m} of {q} @summed in|for {p} => {n1} and {n2} together had {m} of {q} in \
          {p}
        {n1} and {n2} as a|one pair|couple|duo|team|unit had|have|posted|made {m} of {q} in|for \
          {p} => {n1} and {n2} together had {m} of {q} in {p}
        {n1} + {n2} , {m} , {p} : {q} => {n1} and {n2} together had {m} of {q} in {p}
        {n1} + {n2} : {m} of? {q} in|for {p} => {n1} and {n2} together had {m} of {q} in {p}
        {q} from {n1} and {n2} @summed ~ {m} , {p} => {n1} and {n2} together had {m} of {q} in \
          {p}
        stacked bar {p} : {m} {q} , layers {x} => {m} in {p} was {q} , made up of {x}
        {m} for|in {p} : {x} , so|making|in_all|total|sum|totalling {q} \
          overall|total|in_all|altogether? => {m} in {p} was {q} , made up of {x}
        {x} : that is|'s|makes {q} in|of {m} for|in {p} => {m} in {p} was {q} , made up of {x}
        {m} by {d} , {p} : {x} : {q} total|in_all|altogether => {m} in {p} was {q} , made up of \
          {x}
        breakdown|split of {m} in|for {p} by {d} ( total {q} ) : {x} => {m} in {p} was {q} , \
          made up of {x}
        {p} ~ {m} ~ total {q} ~ {x} => {m} in {p} was {q} , made up of {x}
        {m} , {p} : {q} = {x} => {m} in {p} was {q} , made up of {x}
        {m} , {p} — total : {q} , by {d} : {x} => {m} in {p} was {q} , made up of {x}
        total {q} in|for {p} on|of|in {m} , split by {d} : {x} => {m} in {p} was {q} , made up \
          of {x}
        total {q} in|for {p} on|of|in {m} : {x} => {m} in {p} was {q} , made up of {x}
        {p} : {x} ; all {d} : {q} in|of {m} => {m} in {p} was {q} , made up of {x}
        {p} bridge|walk|stack by {d} , {m} : {x} , sum|total {q} => {m} in {p} was {q} , made up \
          of {x}
        {k} {q} in|for {p} ,|: {q2} {x} => {k} in {p} was {q} , made up of {q2} {x}
        {k} {q} in|for {p} ,|: {n} {x} => {k} in {p} was {q} , made up of {n} {x}
        that is|'s|makes {q} in|of {m} for|in {p} : {x} => {m} in {p} was {q} , made up of {x}
        {q} in|of {m} for|in {p} , by {d} : {x} => {m} in {p} was {q} , made up of {x}
        we|they booked|had|made {q} in|of {m} for|in {p} : {x} => {m} in {p} was {q} , made up \
          of {x}
        what makes|made up the? {q} in|of {m} for|in {p} ? {x} => {m} in {p} was {q} , made up \
          of {x}
        adding|summing|counting up? the? {d} , {x} , {m} in|for {p} comes|come|came to {q} => \
          {m} in {p} was {q} , made up of {x}
        in {p} the? {d} posted|had|brought|booked {x} , so_that|so|and|making {m} \
          came|comes|adds|added|summed up? to {q} => {m} in {p} was {q} , made up of {x}
        with {q} in|of {m} for|in {p} , the breakdown|split|mix is|was|reads {x} => {m} in {p} \
          was {q} , made up of {x}
        taken|read {d} by {d2} , the? {q} of|in {m} in|for {p} reads|splits|breaks|is into? {x} \
          => {m} in {p} was {q} , made up of {x}
        adding {n1} to {n2} gives|makes|yields {m} of {q} in|for {p} => {n1} and {n2} together \
          had {m} of {q} in {p}
        {n1} and {n2} combined|together|jointly , {p} : {m} of? {q} => {n1} and {n2} together \
          had {m} of {q} in {p}
        {p} : {k} @whole from|out_of|via|through|in {n} => in {p} all of {k} came from {n}
        {p} pushed|took|brought|carried|lifted|raised|moved {m} to|up_to {q} for|in the? year to \
          date => as of {p} , year to date {m} was {q}
        """
}
