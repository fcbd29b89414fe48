/// Results below zero told as amounts without a sign: "an operating loss of $8.4K".
enum RestatedLosses {
    static let rules = """
        @atlevel = at the operating level, at operating level, on an operating basis, in operating \
          terms, operationally
        @grosslevel = at the gross level, at gross level, on a gross basis
        @intoloss = slipped into, fell into, slid into, dropped into, swung into, swung to, moved \
          into, went into, turned to, sank into, tipped into, slipped to, fell to
        {n} lost {q} @atlevel in|for {p} and {q2} in|for|over {x} => operating profit for {n} was minus {q} \
          in {p} ; operating profit for {n} was minus {q2} in {x}
        {n} lost {q} @atlevel {x}? => operating profit for {n} was minus {q} {x}
        in|for {p} ,? {n} lost {q} @atlevel => operating profit for {n} was minus {q} in {p}
        @atlevel , {n} lost {q} {x}? => operating profit for {n} was minus {q} {x}
        {n} made|had|posted|ran|booked|recorded|ran_up|showed|reported|suffered|incurred an|a \
          operating loss of {q} {x}? => operating profit for {n} was minus {q} {x}
        {n} 's operating loss was|came_to|amounted_to|reached|stood_at {q} {x}? => operating \
          profit for {n} was minus {q} {x}
        the operating loss in|of|for|at {n} was|came_to|amounted_to|reached|stood_at {q} {x}? => \
          operating profit for {n} was minus {q} {x}
        {x} and|, @intoloss an operating loss {x2}? => {x} ; operating profit was a loss {x2} ; \
          operating profit fell {x2}
        {n} @intoloss an operating loss {x}? => operating profit for {n} was a loss {x} ; operating \
          profit for {n} fell {x}
        {n} made|had|posted|ran|booked|recorded|showed|reported|suffered|incurred an operating \
          loss {x}? => operating profit for {n} was a loss {x}
        """
}
