/// Runs in time, in the words of notes.
enum RestatedRuns {
    static let rules = """
        {q} months on the bounce|trot|run : {m} {v} each|every time|month , {p} being|is? the \
          latest|last|most_recent => as of {p} , {m} have {v} for {q} straight months
        {q} in a row : {m} {v} in each|every of the last {q} months to|through|up_to {p} => as \
          of {p} , {m} have {v} for {q} straight months
        {m} {v} in each|every of the last {q2} months to|through|up_to {p} => as of {p} , {m} \
          have {v} for {q2} straight months
        how long has|have {m} been {v} as of|at {p} ? {q} months \
          straight|running|in_a_row|on_the_trot? => as of {p} , {m} have {v} for {q} straight \
          months
        {m} {v} {q} times in a row|succession , most recently|last in {p} => as of {p} , {m} \
          have {v} for {q} straight months
        {m} {v} {q} times in succession|a_row , most recently|last in {p} => as of {p} , {m} \
          have {v} for {q} straight months
        {m} {v} month after month , {q} times in a row up_to|to|through {p} => as of {p} , {m} \
          have {v} for {q} straight months
        {p} adds|added|makes|brings|brought the? {r} {v} to the run|streak|series in|of|for {m} \
          => {p} brought the {r} straight {v} in {m}
        {m} {v} for? {q} months in_a_row|straight|running , {p} the latest|last => as of {p} , \
          {m} have {v} for {q} straight months
        {m} {v} for? {q} months in a row , {p} the latest|last => as of {p} , {m} have {v} for \
          {q} straight months
        @teller counts|counted|has|sees {q} consecutive|straight|successive monthly? {v} \
          in|of|for {m} as of|at {p} => as of {p} , {m} : {q} straight {v}
        run length for|of|in {m} at|as_of the? end? of? {p} : {q} monthly? {v} => as of {p} , \
          {m} : {q} straight {v}
        @teller notes|counts|has|sees the? {r} {v} running|in_a_row for|in {m} in|for {p} => {p} \
          brought the {r} straight {v} in {m}
        month {q} of the|a run|streak|series : {m} {v} in|for {p} as_well|too|again? => as of \
          {p} , {m} have {v} for {q} straight months
        so? that is|'s|makes {q} straight|consecutive|successive monthly? {v} in|for|of {m} \
          by|as_of|in|through {p} => as of {p} , {m} : {q} straight {v}
        so? {p} makes|made it {q} {v} on_the_trot|in_a_row|running|straight|in_succession \
          for|in|of {m} => as of {p} , {m} : {q} straight {v}
        counting back from {p} : {q} {v} in_a_row|straight|running|on_the_trot for|in|of {m} => \
          as of {p} , {m} : {q} straight {v}
        {p} ~ {m} ~ {q} straight|consecutive|successive monthly? {v} => as of {p} , {m} : {q} \
          straight {v}
        {m} , {p} : {q} monthly|straight|consecutive? {v} in_a_row|running|on_the_trot|straight \
          => as of {p} , {m} : {q} straight {v}
        with {p} in , {m} has|have logged|booked|seen|had {q} monthly? {v} \
          in_a_row|running|straight => as of {p} , {m} : {q} straight {v}
        we have|'ve now? seen|had|logged {q} {v} in_a_row|running|straight for|in|of {m} , {p} \
          the|being? latest|last|included => as of {p} , {m} : {q} straight {v}
        in|for each|all|every of? the? {q} months up_to|to|through and? including? {p} , but not \
          in|for the one|month before that|them|it|those? , {m} {v} => as of {p} , {m} {v} for \
          {q} straight months
        by|as_of|in|at {p} , the chain|series|run|string|streak|sequence of monthly {v} \
          in|of|for {m} was|is|stood_at|had_reached|reached {q} long => in {p} , {m} had {q} \
          straight monthly {v}
        {m} in|for {p} : {q} months of {v} back_to_back|in_a_row|running|straight|on_end => in \
          {p} , {m} had {q} straight monthly {v}
        """
}
