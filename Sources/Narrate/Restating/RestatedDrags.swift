/// The members that pulled a total down or held it up, and what is told as the reason of a move.
enum RestatedDrags {
    static let rules = """
        @drag = drag, brake, detractor, decliner, weak spot, blot, loser, negative, headwind, dead \
          weight, damper, laggard, sore spot, faller
        @lift = bright spot, gainer, riser, positive, support, tailwind, grower, mover upwards
        {n} was|is|were|remained|proved the|our only|sole|one|single @drag on|for|in|to {m} growth? \
          in|for {p} , costing|taking|subtracting|with|at|down|losing|minus {x} => in {p} , only \
          {n} fell in {m} ; {m} for {n} fell by {x} in {p}
        {n} was|is|were|remained|proved the|our only|sole|one|single @drag on|for|in|to {m} growth? \
          in|for {p} => in {p} , only {n} fell in {m}
        {n} was|is|were|remained|proved the|our only|sole|one|single @drag in|for {p} => only {n} \
          fell in {p}
        the|our only|sole|one|single @drag on|for|in|to {m} growth? in|for {p} was|is|came_from {n} \
          => in {p} , only {n} fell in {m}
        {n} was|is|were|remained|proved the|our only|sole|one|single @lift on|for|in|to {m} growth? \
          in|for {p} => in {p} , only {n} rose in {m}
        {n} was|is|were|remained|proved the|our only|sole|one|single @lift in|for {p} => only {n} \
          rose in {p}
        @isreason = is what, was what, are what, were what, is why, was why
        @drovefor = drove, drives, lifted, boosted, dragged down, pulled down, pushed up, pushed \
          down, moved, hurt, helped, caused, held back, brought down, sank, made, propelled, fuelled
        {x} @isreason @drovefor {m} {x2}? => because of {x} , {m} rose {x2}
        {x} @isreason {v} {m} => because of {x} , {m} {v}
        {x} is|was why {m} {v} {x2}? => because of {x} , {m} {v} {x2}
        """
}
