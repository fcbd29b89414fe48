/// How near a metric came to its target, asked, set out or told by the part reached.
enum RestatedAttainments {
    static let rules = """
        @aimed = target, plan, budget, goal, quota, its target, its plan, its budget, its goal, our \
          target, our plan, our budget, our goal, the target, the plan, the budget, the goal
        @met = achieved, reached, met, attained, realised, realized, delivered, hit, made, fulfilled
        @shortof = short, below, under, shy, light, behind, adrift, down, short of it, below it, under \
          it, shy of it
        @pastit = over, above, ahead, up, past, clear, over it, above it, ahead of it, past it, to \
          the good
        at {q} of @aimed , {m} missed|undershot the mark|bar|target|plan {x}? => {m} was {q} of the target \
          {x} ; {m} missed the target {x}
        at {q} of @aimed , {m} beat|cleared|topped|passed the mark|bar|target|plan {x}? => {m} was {q} of \
          the target {x} ; {m} beat the target {x}
        only|just|some|about? {q} of the|our {m} @aimed was|were|is|got|has_been @met {x}? => {m} was {q} of \
          the target {x}
        the @aimed for|on|of {m} , {q} , was|were missed by {q2} {x}? => the target for {m} was {q} {x} ; {m} \
          missed the target by {q2} {x}
        the @aimed for|on|of {m} , {q} , was|were beaten|exceeded|topped by {q2} {x}? => the target for {m} \
          was {q} {x} ; {m} beat the target by {q2} {x}
        the? {p} shortfall|gap|deficit against|to|versus|on|vs|from the? {k} @aimed \
          is|was|came_to|comes_to|amounts_to|amounted_to {q} => {k} in {p} missed the target by {q}
        the? {p} surplus|excess|overshoot against|over|versus|on|vs the? {k} @aimed \
          is|was|came_to|comes_to|amounts_to|amounted_to {q} => {k} in {p} beat the target by {q}
        on|in {k} we were|are behind|below|short_of|under @aimed in|for {p} , but|and|yet? \
          ahead_of|above|over|past it in|for {p2} => {k} missed the target in {p} ; {k} beat the target \
          in {p2}
        on|in {k} we were|are ahead_of|above|over|past @aimed in|for {p} , but|and|yet? \
          behind|below|short_of|under it in|for {p2} => {k} beat the target in {p} ; {k} missed the target \
          in {p2}
        while|whereas|although {m} beat|met|cleared|exceeded @aimed , {p} 's missed it => {m} beat the \
          target ; in {p} it missed the target
        measured|judged|set|held against @aimed , {m} was|were|is|came_in|ended {q} @shortof => {m} was \
          {q} below target
        measured|judged|set|held against @aimed , {m} was|were|is|came_in|ended {q} @pastit => {m} was {q} \
          above target
        the|our {m} @aimed went|stayed|was|remained unmet|unfulfilled|unachieved|unattained {x}? => {m} \
          missed the target {x}
        @no = no, nope, not quite, it did not, it didn't, no it did not, they did not, they didn't, we \
          did not, we didn't, not this time, sadly not, unfortunately not, it was not, it wasn't
        @yes = yes, yep, it did, they did, we did, it was, indeed, certainly, they were, yes it did
        did {m} meet|hit|make|reach|beat|clear @aimed ? @no => {m} missed the target
        did {m} meet|hit|make|reach|beat|clear @aimed ? @yes => {m} met the target
        was|were the|our {m} @aimed @met ? @no => {m} missed the target
        was|were the|our {m} @aimed @met ? @yes => {m} met the target
        did we|you|they meet|hit|make|reach|beat|clear @aimed on|for|in|with {m} ? @no => {m} missed the \
          target
        did we|you|they meet|hit|make|reach|beat|clear @aimed on|for|in|with {m} ? @yes => {m} met the \
          target
        did we|you|they meet|hit|make|reach|beat|clear @aimed on|for|in|with {m} ? no|nope|not_quite , \
          we|it|they ended|finished|closed|landed|came_in|were|was|came_out {q} @shortof => {m} was {q} \
          below target
        did we|you|they meet|hit|make|reach|beat|clear @aimed on|for|in|with {m} ? yes|yep|indeed , \
          we|it|they ended|finished|closed|landed|came_in|were|was|came_out {q} @pastit => {m} was {q} \
          above target
        it was a|an shortfall|miss|disappointment|letdown : {m} came|comes|finished|ended|landed|closed \
          in? {q} @shortof of? @aimed => {m} was {q} below target
        it was a|an beat|win|success|hit : {m} came|comes|finished|ended|landed|closed in? {q} @pastit \
          of? @aimed => {m} was {q} above target
        {m} came|comes|finished|ended|landed|closed in? {q} adrift of @aimed => {m} was {q} below target
        @aimed for|on {m} : {q} . @met : {q2} => the target for {m} was {q} ; {m} was {q2} of the target
        """
}
