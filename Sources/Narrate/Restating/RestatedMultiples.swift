/// Values as multiples of earlier ones.
enum RestatedMultiples {
    static let rules = """
        {m} reached|was|were|hit|came_to|stood_at|made|totalled|amounted_to {q} \
          in|for|during {p} , {q2} the {q3} of|in|for|from {p2} => {m} was {q} in {p} and \
          {q3} in {p2} ; {m} in {p} was {q2} as high as in {p2}
        in|for {p} {m} ran|stood|came_in|was|were|lay|came|sat at? {q} the {p2} \
          rate|level|figure|number|value|mark|amount|total => {m} in {p} was {q} as high as \
          in {p2}
        {p} came in at {q} the? {p2} level|figure|number|value|rate? for|in|of|on {m} => {m} \
          in {p} was {q} as high as in {p2}
        {p} came in at {q} the? {p2} for|in|of|on {m} => {m} in {p} was {q} as high as in \
          {p2}
        {p} was|came_to|brought|made {q} the? {p2} level|figure|number|value|rate? \
          for|in|of|on {m} => {m} in {p} was {q} as high as in {p2}
        {m} in|for {p} : {q} the? {p2} level|figure|number|value|rate|total? => {m} in {p} \
          was {q} as high as in {p2}
        {m} , {p} : {q} the? {p2} level|figure|number|value|rate|total? => {m} in {p} was \
          {q} as high as in {p2}
        {m} in|for {p} was|were|came_to|equalled|made|amounted_to|stood_at|is {q} the {p2} \
          level|figure|number|value|rate|total => {m} in {p} was {q} as high as in {p2}
        from {q} in|for {p} to {q2} in|for {p2} , {m} \
          grew|rose|increased|went_up|climbed|expanded|changed|moved by a factor of {q3} => \
          {m} was {q} in {p} and {q2} in {p2} ; {m} in {p2} was {q3} times as high as in {p}
        {m} grew|rose|increased|went_up|climbed|expanded by a factor of {q3} from {p} to \
          {p2} => {m} in {p2} was {q3} times as high as in {p}
        between {p} and {p2} , {m} grew|rose|increased|went_up|climbed by a factor of {q3} \
          => {m} in {p2} was {q3} times as high as in {p}
        {m} in|for {p} was|were|is|came_to half what it|they had|has been in|for {p2} => {m} \
          in {p} was 0.5 times as high as in {p2}
        {m} in|for {p} was|were|is|came_to half what it|they was|were in|for {p2} => {m} in \
          {p} was 0.5 times as high as in {p2}
        {m} in|for {p} was|were|is|came_to|stood_at|ran_at half the|of|that|that_of the? \
          {p2} level|figure|number|value|rate|total? => {m} in {p} was 0.5 times as high as \
          in {p2}
        {m} in|for {p} was|were|is|came_to|stood_at half of? that|those of|in {p2} => {m} in \
          {p} was 0.5 times as high as in {p2}
        the {p} figure|number|value|level|total for|of|in {m} is|was half \
          that|the_figure|the_number of|for|in {p2} => {m} in {p} was 0.5 times as high as \
          in {p2}
        the {p} figure|number|value|level|total for|of|in {m} is|was {q} \
          that|the_figure|the_number of|for|in {p2} => {m} in {p} was {q} as high as in {p2}
        {p} came in at half the? {p2} level|figure|number|value|rate? for|in|of|on {m} => \
          {m} in {p} was 0.5 times as high as in {p2}
        {p} was|came_to|brought|made half the? {p2} level|figure|number|value|rate? \
          for|in|of|on {m} => {m} in {p} was 0.5 times as high as in {p2}
        in|for {p} {m} ran|stood|came_in|was|were at? half the {p2} \
          rate|level|figure|number|value => {m} in {p} was 0.5 times as high as in {p2}
        """
}
