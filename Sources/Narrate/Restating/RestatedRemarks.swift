/// Standing, runs and seasons in the words of bulletins: "second to none", "a three-month slide".
enum RestatedRemarks {
    static let rules = """
        @unbeaten = second to none, unbeaten, unrivalled, unmatched, unsurpassed, unequalled, without \
          equal, without peer, in a class of its own, in a league of its own, head and shoulders \
          above the rest, top of the pile, top of the heap, top of the tree, top of the class, king \
          of the hill, cock of the walk
        {n} was|is|were @unbeaten on|in|for|by {k} in|for {p} => {n} had the highest {k} of all in \
          {p}
        {n} 's|' {k} was|is|were @unbeaten in|for {p} => {n} had the highest {k} of all in {p}
        {k} for|in|at|from {n} was|is|were @unbeaten in|for {p} => {n} had the highest {k} of all in \
          {p}
        {n} bowed|bows|bow to no_one|nobody|none on|in|for|by {k} in|for {p} => {n} had the highest {k} \
          of all in {p}
        {n} ruled|rules|rule the roost on|in|for|by {k} in|for {p} => {n} had the highest {k} of all in \
          {p}
        {n} took|takes|won|wins|had|got the bronze|bronze_medal on|in|for|by {k} in|for {p} => {n} had \
          the third highest {k} in {p}
        {n} took|takes|won|wins|had|got the silver|silver_medal on|in|for|by {k} in|for {p} => {n} had \
          the second highest {k} in {p}
        {n} took|takes|won|wins|had|got the gold|gold_medal on|in|for|by {k} in|for {p} => {n} had the \
          highest {k} of all in {p}
        last place in|for|on|by {p} {k} went|goes|fell to {n} => {n} had the lowest {k} of all in \
          {p}
        last place in|for|on|by {k} in|for {p} went|goes|fell to {n} => {n} had the lowest {k} of all in \
          {p}
        first place in|for|on|by {p} {k} went|goes|fell to {n} => {n} had the highest {k} of all in \
          {p}
        {n} goes|go|went|is|was down as number|no {q} among|of|in the {d} in|by|on|for {k} in|for {p} \
          => {n} was number {q} of the {d} by {k} in {p}
        @monthrun = month, - month, months
        {m} :|,|saw|had|went_through|is_on|was_on|is_now_on a|an|its|their? {q} @monthrun {v} \
          to|through|until|up_to|ending|in {p} => as of {p} , {m} : {q} straight {v}
        {m} is|are|was|were|has_been|have_been now? on a|an {q} @monthrun @upward run|streak|string \
          {x}? => {m} has risen for {q} straight months
        {m} is|are|was|were|has_been|have_been now? on a|an {q} @monthrun @downward run|streak|string \
          {x}? => {m} has fallen for {q} straight months
        @upward = winning, rising, upward, growth, positive, lucky, hot
        @downward = losing, falling, downward, negative, unlucky, bad
        {m} is|are|has_been|have_been now? on a|an @upward streak|run since {p} => {m} has risen every \
          month since {p}
        {m} is|are|has_been|have_been now? on a|an @downward streak|run since {p} => {m} has fallen \
          every month since {p}
        @unstopped = has not stopped, have not stopped, hasn't stopped, haven't stopped, has not \
          ceased, has never stopped, have never stopped, has kept on, have kept on, has kept, have kept
        {m} @unstopped rising|growing|climbing|increasing since {p} => {m} has risen every month since \
          {p}
        {m} @unstopped falling|shrinking|declining|dropping|sinking since {p} => {m} has fallen every \
          month since {p}
        {n} and {n2} were|was|are neck_and_neck|level|tied|even|equal|on_a_par|level_pegging on|in|for|by \
          {k} in|for {p} => {k} for {n} was level with {n2} in {p}
        {n} and {n2} had|made|posted|booked|recorded|saw the? same|equal|identical {k} in|for {p} => \
          {k} for {n} was level with {n2} in {p}
        {k} was|were the same|equal|identical in|for|at {n} and|as_in|as_at|as_for {n2} in|for {p} => \
          {k} for {n} was level with {n2} in {p}
        {k} in|for {p} was|were the same|equal|identical in|for|at {n} and {n2} => {k} for {n} was \
          level with {n2} in {p}
        unlike|in_contrast_to|in_contrast_with {n} , {n2} {v} {k} in|for {p} {x}? => {k} for {n2} {v} \
          in {p} {x} ; {k} for {n} did not {v} in {p} {x}
        of|among the? {d} , only {n} {v} {x} => only {n} {v} {x}
        of|among the|our {q} {d} , only {n} {v} {x} => only {n} {v} {x} ; of our {q} {d}
        across|among|of all|the {d} , no_one|nobody|none had|has|posted|booked|saw \
          higher|more|larger|greater|bigger {k} in|for {p} than {n} => {n} had the highest {k} of all in \
          {p}
        across|among|of all|the {d} , no_one|nobody|none had|has|posted|booked|saw \
          lower|less|fewer|smaller {k} in|for {p} than {n} => {n} had the lowest {k} of all in {p}
        {m} was|were {q} , not {q2} , {x} => {m} was {q} {x}
        {m} was|were {q} , not {q2} => {m} was {q}
        an|another|some extra|additional|further {q} on|in|of the? {k} took|brought|lifted it to {q2} \
          {x}? => {k} rose by {q} to {q2} {x}
        {q} {k} fewer|less than in {p2} came_in|were_booked|were_made|were_placed in {p} => {k} in {p} \
          were {q} fewer than in {p2}
        {q} {k} more than in {p2} came_in|were_booked|were_made|were_placed in {p} => {k} in {p} were \
          {q} more than in {p2}
        {p} to|through {p2} : {k} of|at {q} => {k} from {p} to {p2} was {q}
        {n} + {n2} : {k} of|at|, {q} ,|in|for {p} => {k} for {n} and {n2} together was {q} in {p}
        {x} in the comparative month|quarter|period , {p} => {x} in {p}
        {x} in the comparative month|quarter|period ( {p} ) => {x} in {p}
        we can't|cannot|can_not|are_unable_to tell|say {o} {k} was|were|is in|for {p} \
          ,|: because|as|since nothing was recorded|reported|entered|booked|logged => {k} in {p} is \
          missing
        good|positive|welcome|glad|bad|negative|unwelcome|sad news|tidings from|for {p} : {x} => in \
          {p} , {x}
        {m} in|for {p} cannot|can_not be stated|given|told|reported|shown because|as|since the? \
          data|figures|numbers|values are|is missing|absent|lacking => {m} in {p} is missing
        we have|hold|keep no record|records|entry|entries of {m} for|in {p} => {m} in {p} is missing
        {m} {v} by a count|number|total of {q} {x} => {m} {v} by {q} {x}
        {p} brought|saw|showed a|an? {v} in|of {m} {x} , namely of|by? {q} => in {p} , {m} saw a {v} \
          of {q} {x}
        in|for {p} there was|is a|an? {v} in {m} of {q} {x} => in {p} , {m} saw a {v} of {q} {x}
        why can|could i|we not give|tell|show you {m} for|in {p} ? because|as the? \
          figure|value|number|data is|are missing|lacking|absent => {m} in {p} is missing
        {p} is|was missing|absent from|in our|the record|records|books|tables of|for {m} => {m} in \
          {p} is missing
        up_to the last|latest booking|entry in|of {p} , {m} @addedup {q} ; the rest of the month \
          follows|is_still_to_come|is_to_come => {m} in {p} so far was {q}
        @addedup = added up to, came to, amounted to, totalled, reached
        up_to|to and including {p} , the financial|fiscal|business year shows|has|showed {m} of {q} \
          => {m} for the fiscal year to date through {p} was {q}
        not for {p} alone but for the whole financial|fiscal year up to its end , {m} @addedup {q} \
          => {m} for the fiscal year to date through {p} was {q}
        did {m} go|move up or down in|for {p} {x} ? up => {m} rose in {p} {x}
        did {m} go|move up or down in|for {p} {x} ? down => {m} fell in {p} {x}
        by how many|much did {m} change|move in|for {p} {x} ? by {q} , down to {q2} => {m} fell by \
          {q} in {p} {x} ; {m} was {q2} in {p}
        by how many|much did {m} change|move in|for {p} {x} ? by {q} , up to {q2} => {m} rose by \
          {q} in {p} {x} ; {m} was {q2} in {p}
        at {q} before , {m} {x} => from {q} , {m} {x}
        {m} , which stood|was|were at {q} before , {x} => from {q} , {m} {x}
        i|we see|saw|find|found|note {v} in {m} in|for {p} {x} => {m} saw {v} in {p} {x}
        we did not|never record|see|have|find|register a|an? {v} in|for|of {m} at|in|for|with any {d} \
          in|for {p} {x} => no {d} had a {v} in {m} in {p} {x}
        good|better|welcome|glad news|tidings from {p} : {m} got better by {q} {x} => in {p} , {m} got \
          better by {q} {x}
        bad|worse|unwelcome|sad news|tidings from {p} : {m} got worse by {q} {x} => in {p} , {m} got \
          worse by {q} {x}
        """
}
