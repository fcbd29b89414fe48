/// Targets met in full, and distances to them told by nouns.
enum RestatedBudgets {
    static let rules = """
        @attainedinfull = met in full, attained in full, fully attained, fully met, fully satisfied, \
          satisfied completely, satisfied in full, satisfied entirely, completely met, achieved \
          in full, fully achieved, fully reached, reached in full, met in its entirety, delivered \
          in full, met to the full, fulfilled completely, completely fulfilled
        @goal = target, plan, budget, goal, quota, approved budget, approved plan, operating \
          plan, internal target, agreed target, agreed budget, management target, objective
        {m} , {p} : the? @goal @attainedinfull => {m} fully met the target in {p}
        {p} : {m} @goal @attainedinfull => {m} fully met the target in {p}
        @asto {m} , the {p} @goal was|has_been @attainedinfull => {m} fully met the target in {p}
        the @goal for|on {m} in|for {p} :|was|is|has_been @attainedinfull => {m} fully met the target \
          in {p}
        in|for {p} , the @goal for|on {m} was|has_been @attainedinfull => {m} fully met the target in {p}
        the {p} @goal for|on {m} was|has_been @attainedinfull => {m} fully met the target in {p}
        the @goal set for {m} in|for {p} was|has_been @attainedinfull => {m} fully met the target in {p}
        full attainment|achievement|satisfaction of the @goal for {m} in {p} is|was reported => \
          {m} fully met the target in {p}
        full attainment|achievement|satisfaction of the @goal for {m} is|was \
          reported|recorded|noted in|for {p} => {m} fully met the target in {p}
        attainment|achievement of the @goal for {m} in {p} was|is complete => {m} fully met the \
          target in {p}
        {m} attained|reached|achieved|delivered|met the whole of the @goal in|for {p} => {m} \
          fully met the target in {p}
        the whole of the @goal for {m} was|has_been delivered|met|reached|attained in|for {p} \
          => {m} fully met the target in {p}
        there was no shortfall in|on {m} against|to the? @goal in|for {p} => {m} fully met the \
          target in {p}
        there was no shortfall against the? @goal for {m} in|for {p} => {m} fully met the \
          target in {p}
        against the? @goal , {m} showed no shortfall in|for {p} => {m} fully met the target in {p}
        {m} did not fall short of the? @goal in|for {p} => {m} fully met the target in {p}
        {m} for|in {p} @attainedinfull the? @goal => {m} fully met the target in {p}
        for|in {p} , {m} satisfied|met|attained|reached the @goal in_full|completely|entirely \
          => {m} fully met the target in {p}
        {m} satisfied|met|attained|reached|fulfilled the? {p}? @goal \
          in_full|completely|entirely|without_any_shortfall for|in? {p2}? => {m} fully met the \
          target in {p} {p2}
        was the @goal for {m} met|reached|attained in|for {p} ? in_full|fully|yes , in full => \
          {m} fully met the target in {p}
        did {m} meet|reach|attain the @goal in|for {p} ? yes , in_full|fully => {m} fully met \
          the target in {p}
        we reached|met|made the? @goal for {m} in|for {p} without any shortfall|in_full => {m} \
          fully met the target in {p}
        @over2 = over, above, ahead of, in excess of, higher than
        @under2 = under, below, short of, behind, lower than
        @surplus = a surplus, an overshoot, an excess
        @deficit = a shortfall, a deficit, a gap, an undershoot
        @surplus of {q} against the? @goal : {m} in|for {p} => {m} was {q} above target in {p}
        @deficit of {q} against the? @goal : {m} in|for {p} => {m} was {q} below target in {p}
        {m} showed|had @surplus of {q} against the? @goal in|for {p} => {m} was {q} above \
          target in {p}
        {m} showed|had @deficit of {q} against the? @goal in|for {p} => {m} was {q} below \
          target in {p}
        {p} brought|saw|had @surplus of {q} in|on {m} against the? @goal => {m} was {q} above \
          target in {p}
        {p} brought|saw|had @deficit of {q} in|on {m} against the? @goal => {m} was {q} below \
          target in {p}
        there was @surplus of {q} in|on {m} against the? @goal in|for {p} => {m} was {q} above \
          target in {p}
        there was @deficit of {q} in|on {m} against the? @goal in|for {p} => {m} was {q} below \
          target in {p}
        {m} in|for {p} came to {q} , @surplus of {q2} against the? @goal => {m} was {q} in {p} \
          ; {m} was {q2} above target in {p}
        {m} in|for {p} came to {q} , @deficit of {q2} against the? @goal => {m} was {q} in {p} \
          ; {m} was {q2} below target in {p}
        the? variance|gap of|in|between {m} to|and|from the? @goal in|for {p} :|was {q} @over2 \
          => {m} was {q} above target in {p}
        the? variance|gap of|in|between {m} to|and|from the? @goal in|for {p} :|was {q} @under2 \
          => {m} was {q} below target in {p}
        the gap between {m} and the? @goal in|for {p} was {q} : we were @over2 => {m} was {q} \
          above target in {p}
        the gap between {m} and the? @goal in|for {p} was {q} : we were @under2 => {m} was {q} \
          below target in {p}
        @against2 = against, compared with, by comparison with, relative to, set against, \
          measured by, with regard to, on, measured against, compared to
        @against2 the? @goal for? {p}? , {m} {x}? was|were|came_in|came_out {q} @over2 in? \
          {p2}? => {m} {x} was {q} above target in {p} {p2}
        @against2 the? @goal for? {p}? , {m} {x}? was|were|came_in|came_out {q} @under2 in? \
          {p2}? => {m} {x} was {q} below target in {p} {p2}
        how did {m} compare|fare|do with|against the? @goal in|for {p} ? {q} @over2 => {m} was \
          {q} above target in {p}
        how did {m} compare|fare|do with|against the? @goal in|for {p} ? {q} @under2 => {m} was \
          {q} below target in {p}
        did {m} come in @over2 the? @goal in|for {p} ? yes , by {q} => {m} was {q} above target \
          in {p}
        did {m} come in @under2 the? @goal in|for {p} ? yes , by {q} => {m} was {q} below \
          target in {p}
        @overit = over, above, ahead of, in excess of, higher than, better than, past, beyond, \
          north of, up on, over it, above it, ahead of it, in excess of it, higher than it, past \
          it, beyond it
        @underit = under, below, short of, behind, lower than, south of, shy of, down on, under \
          it, below it, short of it, behind it, lower than it, shy of it
        @anytarget = target, plan, budget, goal, quota, objective, monthly target, monthly plan, \
          monthly budget, monthly goal, agreed target, agreed plan, agreed budget, sales target, \
          approved budget, adopted budget, internal target, operating plan
        @distance = deviation, variance, difference, gap, distance, departure, delta
        the? @distance of|in|on|for {m} from|to|against|versus|vs the? @anytarget in|for {p} \
          was|is|came_to|stood_at {q} , @overit => {m} was {q} above target in {p}
        the? @distance of|in|on|for {m} from|to|against|versus|vs the? @anytarget in|for {p} \
          was|is|came_to|stood_at {q} , @underit => {m} was {q} below target in {p}
        a|an? @distance of {q} @overit the? @anytarget was|is \
          recorded|reported|seen|noted|booked|shown in|for|on {m} for|in {p} => {m} was {q} \
          above target in {p}
        a|an? @distance of {q} @underit the? @anytarget was|is \
          recorded|reported|seen|noted|booked|shown in|for|on {m} for|in {p} => {m} was {q} \
          below target in {p}
        {x} by a margin|distance|stretch of {q} {x2}? => {x} by {q} {x2}
        the? {m} {p} @goal {x} by a margin of {q} => {m} {p} target {x} by {q}
        {m} was|were|is|are|finished|ended|closed|came_out on the right|good|sunny side of the? \
          @anytarget {x}? => {m} beat the target {x}
        {m} was|were|is|are|finished|ended|closed|came_out on the wrong|bad|far side of the? \
          @anytarget {x}? => {m} missed the target {x}
        we|they was|were|finished|ended|closed|came_out on the right|good side of the? @anytarget \
          for|on|in|with {m} in|for {p} => {m} beat the target in {p}
        we|they was|were|finished|ended|closed|came_out on the wrong|bad side of the? @anytarget \
          for|on|in|with {m} in|for {p} => {m} missed the target in {p}
        {m} vs|versus|against|v|to the? @anytarget , {p} : {q} favourable|favorable|better|good => \
          {m} beat the target by {q} in {p}
        {m} vs|versus|against|v|to the? @anytarget , {p} : {q} unfavourable|unfavorable|adverse|worse \
          => {m} missed the target by {q} in {p}
        {m} left|leaves|leave|leaving the? @anytarget behind {x}? => {m} beat the target {x}
        {m} left|leaves|leave|leaving the? {p} @anytarget behind => {m} beat the target in {p}
        """
}
