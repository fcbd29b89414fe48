/// Runs of changes, and values that stayed.
enum RestatedStreaks {
    static let rules = """
        @backtoback = straight, back to back, in a row, running, consecutively, consecutive, \
          on the trot, in succession, without a break, without interruption, without a \
          pause, uninterrupted, uninterruptedly, unbroken, on end, one after another, one \
          after the other, in a row without a break, at a stretch, on the bounce, successive
        @run = run, string, streak, series, sequence, stretch, chain, succession, line, row
        @monthly = monthly, straight, consecutive, successive, uninterrupted, unbroken, \
          unbroken monthly, straight monthly, consecutive monthly, back to back, successive \
          monthly, uninterrupted monthly
        {m} {v} in each|every|all of the {q} months \
          to|through|up_to|until|ending|ending_in|up_to_and_including {p} , but|and|though \
          not in the month|one|quarter|period|preceding before|preceding|month|one|quarter \
          those|them|that|it? => as of {p} , {m} have {v} for {q} straight months
        {m} {v} in each|every|all of the last|past|latest {q} months \
          to|through|up_to|until|ending|ending_in {p} , but|and|though not in the \
          month|one|quarter|period|preceding before|preceding|month|one|quarter \
          those|them|that|it? => as of {p} , {m} have {v} for {q} straight months
        {p} was|marked|is|brought the {r} month|one in|of the|a @run of @monthly? {v} {m} => \
          {p} was the {r} straight month of {v} {m}
        {p} was|marked|is|brought the {r} month in|of the|a @run of @monthly? {v} in {m} => \
          {p} was the {r} straight {v} in {m}
        {p} was|marked|is|brought the? {r} in|of the|a @run of @monthly? {v} in|for|of {m} \
          => {p} was the {r} straight {v} in {m}
        as at|of|per|with {p} , the @run of @monthly? {v} in|for|of {m} \
          is|was|stands_at|stood_at|has_reached|counts|runs_to {q} \
          long|months|months_long|in_length|strong|in_all => as of {p} , {m} : {q} straight \
          {v}
        as at|of|per|with {p} , the @run of @monthly? {v} in|for|of {m} \
          is|was|stands_at|stood_at|has_reached|counts|runs_to {q} => as of {p} , {m} : {q} \
          straight {v}
        the @run of @monthly? {v} in|for|of {m} \
          stands_at|stood_at|is|was|reached|has_reached|counted|came_to|lasted {q} \
          months|long|months_long in|as_of|as_at|at|by {p} => as of {p} , {m} : {q} straight \
          {v}
        the {p} {v} in|for|of {m} was|is|marked|made the? {r} @backtoback => {p} brought the \
          {r} straight {v} in {m}
        the {p} {v} in|for|of {m} was|is|marked|made the? {r} in|of a @run => {p} brought \
          the {r} straight {v} in {m}
        month number|no {q} of @monthly? {v} in|for|of {m} came|fell|was in? {p} => as of \
          {p} , {m} : {q} straight {v}
        {p} was|is|marked|made|brought month number|no {q} of @monthly? {v} in|for|of {m} => \
          as of {p} , {m} : {q} straight {v}
        {m} , {p} : the? {r} {v} in|within as many months => {p} brought the {r} straight \
          {v} in {m}
        {p} : {r} {v} in {m} in as many months => {p} brought the {r} straight {v} in {m}
        {p} brought|saw|was|marked the? {r} {v} in {m} in as many months => {p} brought the \
          {r} straight {v} in {m}
        with the {v} of|in|for {p} , {m} has|have|had {v2} {q} months @backtoback => as of \
          {p} , {m} have {v2} for {q} straight months ; {m} saw a {v} in {p}
        with the {v} of|in|for {p} , {m} has|have|had {v2} for {q} months @backtoback => as \
          of {p} , {m} have {v2} for {q} straight months ; {m} saw a {v} in {p}
        {m} has|have now? been {v} for {q} months @backtoback as of|at {p} => as of {p} , \
          {m} have been {v} for {q} straight months
        {m} has|have now? {v} for? {q} months @backtoback , up to and including {p} => as of \
          {p} , {m} have {v} for {q} straight months
        {m} has|have now? {v} for? {q} months @backtoback as|up of|at|to {p} => as of {p} , \
          {m} have {v} for {q} straight months
        for {q} months @backtoback up_to|to|until|through|as_of {p} , {m} {x} => as of {p} , \
          {m} {x} for {q} straight months
        {m} {v} for {q} months @backtoback , most_recently|last|latest|the_last_being \
          in|of|being? {p} => as of {p} , {m} {v} for {q} straight months
        @same = was virtually identical, were virtually identical, was identical, were \
          identical, was practically identical, were practically identical, was almost \
          identical, were almost identical, was nearly identical, were nearly identical, was \
          much the same, were much the same, was about the same, were about the same, was \
          the same, were the same, was alike, were alike, was essentially the same, were \
          essentially the same, was nearly the same, were nearly the same, was virtually the \
          same, were virtually the same, was almost the same, were almost the same
        {m} @stuck the {p} level|figure|mark|value|number in {p2} , more or less => {m} in \
          {p2} was about the same as in {p}
        {m} @stuck the {p} level|figure|mark|value|number in {p2} => {m} in {p2} was about \
          the same as in {p}
        {m} in|for {p2} @stuck the {p} level|figure|mark|value|number => {m} in {p2} was \
          about the same as in {p}
        @stuck = stuck at, stuck to, maintained, repeated, held, kept, kept to, stayed at, \
          remained at, held at, matched, preserved, retained, was back at, replicated, \
          equalled, mirrored, copied, reproduced, clung to, hovered around, stayed around, \
          hung on to, stayed near, remained near, hugged
        as far as {m} goes|go|is_concerned|are_concerned , {p} was a|an? \
          repeat|copy|carbon_copy|rerun|replica|mirror_image|echo of {p2} => {m} in {p} was \
          about the same as in {p2}
        for|on|in|as_for {m} , {p} was a|an? \
          repeat|copy|carbon_copy|rerun|replica|mirror_image|echo of {p2} => {m} in {p} was \
          about the same as in {p2}
        {p} was a|an? repeat|copy|carbon_copy|rerun|replica|mirror_image|echo of {p2} \
          for|in|on {m} => {m} in {p} was about the same as in {p2}
        {m} @same in {p} and in? {p2} => {m} in {p} was about the same as in {p2}
        {p} looked|was|turned_out|came_out|felt|proved \
          just|much|exactly|pretty_much|very_much|a_lot|practically|almost? like {p2} \
          for|in|on|as_to|as_regards {m} => {m} in {p} was about the same as in {p2}
        for|in|on {m} , {p} looked|was|turned_out|came_out \
          just|much|exactly|pretty_much|very_much|practically|almost? like {p2} => {m} in \
          {p} was about the same as in {p2}
        @nothing = next to nothing, nothing, hardly anything, not much, very little, barely \
          anything, almost nothing, virtually nothing, practically nothing, little, nothing \
          much, nothing of note, precious little
        @nothing happened|changed|moved|shifted|stirred to|in|on|with|at|for|about {m} \
          in|for|during {p} {x} => {m} was little changed in {p} {x}
        all|it_was|very|rather? quiet on|for|in|around {m} : no \
          real|great|big|significant|notable|major? move|change|movement|shift in|for|during \
          {p} {x} => {m} was little changed in {p} {x}
        no|hardly_any|little|barely_any|next_to_no real|great|big|significant|notable|major? \
          move|change|movement|shift in|for|on {m} in|for|during {p} {x} => {m} was little \
          changed in {p} {x}
        at {q} , {m} in|for {p} was|were much|about|roughly|broadly|practically|virtually \
          the same as in {p2} => {m} was {q} in {p} ; {m} in {p} was about the same as in \
          {p2}
        """
}
