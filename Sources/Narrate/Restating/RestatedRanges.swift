/// Both ends of values, and totals and means of months.
enum RestatedRanges {
    static let rules = """
        @wentfrom = went, ran, moved, swung, ranged, varied, stretched, extended, reached, \
          spread, stood, was, were, spanned, travelled, traveled, came in, came, lay, \
          fluctuated, oscillated, bounced, wandered, shifted, alternated
        @permonth = by month, per month, month to month, month by month, from month to \
          month, monthly, on a monthly basis, across the months, over the months, by the \
          month, across months
        @across = across, by, per, among, between, over, from
        @permonth , {m} in|for|over|during {p} @wentfrom from a low of {q} to a high of {q2} => \
          monthly {m} in {p} ranged from {q} to {q2}
        @permonth , {m} in|for|over|during {p} @wentfrom between|from {q} and|to {q2} => monthly \
          {m} in {p} ranged from {q} to {q2}
        @permonth , {m} @wentfrom between|from {q} and|to {q2} in|for|over|during {p} => monthly \
          {m} in {p} ranged from {q} to {q2}
        @permonth , {m} @wentfrom from a low of {q} to a high of {q2} in|for|over|during {p} => \
          monthly {m} in {p} ranged from {q} to {q2}
        by|per {d} , {m} in|for|over|during {p} @wentfrom from a low of {q} to a high of {q2} => \
          {m} in {p} ranged from {q} to {q2} across the {d}
        by|per|across|among|depending_on the? {d} , {m} in|for|over|during {p} @wentfrom \
          from|between {q} to|and {q2} => {m} in {p} ranged from {q} to {q2} across the {d}
        by|per|across|among|depending_on the? {d} , {m} @wentfrom from|between {q} to|and {q2} \
          in|for|over|during {p} => {m} in {p} ranged from {q} to {q2} across the {d}
        {p} , @permonth : {m} from|between|of? {q} to|and {q2} => monthly {m} in {p} ranged \
          from {q} to {q2}
        {p} , by|per|across|among the? {d} : {m} from|between|of? {q} to|and {q2} => {m} in \
          {p} ranged from {q} to {q2} across the {d}
        {m} @permonth in|for|over {p} : from|between? {q} to|and|- {q2} => monthly {m} in \
          {p} ranged from {q} to {q2}
        {m} @permonth , {p} : from|between? {q} to|and|- {q2} => monthly {m} in {p} ranged \
          from {q} to {q2}
        {m} by|per|across|among the? {d} in|for|over {p} : from|between? {q} to|and|- {q2} \
          => {m} in {p} ranged from {q} to {q2} across the {d}
        {m} by|per|across|among the? {d} , {p} : from|between? {q} to|and|- {q2} => {m} in \
          {p} ranged from {q} to {q2} across the {d}
        no month of|in {p} had|saw|brought|showed {m} below|under {q} or|nor|and above|over \
          {q2} => monthly {m} in {p} ranged from {q} to {q2}
        no {d} had|saw|posted|showed|recorded {m} below|under {q} or|nor|and above|over {q2} \
          in|for|during {p} => {m} in {p} ranged from {q} to {q2} across the {d}
        in|for {p} , no {d} had|saw|posted|showed|recorded {m} below|under {q} or|nor|and \
          above|over {q2} => {m} in {p} ranged from {q} to {q2} across the {d}
        the? low|lowest|weakest|worst and|to|versus the? high|highest|strongest|best \
          months|month of|in {p} had|saw|brought|showed|recorded {m} of|at {q} and|to|versus \
          {q2} => monthly {m} in {p} ranged from {q} to {q2}
        the? low|lowest|weakest|worst|smallest and|to|versus the? \
          high|highest|strongest|best|largest {d} had|saw|brought|showed|recorded|posted {m} \
          of|at {q} and|to|versus {q2} in|for|during {p} => {m} in {p} ranged from {q} to \
          {q2} across the {d}
        {m} was|were anywhere|somewhere from|between {q} to|and {q2} depending on the? {d} \
          in|for|during {p} => {m} in {p} ranged from {q} to {q2} across the {d}
        {m} was|were anywhere|somewhere from|between {q} to|and {q2} depending on the? month \
          in|for|during|of {p} => monthly {m} in {p} ranged from {q} to {q2}
        depending on the? {d} , {m} was|were|ran anywhere|somewhere? from|between {q} to|and \
          {q2} in|for|during {p} => {m} in {p} ranged from {q} to {q2} across the {d}
        the {d} had|posted|recorded|reported|showed|saw|booked {m} of|between|from {q} \
          to|and {q2} in|for|during {p} => {m} in {p} ranged from {q} to {q2} across the {d}
        the months of|in {p} had|brought|showed|saw {m} of|between|from {q} to|and {q2} => \
          monthly {m} in {p} ranged from {q} to {q2}
        {p} has|is not yet? closed|over|finished|ended|complete ; the? \
          running|interim|provisional|preliminary|current figure|total|count|number|tally \
          for|of|in {m} is|was|stands_at|:? {q} => so far in {p} , {m} came to {q}
        {m} is|are|was|were at {q} with {p} still \
          running|open|under_way|in_progress|going|ongoing|unfinished => so far in {p} , {m} \
          came to {q}
        with {p} still running|open|under_way|in_progress|going|ongoing|unfinished , {m} \
          is|are|was|were|stands_at|stand_at|came_to at? {q} => so far in {p} , {m} came to \
          {q}
        the? year_to_date|ytd|running|cumulative|accumulated \
          tally|total|count|sum|figure|number|amount for|of|in {m} \
          hit|reached|was|stood_at|came_to|is|amounted_to {q} \
          in|at|by|as_of|for|after|through the_end_of? {p} => year to date through {p} , {m} \
          came to {q}
         \
          counting|counted|summed|measured|adding_up|added_up|taken|reckoned|totalled|cumulated|summing \
          from the? start|beginning|first_month|opening|first_day|outset of the? \
          fiscal|financial|business|calendar|current? year , {m} had|has come to {q} \
          by|at|through|to|until the? end? of? {p} => year to date through {p} , {m} came to \
          {q}
         \
          counting|counted|summed|measured|adding_up|added_up|taken|reckoned|totalled|cumulated|summing \
          from the? start|beginning|first_month|opening|first_day|outset of the? \
          fiscal|financial|business|calendar|current? year \
          through|to|until|up_to|up_to_and_including|up_to_the_end_of {p} , {m} \
          came|comes|had_come|amounted|adds_up|added_up to {q} => year to date through {p} , \
          {m} came to {q}
        for|over the? fiscal|financial|business|calendar? year through|to|until|up_to {p} , \
          {m} \
          added_up_to|adds_up_to|add_up_to|came_to|totalled|totals|is|was|amounts_to|amounted_to|sums_to|summed_to|stands_at \
          {q} => year to date through {p} , {m} came to {q}
        {m} ytd|year_to_date ( {p} ) : {q} => year to date through {p} , {m} came to {q}
        {m} ( ytd|year_to_date {p} ) : {q} => year to date through {p} , {m} came to {q}
        ytd|year_to_date {m} ( {p} ) : {q} => year to date through {p} , {m} came to {q}
        averaged|on_average|averaging over|across its|the|all? months , {p} \
          had|saw|brought|showed {m} of|at {q} => mean monthly {m} for {p} : {q}
        averaged|on_average over|across the? months of|in {p} , {m} \
          was|were|came_to|ran_at|stood_at {q} => mean monthly {m} for {p} : {q}
        {p} , averaged over|across its months , had|saw|brought {m} of|at {q} => mean \
          monthly {m} for {p} : {q}
        added|adding|summed|totalled|counted|taken up|together? over|across {p} , {m} \
          was|were|came_to|is|amounted_to|made|reached {q} => {m} summed to {q} in {p}
        {q} : that|this is|was where|what {m} moved|ranged|lay|stayed|was|were|swung|varied|ran \
          in|over|across the? months of {p} => monthly {m} ranged {q} in {p}
        """
}
