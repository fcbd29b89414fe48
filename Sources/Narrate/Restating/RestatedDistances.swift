/// Gaps to a target with a sign or without a side: "gap to target: -4%", "4% off target".
enum RestatedDistances {
    static let rules = """
        @aim2 = target, plan, budget, goal, quota, objective
        @vsaim = to, vs, v, versus, against, from, on, relative to, compared with, compared to
        @gapname = gap, distance, difference, variance, delta, deviation, divergence, shortfall
        {m} ,|: in|for? {p} ,|: @gapname @vsaim the? @aim2 :|was|is|of? -|−|— {q} => {m} came in {q} \
          below the target in {p}
        {m} ,|: in|for? {p} ,|: @gapname @vsaim the? @aim2 :|was|is|of? + {q} => {m} came in {q} above \
          the target in {p}
        {m} ,|: in|for? {p} ,|: @gapname @vsaim the? @aim2 :|was|is|of? {q} => {m} was {q} off target \
          in {p}
        @gapname @vsaim the? @aim2 for|on|in|,|of {m} in|for|, {p} :|was|is|,|came_to -|−|— {q} => {m} \
          came in {q} below the target in {p}
        @gapname @vsaim the? @aim2 for|on|in|,|of {m} in|for|, {p} :|was|is|,|came_to + {q} => {m} came \
          in {q} above the target in {p}
        @gapname @vsaim the? @aim2 for|on|in|,|of {m} in|for|, {p} :|was|is|,|came_to ( {q} ) => {m} \
          came in {q} below the target in {p}
        @gapname @vsaim the? @aim2 for|on|in|,|of {m} in|for|, {p} :|was|is|,|came_to {q} => {m} was \
          {q} off target in {p}
        {m} vs|v|versus|against the? @aim2 ,|in|for {p} : -|−|— {q} => {m} came in {q} below the \
          target in {p}
        {m} vs|v|versus|against the? @aim2 ,|in|for {p} : + {q} => {m} came in {q} above the target \
          in {p}
        vs|v|versus|against the? @aim2 , {m} was|were|is|: -|−|— {q} => {m} came in {q} below the \
          target
        vs|v|versus|against the? @aim2 , {m} was|were|is|: + {q} => {m} came in {q} above the target
        the? @gapname between {m} and the|its? @aim2 in|for {p} was|is|came_to|stood_at {q} => {m} \
          was {q} off target in {p}
        in|for {p} ,? the? @gapname between {m} and the|its? @aim2 was|is|came_to|stood_at {q} => \
          {m} was {q} off target in {p}
        {m} deviated|strayed|diverged|departed|differed {q} from the|its? @aim2 in|for {p} => {m} was \
          {q} off target in {p}
        {m} deviated|strayed|diverged|departed|differed by {q} from the|its? @aim2 in|for {p} => {m} \
          was {q} off target in {p}
        {m} deviated|strayed|diverged|departed|differed from the|its? @aim2 by {q} in|for {p} => {m} \
          was {q} off target in {p}
        """
}
