/// Values out of the ordinary, in the words of notes.
enum RestatedOutliers {
    static let rules = """
        {m} in|for {p} : nowhere|not|far near|in|inside|from? the|its|their? \
          usual|normal|typical range|band|level|region => {m} was unusual in {p}
        {m} in|for {p} — high|elevated|up beyond|past anything usual|normal|ordinary => {m} was \
          unusually high in {p}
        {m} in|for {p} — low|weak|down beyond|past anything usual|normal|ordinary => {m} was \
          unusually low in {p}
        {m} at {q} in|for {p} : not|hardly|anything_but a|an? normal|usual|typical|ordinary \
          reading|value|number|figure|level => {m} was {q} in {p} ; {m} was unusual in {p}
        we do_not|don't usually|normally|often|ever see {m} that|this|so high : {q} in|for {p} \
          => {m} was {q} in {p} ; {m} was unusually high in {p}
        we do_not|don't usually|normally|often|ever see {m} that|this|so low : {q} in|for {p} => \
          {m} was {q} in {p} ; {m} was unusually low in {p}
        untypical|atypical|unusual|abnormal|exceptional|odd|anomalous : {m} at {q} in|for {p} => \
          {m} was {q} in {p} ; {m} was unusual in {p}
        the {p} value|figure|number|reading|level for|of|in {m} is|was an? \
          extreme|unusual|exceptional|abnormal|odd|atypical one|value|figure|number|reading => {m} \
          was unusual in {p}
        {p} stands|stood|sticks|stuck out from all|the? other|rest_of_the months on|for|in|by|with \
          {m} => {m} was unusual in {p}
        {m} in|for {p} does|do|did not fit the pattern|picture|run of|in the? \
          other|rest_of_the|remaining? months => {m} was unusual in {p}
        outlier|anomaly|oddity : {m} , {p} , {q} => {m} was {q} in {p} ; {m} was unusual in {p}
        outlier|anomaly|oddity : {m} at? {q} in|for {p} => {m} was {q} in {p} ; {m} was unusual \
          in {p}
        anomaly|outlier flag|alert : {m} at an unusual|abnormal|odd|exceptional {q} in|for {p} \
          => {m} was {q} in {p} ; {m} was unusual in {p}
        {m} was|were weirdly|strangely|oddly|crazily|absurdly|insanely high in|for {p} => {m} \
          was unusually high in {p}
        {m} was|were weirdly|strangely|oddly|crazily|absurdly|insanely low in|for {p} => {m} was \
          unusually low in {p}
        """
}
