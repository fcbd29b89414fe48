/// Places and extremes among members and among months.
enum RestatedRanks {
    static let rules = """
        @went = went to, belonged to, fell to, was taken by, was held by, is held by, was \
          claimed by, was filled by, was occupied by, was, is, goes to, belongs to, was for, \
          was had by
        @spot = spot, place, position, rank, slot, seat, number, no, step
        @league = league table, ranking, rankings, table, list, order, standings, hit list, \
          leader board, leaderboard, rank order, league
        @puts = has, shows, puts, places, lists, ranks, had, put, placed, saw, sees, listed
        @took = claimed, took, held, occupied, filled, secured, came, came in, finished, \
          ended, placed, landed, sat, stood, was, is, were, has, had, got, earned, reached, \
          won, ranks, ranked, lay, made
        @bestof = of all, of, among, amongst, among all, across, across all, out of, out of \
          all, in, within
        the? {e} {k} of|among|across all? the? {d} , {p} : {n} => {n} had the {e} {k} of all \
          {d} in {p}
        the? {e} {k} of|among|across all? the? {d} in|for {p} : {n} => {n} had the {e} {k} \
          of all {d} in {p}
        the? {e} {k} in|for {p} of|among|across all? the? {d} : {n} => {n} had the {e} {k} \
          of all {d} in {p}
        the? {e} {k} , {p} : {n} => {n} had the {e} {k} in {p}
        the? {e} {d} by|on|for|in {k} , {p} : {n} => {n} had the {e} {k} of all {d} in {p}
        the? {e} {d} by|on|for|in {k} in|for {p} : {n} => {n} had the {e} {k} of all {d} in \
          {p}
        {p} : the? {e} {k} of|among|across all? the? {d} : {n} => {n} had the {e} {k} of all \
          {d} in {p}
        {p} , {e} {k} of|among|across all? the? {d} : {n} => {n} had the {e} {k} of all {d} \
          in {p}
        {d} with the {e} {k} in|for {p} : {n} => {n} had the {e} {k} of all {d} in {p}
        {d} with the {e} {k} , {p} : {n} => {n} had the {e} {k} of all {d} in {p}
        the? {r} {e} {k} in|for {p} of|among|across all? the? {d} : {n} => {n} had the {r} \
          {e} {k} of the {d} in {p}
        the? {r} {e} {k} of|among|across all? the? {d} , {p} : {n} => {n} had the {r} {e} \
          {k} of the {d} in {p}
        the? {r} {e} {k} of|among|across all? the? {d} in|for {p} : {n} => {n} had the {r} \
          {e} {k} of the {d} in {p}
        the? {r} {e} {k} , {p} : {n} => {n} had the {r} {e} {k} in {p}
        the? {r} {e} {d} by|on|for|in {k} , {p} : {n} => {n} had the {r} {e} {k} of the {d} \
          in {p}
        which|what {d} @had2 the {r} {e} {k} in|for {p} ? \
          it_was|that_was|that_is|the_answer_is|the_answer_:|: {n} => {n} had the {r} {e} \
          {k} of the {d} in {p}
        which|what {d} @had2 the {r} {e} {k} in|for {p} ? {n} => {n} had the {r} {e} {k} of \
          the {d} in {p}
        which|what {d} @had2 the {e} {k} in|for {p} ? \
          it_was|that_was|that_is|the_answer_is|the_answer_:|: {n} => {n} had the {e} {k} of \
          all {d} in {p}
        which|what {d} @had2 the {e} {k} in|for {p} ? {n} => {n} had the {e} {k} of all {d} \
          in {p}
        which|what {d} @had2 the {e} {k} ? {n} => {n} had the {e} {k} of all {d}
        who @had2 the {e} {k} in|for {p} ? {n} => {n} had the {e} {k} in {p}
        who led the {d} on|by|in {k} in|for {p} ? {n} => {n} had the highest {k} of all {d} \
          in {p}
        {n} @took @spot {q} {x} => {n} ranked number {q} {x}
        {n} @took the? {r} @spot {x} => {n} ranked {r} {x}
        {n} @took the? number|no {q} @spot {x} => {n} ranked number {q} {x}
        on|by|in|for|as_for {k} , the? {r} @spot of|among the {d} @went {n} in|for {p} => \
          {n} ranked {r} of the {d} by {k} in {p}
        on|by|in|for|as_for {k} , the? {r} @spot @went {n} in|for {p} => {n} ranked {r} by \
          {k} in {p}
        on|by|in|for|as_for {k} , the? {r} @spot of|among the {d} in|for {p} @went {n} => \
          {n} ranked {r} of the {d} by {k} in {p}
        the? {r} @spot of|among the {d} on|by|in|for {k} @went {n} in|for {p} => {n} ranked \
          {r} of the {d} by {k} in {p}
        the? {r} @spot on|by|in|for {k} @went {n} in|for {p} => {n} ranked {r} by {k} in {p}
        in|for {p} , the? {r} @spot of|among the {d} on|by|in|for {k} @went {n} => {n} \
          ranked {r} of the {d} by {k} in {p}
        in|for {p} , the? {r} @spot on|by|in|for {k} @went {n} => {n} ranked {r} by {k} in \
          {p}
        the? @league of the? {d} by|on|for {k} for|in|of {p} @puts {n} in|at|on the? {r} \
          place|position|spot|rank => {n} ranked {r} of the {d} by {k} in {p}
        the? @league of the? {d} by|on|for {k} for|in|of {p} @puts {n} as? {r} => {n} ranked \
          {r} of the {d} by {k} in {p}
        the? @league of the? {d} by|on|for {k} for|in|of {p} @puts {n} in|at|on the? \
          number|place|position|rank|spot number? {q} => {n} ranked number {q} of the {d} by \
          {k} in {p}
        the? {p} @league of the? {d} by|on|for {k} @puts {n} in|at|on the? {r} \
          place|position|spot|rank => {n} ranked {r} of the {d} by {k} in {p}
        in|for {p} , the? @league of the? {d} by|on|for {k} @puts {n} in|at|on the? {r} \
          place|position|spot|rank => {n} ranked {r} of the {d} by {k} in {p}
        the? {k} @league of the? {d} for|in|of {p} @puts {n} in|at|on the? {r} \
          place|position|spot|rank => {n} ranked {r} of the {d} by {k} in {p}
        {p} {d} @league by|on|for {k} : {n} at|on|in|is|as number|place|rank|position|# {q} \
          => {n} ranked number {q} of the {d} by {k} in {p}
        {p} {d} @league by|on|for {k} : {n} is|in|at|on? {r} place? => {n} ranked {r} of the \
          {d} by {k} in {p}
        {d} @league by|on|for {k} , {p} : {n} at|on|in|is|as number|place|rank|position|# \
          {q} => {n} ranked number {q} of the {d} by {k} in {p}
        {d} @league by|on|for {k} , {p} : {n} is|in|at|on? {r} place? => {n} ranked {r} of \
          the {d} by {k} in {p}
        {p} {k} @league : {n} is|in|at|on? {r} place? => {n} ranked {r} by {k} in {p}
        {n} : {r} of|among all? the? {d} on|by|in|for {k} in|for {p} => {n} ranked {r} of \
          the {d} by {k} in {p}
        {n} : {r} on|by|in|for {k} of|among all? the? {d} in|for {p} => {n} ranked {r} of \
          the {d} by {k} in {p}
        {n} : {r} on|by|in|for {k} in|for {p} => {n} ranked {r} by {k} in {p}
        {n} : number|no|# {q} of|among all? the? {d} on|by|in|for {k} in|for {p} => {n} \
          ranked number {q} of the {d} by {k} in {p}
        {n} 's|' position|place|rank in the {d} ranking|table|list by|on|for {k} in|for {p} is|was \
          {q} => {n} ranked number {q} of the {d} by {k} in {p}
        the high|top|upper end of the {p} list|ranking|table of {d} by|on|for {k} is|was {n} , \
          with|at {q} => {n} had the highest {k} of all {d} in {p} ; {k} for {n} was {q} in {p}
        the low|bottom|lower end of the {p} list|ranking|table of {d} by|on|for {k} is|was {n} , \
          with|at {q} => {n} had the lowest {k} of all {d} in {p} ; {k} for {n} was {q} in {p}
        with|at {q} of|in {k} , {n} occupies|occupied|takes|took|holds|held \
          rank|place|position|number {q2} of|among the? {d} in|for {p} => {n} ranked number {q2} of \
          the {d} by {k} in {p} ; {k} for {n} was {q} in {p}
        that|this|it is|was|means rank|place|position {q} among|of|in the? {d} => it ranked number \
          {q} of the {d}
        of|among|in the {q} months of|in {p} , {p2} @had the {e} {m} => {p2} had the {e} {m} \
          of {p}
        of|among all the? months of|in {p} , {p2} @had the {e} {m} => {p2} had the {e} {m} \
          of {p}
        of|among all the? months in|of the? year|year_{p} , {p2} @had the {e} {m} => {p2} \
          had the {e} {m} of {p}
        @peak = high, peak, top, maximum, summit, high point, high water mark, best month, \
          best level, highest point, high mark
        @trough = low, trough, bottom, minimum, low point, nadir, worst level, lowest point, \
          low mark
        the? {p} @peak in|for|of {m} \
          was|came_in|fell_in|came|is|occurred_in|was_in|was_reached_in {p2} => {p2} {p} had \
          the highest {m} of {p}
        the? {p} @trough in|for|of {m} \
          was|came_in|fell_in|came|is|occurred_in|was_in|was_reached_in {p2} => {p2} {p} had \
          the lowest {m} of {p}
        {m} @topped in {p2} in {p} => {p2} {p} had the highest {m} of {p}
        {m} @bottomed in {p2} in {p} => {p2} {p} had the lowest {m} of {p}
        {m} @topped in|during {p2} of {p} => {p2} {p} had the highest {m} of {p}
        in|for|during {p} , {m} @topped in {p2} => {p2} {p} had the highest {m} of {p}
        in|for|during {p} , {m} @bottomed in {p2} => {p2} {p} had the lowest {m} of {p}
        {m} @crested in|during {p} , at {q} => {m} peaked in {p} at {q}
        {m} @nadir in|during {p} , at {q} => {m} bottomed out in {p} at {q}
        {m} @crested in|during {p} at|of|with {q} => {m} peaked in {p} at {q}
        {m} @nadir in|during {p} at|of|with {q} => {m} bottomed out in {p} at {q}
        {m} @crested of|for the|this year in|during {p} , at {q} => {m} peaked in {p} at {q}
        {m} @nadir of|for the|this year in|during {p} , at {q} => {m} bottomed out in {p} at {q}
        {m} @crested of|for the|this year in|during {p} => {m} peaked in {p}
        {m} @nadir of|for the|this year in|during {p} => {m} bottomed out in {p}
        {m} reached|had|hit|saw the year 's high|peak|maximum|top in|during {p} => {m} peaked in {p}
        {m} reached|had|hit|saw the year 's low|trough|minimum|bottom in|during {p} => {m} bottomed \
          out in {p}
        {m} reached|had|hit|saw the high|peak|maximum|top for|of the year in|during {p} => {m} \
          peaked in {p}
        {m} reached|had|hit|saw the low|trough|minimum|bottom for|of the year in|during {p} => {m} \
          bottomed out in {p}
        {m} @crested in|during {p} => {m} peaked in {p}
        {m} @nadir in|during {p} => {m} bottomed out in {p}
        in|during {p} , {m} @crested of|for the|this year => {m} peaked in {p}
        in|during {p} , {m} @nadir of|for the|this year => {m} bottomed out in {p}
        in|during {p} , {m} @crested => {m} peaked in {p}
        in|during {p} , {m} @nadir => {m} bottomed out in {p}
        @crested = topped out, reached its peak, reached their peak, hit its high, hit their \
          high, reached its high, reached their high, was at its highest, were at their \
          highest, hit its peak, hit their peak, reached its maximum, reached their maximum, \
          was at its peak, were at their peak
        @nadir = reached its low, reached their low, hit its low, hit their low, hit bottom, \
          was at its lowest, were at their lowest, reached its minimum, reached their \
          minimum, was at its low, were at their low, touched bottom, hit rock bottom
        @topped = topped out, peaked, crested, reached its peak, reached their peak, hit its \
          high, hit their high, reached its high, reached their high, was at its highest, \
          were at their highest, hit its peak, hit their peak, was highest, were highest, \
          reached its maximum, reached their maximum, was at its peak, were at their peak, \
          maxed out
        @bottomed = bottomed out, troughed, reached its low, reached their low, hit its low, \
          hit their low, hit bottom, was at its lowest, were at their lowest, was lowest, \
          were lowest, reached its minimum, reached their minimum, was at its low, were at \
          their low, touched bottom, hit rock bottom
        {p} marked|was|saw|brought|is|set|gave|formed the? @peak of|for the year for|in|of \
          {m} => {p} had the highest {m} of the year
        {p} marked|was|saw|brought|is|set|gave|formed the? @trough of|for the year for|in|of \
          {m} => {p} had the lowest {m} of the year
        {p} holds|held|keeps|has|owns the record for the? {e} {m} => {p} had the {e} {m} on \
          record
        {p} holds|held|keeps|has|owns the record for {m} => {p} had the highest {m} on \
          record
        the record for the? {e} {m} \
          is_held_by|belongs_to|goes_to|was_set_in|stands_at|dates_from {p} => {p} had the \
          {e} {m} on record
        not once before or after {p} was|were|has|have {m} any? been? @more => {p} had the \
          highest {m} on record
        not once before or after {p} was|were|has|have {m} any? been? @less => {p} had the \
          lowest {m} on record
        never before or|nor after|since {p} was|were|has|have {m} been? so? \
          higher|larger|greater|high|large => {p} had the highest {m} on record
        never before or|nor after|since {p} was|were|has|have {m} been? so? \
          lower|smaller|weaker|low|small => {p} had the lowest {m} on record
        {x} of all months we have|hold|know|keep|track => {x} on record
        {x} of all the? months \
          on_file|on_record|in_the_tables|in_the_data|in_our_data|in_our_records|in_the_history|so_far|recorded|available \
          => {x} on record
        {x} of any month we have|hold|know|keep|track|on_file|on_record|in_the_tables => {x} \
          on record
        {x} we have ever? seen|had|recorded|booked|logged|posted => {x} on record
        {x} there has|have ever been => {x} on record
        {m} set a|the|an? new? all_time? record in|for {p} : {q} , the {e} \
          ever|on_record|yet => {m} was {q} in {p} , the {e} on record
        @had2 = had, has, posted, recorded, reported, showed, saw, booked, delivered, \
          registered, took, shows, generated
        in all our|the data|records|tables|history|books|figures|history , {m} was|were \
          @more? highest|largest|greatest|strongest|biggest in {p} => {p} had the highest \
          {m} on record
        in all our|the data|records|tables|history|books|figures|history , {m} was|were \
          lowest|smallest|weakest in {p} => {p} had the lowest {m} on record
        {m} was|were never @more than in {p} => {p} had the highest {m} on record
        {m} was|were never @less than in {p} => {p} had the lowest {m} on record
        of all? the? months so|on|we far|record|have , {p} had|saw|brought the {e} {m} => \
          {p} had the {e} {m} on record
        {p} is|was the month with the {e} {m} on|so file|record|far => {p} had the {e} {m} \
          on record
        the? record|all_time high for|in|of {m} dates|was|came|stems|is \
          from|in|set_in|reached_in {p} => {p} had the highest {m} on record
        the? record|all_time low for|in|of {m} dates|was|came|stems|is \
          from|in|set_in|reached_in {p} => {p} had the lowest {m} on record
        the? {d} with the {e} {k} was|is {n} => {n} had the {e} {k} of all {d}
        @ontop = came out on top, topped the list, topped the table, topped the ranking, \
          came first, came in first, took the top spot, was on top, led the field, led the \
          pack, led the way, led the table, headed the list, headed the table, headed the \
          field, topped the field, led the list, set the pace, headed the ranking, took \
          first place, was number one, was in front, took the lead
        @rear = brought up the rear, came last, came in last, was last, finished last, \
          placed last, ranked last, was at the bottom, was bottom, came bottom, trailed the \
          field, propped up the table, was in last place, took last place, ended last, sat \
          at the bottom, closed out the list
        {n} @ontop on|in|for|by {k} {x}? => {n} had the highest {k} {x}
        {n} @rear on|in|for|by {k} {x}? => {n} had the lowest {k} {x}
        on|in|by|for {k} terms? , {n} @ontop {x}? => {n} had the highest {k} {x}
        on|in|by|for {k} terms? , {n} @rear {x}? => {n} had the lowest {k} {x}
        in|for {p} , {n} @ontop on|in|for|by {k} => {n} had the highest {k} in {p}
        in|for {p} , {n} @rear on|in|for|by {k} => {n} had the lowest {k} in {p}
        top|first|leader|number_one of|among the {d} by|on|in|for {k} in|for {p} : {n} => \
          {n} had the highest {k} of all {d} in {p}
        bottom|last of|among the {d} by|on|in|for {k} in|for {p} : {n} => {n} had the lowest \
          {k} of all {d} in {p}
        between {n1} and {n2} , {n1} had the? @more {k} {x} => {n1} had higher {k} than {n2} \
          {x}
        between {n1} and {n2} , {n2} had the? @more {k} {x} => {n2} had higher {k} than {n1} \
          {x}
        between {n1} and {n2} , {n1} had the? @less {k} {x} => {n1} had lower {k} than {n2} \
          {x}
        between {n1} and {n2} , {n2} had the? @less {k} {x} => {n2} had lower {k} than {n1} \
          {x}
        {n1} out earned|sold|ran|performed {n2} on|in|by {k} {x} => {n1} led {n2} on {k} {x}
        {n} claimed|took|had|held|got the {e} slice|share|part|piece|chunk of {k} {x} => {n} \
          had the {e} {k} {x}
        """
}
