/// What a change is measured by, in roundabout words: "relative to where May ended up".
enum RestatedYardsticks {
    static let rules = """
        @endedup = ended up, ended, finished, stood, closed, left off, had been, was, landed, came \
          out, came in, wound up, had ended up
        @yard = yardstick, benchmark, reference, base, baseline, measure, starting point, comparison, \
          touchstone, gauge
        @markof = figure, mark, number, level, tally, value, reading, print, total, count
        {x} relative_to|compared_with|compared_to|against|versus|from where {p} @endedup {x2}? => {x} \
          compared with {p} {x2}
        {x} taking {p} as the|a|our|its @yard {x2}? => {x} compared with {p} {x2}
        {x} on|against|versus|over|from the {p} @markof {x2}? => {x} compared with {p} {x2}
        {x} than the {p} @markof {x2}? => {x} than in {p} {x2}
        {x} than what {p} brought|had|showed|saw|gave|delivered|produced|posted {x2}? => {x} than in \
          {p} {x2}
        {x} than what we|they saw|had|got|booked|found in {p} {x2}? => {x} than in {p} {x2}
        {x} measured_off|set_beside|lapping|put_beside|placed_beside|laid_beside|held_up_to|when_lapping \
          {p} {x2}? => {x} compared with {p} {x2}
        {x} measured_off|set_beside|lapping|put_beside|placed_beside|laid_beside|held_up_to|when_lapping \
          the|a|what|those {x2} => {x} compared with the {x2}
        {x} in|on sequential terms|basis|comparison {x2}? => {x} sequentially {x2}
        {x} the month one year before|earlier|ago {x2}? => {x} the same month a year earlier {x2}
        {x} the quarter one year before|earlier|ago {x2}? => {x} the same quarter a year earlier {x2}
        {x} the like month of the year before|earlier {x2}? => {x} the same month a year earlier {x2}
        {x} the like quarter of the year before|earlier {x2}? => {x} the same quarter a year earlier \
          {x2}
        {x} than|to one month previously {x2}? => {x} than a month earlier {x2}
        {x} than|to one quarter previously {x2}? => {x} than a quarter earlier {x2}
        {x} than|to one year previously {x2}? => {x} than a year earlier {x2}
        {x} than twelve|12 months back {x2}? => {x} than a year earlier {x2}
        """
}
