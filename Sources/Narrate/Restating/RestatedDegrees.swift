/// How far, and against what: degrees, standstills and bases told by several words.
enum RestatedDegrees {
    static let rules = """
        @basis = baseline, base, basis, benchmark, comparative, comparative period, comparison, \
          reference, reference period, point of comparison, yardstick, point of reference
        {x} with {p} as the? @basis {x2}? => {x} compared with {p} {x2}
        {x} taking {p} as the? @basis {x2}? => {x} compared with {p} {x2}
        with|taking {p} as the? @basis , {x} => compared with {p} , {x}
        @slightly = by a small fraction, by a narrow margin, by a slim margin, by a tiny margin, \
          by a fraction, by a whisker, by a hair, to a negligible extent, to a small extent, to a \
          minor degree, imperceptibly, ever so slightly, by next to nothing, very modestly, only \
          just, by a hair's breadth, a tiny bit, negligibly, insignificantly, to a very small \
          extent, to a limited extent, to a very limited extent, just a shade, only a shade, a \
          shade, by the slimmest of margins, by a small margin, by a very small margin, by a very \
          slim margin, by a very small fraction, by a mere fraction, by a fractional amount, by \
          a hair's width, to a slight extent, to a marginal degree, to a slight degree, a \
          smidgeon, ever so little
        @sharply = to a great extent, to a large extent, by leaps and bounds, vigorously, very \
          heavily, greatly, severely, by a wide margin, by a huge margin, by a long way, in a big \
          way, tremendously, very sharply, very considerably, by a very wide margin, by a very \
          large margin, by a large margin, in large measure, in very large measure, in great \
          measure, a ton, tons, by a ton, big time, like crazy, like mad, to a very large extent, \
          to a very great extent, through the roof, by miles, by a mile, massively so
        {m} {v} @slightly {x} => {m} {v} slightly {x}
        {m} {v} @sharply {x} => {m} {v} sharply {x}
        {x} {v} @slightly {x2}? => {x} {v} slightly {x2}
        {x} {v} @sharply {x2}? => {x} {v} sharply {x2}
        @levelwith = remained at the level of, stayed at the level of, stayed on the level of, \
          remained on the level of, maintained the level of, held the level of, kept \
          the level of, kept to the level of, was broadly comparable with the figure for, were \
          broadly comparable with the figure for, was comparable with, were comparable with, was \
          practically that of, were practically that of, was practically those of, roughly \
          equalled, nearly equalled, practically equalled, almost equalled, settled at nearly the \
          same level as in, settled at the level of, came in on the level of, came in at the level \
          of, stayed within a whisker of, was all but identical with the figure for, were all but \
          identical with the figure for, was as good as the same as in, were as good as the same \
          as in, was no different from, were no different from, was to all intents and purposes \
          the same as, was practically where it had been in, stayed level with, was practically \
          the same as in, were practically the same as in
        {x} @levelwith {p} {x2}? => {x} was in line with {p} {x2}
        {m} stuck|kept|held|stayed|remained to|at|on? the {p} level in {p2} => {m} in {p2} was in \
          line with {p}
        {m} stayed|remained where it|they was|were {x} => {m} was flat {x}
        @allbut = all but, as good as, next to, nearly, almost, virtually, practically, to all \
          intents and purposes, to within a narrow margin
        {m} remained|stayed|was|were @allbut unchanged|constant|flat|stable|steady|level {x} => \
          {m} was practically unchanged {x}
        {m} remained|stayed|was|were unchanged|constant|flat|stable|steady|level @allbut {x} => \
          {m} was practically unchanged {x}
        there was a|no? standstill in|on {m} {x} => {m} was flat {x}
        {m} neither rose nor fell {o}? {x} => {m} was flat {x}
        """
}
