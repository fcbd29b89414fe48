/// Multiples of another period, as factors and ratios.
enum RestatedRatios {
    static let rules = """
        {m} in {p} was|were {q} that|those|the_figure|the_level|the_number of|for|in {p2} => \
          {m} in {p} was {q} as high as in {p2}
        {m} of {q} in {p} equates|equate|amounts|amount to {q2} the {q3} {o}? for|of|in {p2} => \
          {m} went from {q3} in {p2} to {q} in {p} ; {m} in {p} was {q2} as high as in {p2}
        at {q} in {p} , {m} was|were {q2} the {q3} of|for|in {p2} => {m} went from {q3} in {p2} \
          to {q} in {p} ; {m} in {p} was {q2} as high as in {p2}
        the {p} figure|number|value for|of {m} , {q} , is|was {q2} the {q3} of|for|in {p2} => \
          {m} went from {q3} in {p2} to {q} in {p} ; {m} in {p} was {q2} as high as in {p2}
        {m} amounted_to|came_to|was|were {q} in {p} as_against|against|after {q3} in {p2} , a \
          multiple of {q2} => {m} went from {q3} in {p2} to {q} in {p} ; {m} in {p} was {q2} \
          times as high as in {p2}
        having stood_at|been {q3} in {p2} , {m} reached|came_to|stood_at {q} in {p} , that is , \
          {q2} as much => {m} went from {q3} in {p2} to {q} in {p} ; {m} in {p} was {q2} as high \
          as in {p2}
        having been {q3} in {p2} , {m} came to {q2} that in {p} => {m} in {p} was {q2} as high \
          as in {p2} ; {m} was {q3} in {p2}
        with {q} in {p} after {q3} in {p2} , {m} multiplied by {q2} => {m} went from {q3} in \
          {p2} to {q} in {p} ; {m} in {p} was {q2} times as high as in {p2}
        {m} scaled_up|multiplied|grew by a factor of {q2} , from {q3} in {p2} to {q} in {p} => \
          {m} went from {q3} in {p2} to {q} in {p} ; {m} in {p} was {q2} times as high as in {p2}
        @ratioto = as a multiple of, expressed as a multiple of, in multiples of
        @ratioto {p2} , {m} in {p} was|were|came_to|stood_at {q} that_level|that => {m} in {p} \
          was {q} as high as in {p2}
        @ratioto {p2} , {m} in {p} was|were|came_to|stood_at {q} => {m} in {p} was {q} times as \
          high as in {p2}
        the ratio of {m} in {p} to the? figure|level|value|number? for|of|in? {p2} is|was {q} \
          to 1 => {m} in {p} was {q} times as high as in {p2}
        the ratio of {p} to {p2} in|for|on {m} is|was {q} => {m} in {p} was {q} times as high \
          as in {p2}
        {p} over {p2} , {m} : a? multiple of {q} => {m} in {p} was {q} times as high as in {p2}
        take {m} in {p2} , multiply by {q} , and you have {p} => {m} in {p} was {q} times as \
          high as in {p2}
        if {p2} is set at 1 , {m} in {p} was|were at {q} => {m} in {p} was {q} times as high as \
          in {p2}
        how many times the {p2} level did {m} reach in {p} ? {q} => {m} in {p} was {q} as high \
          as in {p2}
        {q} the? figure|level|number|value? of|in|for? {p2} : that is {m} in {p} => {m} in {p} \
          was {q} as high as in {p2}
        by a factor of {q} , {m} in {p} exceeded the? level|figure|value? of|in|for? {p2} => \
          {m} in {p} was {q} times as high as in {p2}
        {m} multiplied by a? factor? of? {q} between {p2} and {p} => {m} in {p} was {q} times \
          as high as in {p2}
        between {p2} and {p} , {m} multiplied by a? factor? of? {q} => {m} in {p} was {q} times \
          as high as in {p2}
        {m} in {p} ( {q} {p2} ) => {m} in {p} was {q} as high as in {p2}
        {m} : {p} at {q} {p2} => {m} in {p} was {q} as high as in {p2}
        by comparison with {p2} , {m} in {p} was|were {q} as great|high|large => {m} in {p} was \
          {q} as high as in {p2}
        {p} was|came_to {q} as large|high|big|great as {p2} for|in|on {m} => {m} in {p} was {q} \
          as high as in {p2}
        for {m} , {p} was {q} as large|high|big|great as {p2} => {m} in {p} was {q} as high as \
          in {p2}
        """
}
