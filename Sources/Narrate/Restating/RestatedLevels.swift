/// Values told by the level of another period, and changes too small to matter.
enum RestatedLevels {
    static let rules = """
        @onlevel = stood at the level of, was at the level of, were at the level of, stayed at \
          the level of, remained at the level of, was held at the level of, were held at the \
          level of, was on the level of, were on the level of, kept to the level of, held the \
          level of, maintained the level of, reached the level of, equalled the level of, was at \
          the same level as in, were at the same level as in, was at the same level as, were at \
          the same level as, came in at the level of, ended at the level of, moved at the level of
        @levelled = confirmed the level of, was at the level of, stood at the level of, repeated \
          the level of, brought the level of, was on the level of, kept the level of, held the \
          level of, matched the level of
        @trifling = negligible, marginal, minimal, insignificant, tiny, trivial, slight, not worth \
          mentioning, not worth a mention, close to zero, next to nothing, immaterial, practically \
          zero, almost zero, barely noticeable, hardly noticeable
        @samelevel = around the same level, about the same level, roughly the same level, much the \
          same level, practically the same level, almost the same level, the same level, a \
          comparable level, a similar level, an unchanged level
        {m} in|for {p} @onlevel {p2} => {m} in {p} was about the same as in {p2}
        in|for {p} , {m} @onlevel {p2} => {m} in {p} was about the same as in {p2}
        {m} of|at {q} in|for {p} is|are|was|were at|on the level of {p2} => {m} in {p} was {q} ; {m} \
          in {p} was about the same as in {p2}
        {m} @onlevel {p2} in {p} => {m} in {p} was about the same as in {p2}
        in|for {p} we held|kept|maintained {m} at|to the level of {p2} => {m} in {p} was about the \
          same as in {p2}
        in|for {p} , we held|kept|maintained {m} at|to the level of {p2} => {m} in {p} was about \
          the same as in {p2}
        we held|kept|maintained {m} at|to the level of {p2} in|for {p} => {m} in {p} was about the \
          same as in {p2}
        {p} @levelled {p2} for|in|on|with {m} => {m} in {p} was about the same as in {p2}
        {m} stayed|remained|was|were|held at @samelevel in|for {p} {x} => {m} was little changed in \
          {p} {x}
        in|for {p} , {m} stayed|remained|was|were|held at @samelevel {x} => {m} was little changed \
          in {p} {x}
        the difference|gap between {p} and {p2} in|for|on {m} is|was @trifling => {m} in {p} was \
          about the same as in {p2}
        the difference|gap in|for|on {m} between {p} and {p2} is|was @trifling => {m} in {p} was \
          about the same as in {p2}
        between {p} and {p2} there was|is practically|hardly|virtually|almost|barely? no|any|little \
          change|movement|difference in {m} => {m} in {p} was about the same as in {p2}
        between {p} and {p2} , {m} hardly|barely|scarcely changed|moved|differed => {m} in {p} was \
          about the same as in {p2}
        the change|movement in|for|of {m} in|for {p} {x} is|was @trifling => {m} was little changed \
          in {p} {x}
        the change|movement {x} is|was @trifling => it was little changed {x}
        there was|is practically|hardly|virtually|almost|barely? no|any|little \
          change|movement|difference in {m} between {p} and {p2} => {m} in {p} was about the same as \
          in {p2}
        """
}
