/// Values against their targets.
enum RestatedTargets {
    static let rules = """
        @tgt = what was budgeted, what was planned, what was targeted, what had been \
          budgeted, what had been planned, what we budgeted, what we planned, what we had \
          planned, what we had budgeted, what the plan foresaw, what the plan asked for, \
          what the budget foresaw, the planned level, the budgeted level, the planned \
          figure, the budgeted figure, target, plan, budget, goal, quota, objective, plan \
          figure, target figure, internal target, internal plan, internal budget
        @over = over, above, ahead, more, higher, to the good, on top, clear
        @under = under, below, short, behind, less, lower, shy, adrift
        @measured = measured against, set against, held against, against, compared with, \
          compared to, versus, vs, relative to, judged against, measured by, as against, \
          next to
        @camein = came in, was, were, came out, ended, finished, landed, closed, stood, \
          ended up, wound up, ran, lay
        @measured the? @tgt , {m} @camein {q} @over {x}? => {m} came in {q} above the target \
          {x}
        @measured the? @tgt , {m} @camein {q} @under {x}? => {m} came in {q} below the \
          target {x}
        @measured the? {p} @tgt , {m} @camein {q} @over => {m} came in {q} above the target \
          in {p}
        @measured the? {p} @tgt , {m} @camein {q} @under => {m} came in {q} below the target \
          in {p}
        {m} vs|versus|against|to|v the? @tgt , {p} : {q} @over => {m} came in {q} above the \
          target in {p}
        {m} vs|versus|against|to|v the? @tgt , {p} : {q} @under => {m} came in {q} below the \
          target in {p}
        {m} vs|versus|against|to|v the? @tgt in|for {p} : {q} @over => {m} came in {q} above \
          the target in {p}
        {m} vs|versus|against|to|v the? @tgt in|for {p} : {q} @under => {m} came in {q} \
          below the target in {p}
        {p} , {m} vs|versus|against|to|v the? @tgt : {q} @over => {m} came in {q} above the \
          target in {p}
        {p} , {m} vs|versus|against|to|v the? @tgt : {q} @under => {m} came in {q} below the \
          target in {p}
        {p} {m} vs|versus|against|v the? @tgt : {q} @over => {m} came in {q} above the \
          target in {p}
        {p} {m} vs|versus|against|v the? @tgt : {q} @under => {m} came in {q} below the \
          target in {p}
        {m} @cleared the? @tgt of|for {p} => {m} exceeded the target in {p}
        {m} @cleared the? {p} @tgt => {m} exceeded the target in {p}
        {m} @cleared the? @tgt {x}? => {m} exceeded the target {x}
        @cleared = cleared, outran, sailed past, sailed over, went beyond, shot past, \
          comfortably cleared, went past, got past, blew past, smashed, outdid, vaulted, \
          jumped, leapt over
        @stayedunder = fell below, undercut, was under, were under, came in under, came out \
          under, ended under, remained below, stayed below, remained under, stayed under, \
          came in below, came out below, ended below, finished below, closed below, landed \
          below
        @missed = missed out on, fell shy of, failed to clear, did not clear, came up short \
          of, did not reach, did not make, failed to make, failed to attain, did not attain, \
          did not get to, stopped short of, came in shy of, underperformed, failed to reach, \
          failed to hit, failed to meet, fell short of, stayed short of
        {m} @missed the? @tgt of|for {p} => {m} missed the target in {p}
        {m} @stayedunder the? @tgt of|for {p} => {m} came in below the target in {p}
        {m} @stayedunder the? {p} @tgt => {m} came in below the target in {p}
        {m} @stayedunder the? @tgt {x}? => {m} came in below the target {x}
        {m} @missed the? {p} @tgt => {m} missed the target in {p}
        {m} @missed the? @tgt {x}? => {m} missed the target {x}
        @infull = in full, in its entirety, fully, completely, entirely, to the full, one \
          hundred percent, 100%, to the last penny, to the last cent, in every respect, \
          wholly, totally, outright, all the way, and then some
        @made = made, met, attained, achieved, hit, reached, fulfilled, delivered, delivered \
          on, satisfied, realised, realized, accomplished, secured, landed, nailed, covered
        we|they|the_company|the_group @made the? {p} @tgt for|in|on|of {m} @infull => {m} \
          met the target in full in {p}
        we|they|the_company|the_group @made the? @tgt for|in|on|of {m} @infull in|for {p} => \
          {m} met the target in full in {p}
        we|they|the_company|the_group @infull @made the? {p} @tgt for|in|on|of {m} => {m} \
          met the target in full in {p}
        in {p} , we|they|the_company|the_group @infull? @made the? @tgt for|in|on|of {m} \
          @infull? => {m} met the target in full in {p}
        the? @tgt for|in|on {m} was|has_been|is|were @made @infull in|for {p} => {m} met the \
          target in full in {p}
        the? @tgt for|in|on {m} was|has_been|is|were @infull @made in|for {p} => {m} met the \
          target in full in {p}
        the? {p} @tgt for|in|on {m} was|has_been|is|were @infull? @made @infull? => {m} met \
          the target in full in {p}
        {m} @made the? {p} @tgt @infull => {m} met the target in full in {p}
        {m} @made the? @tgt @infull in|for {p} => {m} met the target in full in {p}
        {m} @made the? @tgt of|for {p} @infull => {m} met the target in full in {p}
        on|for|in|as_for|as_regards|in_terms_of {m} , nothing was|is \
          missing|lacking|left|short to|from|of|for|towards the? @tgt in|for {p} => {m} met \
          the target in full in {p}
        on|for|in|as_for|as_regards {m} , the? @tgt was|is @infull? @made @infull? in|for \
          {p} => {m} met the target in full in {p}
        nothing was|is missing|lacking|left|short to|from|of|for|towards the? @tgt for|in|on \
          {m} in|for {p} => {m} met the target in full in {p}
        {m} came|amounted to at_least the? @tgt in|for {p} => {m} reached the target in {p}
        {m} was|were at_least at|on the? @tgt in|for {p} => {m} reached the target in {p}
        there was|is no gap|distance|shortfall to|from|against the? @tgt for|in|on {m} in|for {p} \
          => {m} reached the target in {p}
        the? gap|distance to the? @tgt for|in|of {m} in|for {p} is|was {q} , and we are|were \
          under|below|short => {m} came in {q} below the target in {p}
        the? gap|distance to the? @tgt for|in|of {m} in|for {p} is|was {q} , and we are|were \
          over|above|ahead => {m} came in {q} above the target in {p}
        {m} in|for {p} ended|finished|closed {q} above|over the level|mark of the? @tgt => {m} came \
          in {q} above the target in {p}
        {m} in|for {p} ended|finished|closed {q} below|under the level|mark of the? @tgt => {m} \
          came in {q} below the target in {p}
        {m} @camein {q} @over the? @tgt {x}? => {m} came in {q} above the target {x}
        {m} @camein {q} @under the? @tgt {x}? => {m} came in {q} below the target {x}
        @whatplan = what was budgeted, what was planned, what was targeted, what had been \
          budgeted, what had been planned, what had been targeted, what we budgeted, what we \
          planned, what we had planned, what we had budgeted, what the plan foresaw, what \
          the plan asked for, what the budget foresaw, what the budget asked for, the \
          planned level, the budgeted level, the planned figure, the budgeted figure, the \
          targeted level, the planned amount, the budgeted amount, what was aimed for, what \
          was aimed at, what we aimed for, what was set as a target, what was set as target, \
          what had been set
        {x} @whatplan {x2}? => {x} the plan {x2}
        """
}
