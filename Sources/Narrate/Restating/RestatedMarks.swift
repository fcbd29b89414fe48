/// Values beside a mark that they passed, kept to or did not reach: "broke through the $1.3M
/// barrier", "slipped below $1.4M", "never dipped below $1M", "failed to reach $1.4M".
enum RestatedMarks {
    static let rules = """
        @markname = mark, barrier, hurdle, threshold, milestone, line, ceiling, floor, limit, bar, \
          level, boundary, watermark, cutoff, cut off, sound barrier
        @passed = crossed, topped, passed, surpassed, exceeded, broke through, broke, cleared, got \
          over, got past, got above, made it past, made it over, made it above, climbed past, \
          climbed over, climbed above, rose past, rose above, moved past, moved above, went past, \
          went above, pushed past, pushed through, pushed above, jumped past, jumped above, \
          grew past, grew above, grew beyond, went beyond, broke the, burst through, smashed \
          through, sailed past, has crossed, has topped, has passed, has surpassed, has exceeded, \
          has broken through, has cleared, had crossed, had topped, had passed, had exceeded, \
          beat, overstepped, outstripped, eclipsed, stayed above, remained above, held above, \
          kept above, stood above, ended above, closed above, finished above, landed above
        @sank = slipped below, slipped under, fell below, fell under, dropped below, dropped \
          under, dipped below, dipped under, sank below, slid below, slid under, declined below, \
          went below, went under, stayed below, stayed under, remained below, remained under, \
          held below, kept below, kept under, stood below, ended below, closed below, finished \
          below, landed below, fell short of, came short of, came up short of, stopped short of, \
          failed to reach, failed to hit, failed to make, failed to clear, failed to top, failed to \
          cross, failed to get to, did not reach, didn't reach, did not hit, didn't hit, did not \
          make it to, didn't make it to, did not get to, didn't get to, did not quite reach, \
          didn't quite reach, missed the mark of, undershot, tumbled below, plunged below
        @didnotfall = did not fall below, didn't fall below, did not dip below, didn't dip below, \
          did not drop below, didn't drop below, did not slip below, didn't slip below, did not \
          sink below, didn't sink below, did not go below, didn't go below, did not fall under, \
          didn't fall under, did not drop under, didn't drop under
        @didnotrise = did not exceed, didn't exceed, did not top, didn't top, did not cross, \
          didn't cross, did not pass, didn't pass, did not rise above, didn't rise above, did not \
          go above, didn't go above, did not surpass, didn't surpass, did not climb above, didn't \
          climb above, did not get past, didn't get past, did not break through, didn't break \
          through, did not clear, didn't clear
        @neverbelow = never dipped below, never fell below, never fell under, never dropped below, \
          never dropped under, never slipped below, never sank below, never went below, never went \
          under, never dipped under, was never below, was never under, were never below, were \
          never under, has never been below, never got below, never slid below, stayed above, \
          remained above, kept above, held above, stayed over, remained over, stayed clear of, was \
          always above, were always above, was always over, always exceeded, always topped, always \
          stayed above, was consistently above, was constantly above
        @neverabove = never topped, never exceeded, never got past, never got above, never rose \
          above, never went above, never went over, never crossed, never passed, never surpassed, \
          never climbed above, never broke through, never reached, never hit, was never above, \
          was never over, were never above, were never over, has never been above, stayed below, \
          stayed under, remained below, remained under, kept below, kept under, held below, was \
          always below, were always below, was always under, always stayed below, was consistently \
          below, was consistently under, was constantly below
        @bymonth = monthly, the monthly, month by month, our monthly
        from|between {p} to|through|until|till|and {p2} ,? @bymonth? {m} @neverbelow the? {q} \
          @markname? => in every month from {p} to {p2} , {m} was at least {q}
        from|between {p} to|through|until|till|and {p2} ,? @bymonth? {m} @neverabove the? {q} \
          @markname? => in every month from {p} to {p2} , {m} was at most {q}
        @bymonth? {m} @neverbelow the? {q} @markname? from|between {p} to|through|until|till|and \
          {p2} => in every month from {p} to {p2} , {m} was at least {q}
        @bymonth? {m} @neverabove the? {q} @markname? from|between {p} to|through|until|till|and \
          {p2} => in every month from {p} to {p2} , {m} was at most {q}
        {m} @didnotfall the? {q} @markname? {x}? => {m} was at least {q} {x}
        {m} @didnotrise the? {q} @markname? {x}? => {m} was at most {q} {x}
        {m} @passed the? {q} @markname {x}? => {m} was over {q} {x}
        {m} @sank the? {q} @markname {x}? => {m} was under {q} {x}
        {m} @passed {q} in|for|during {p} => {m} was over {q} in {p}
        {m} @sank {q} in|for|during {p} => {m} was under {q} in {p}
        in|for|during {p} ,? {m} @passed {q} => {m} was over {q} in {p}
        in|for|during {p} ,? {m} @sank {q} => {m} was under {q} in {p}
        {p} {k} @passed {q} => {k} was over {q} in {p}
        {p} {k} @sank {q} => {k} was under {q} in {p}
        {p} 's {k} @passed {q} => {k} was over {q} in {p}
        {p} 's {k} @sank {q} => {k} was under {q} in {p}
        @ormore3 = or more, or higher, or above, or over, or better, or upwards, or greater, plus
        @orless3 = or less, or fewer, or lower, or below, or under, or smaller
        {m} was|were|is|are|came_to|stood_at|amounted_to|totalled|ran_to {q} @ormore3 {x}? => {m} was \
          at least {q} {x}
        {m} was|were|is|are|came_to|stood_at|amounted_to|totalled|ran_to {q} @orless3 {x}? => {m} was \
          at most {q} {x}
        {x} not less|fewer|lower than {q} {x2}? => {x} at least {q} {x2}
        {x} not more|higher|greater than {q} {x2}? => {x} at most {q} {x2}
        {x} a good {q} {x2}? => {x} just over {q} {x2}
        """
}
