/// Values against their targets, in the words of notes.
enum RestatedGoals {
    static let rules = """
        @aim = target, plan, budget, goal, quota, objective
        @wholly = fully, completely, entirely, wholly, totally, 100%
        @attained = met, achieved, made, hit, reached, covered, attained, delivered, fulfilled, \
          done
        {m} got|went|came all the way to the? @aim in|for {p} => {m} met the target in full in \
          {p}
        the? @aim bar|gauge|meter is|was full for|on {m} in|for {p} => {m} met the target in \
          full in {p}
        we|they made|hit|met|reached|got the? full|whole|entire @aim on|for|in {m} in|for {p} => \
          {m} met the target in full in {p}
        we|they got|brought|took {m} to the? full|whole|entire @aim in|for {p} => {m} met the \
          target in full in {p}
        {p} closed|ended|finished with the? @aim for|on|in {m} @wholly @attained => {m} met the \
          target in full in {p}
        {m} @wholly @attained the? @aim in|for {p} => {m} met the target in full in {p}
        {m} @aim ~ {p} ~ @wholly @attained => {m} met the target in full in {p}
        {m} @aim ~ {p} ~ @attained in_full|fully|completely => {m} met the target in full in {p}
        {p} ~ {m} vs|v|versus|against @aim ~ @wholly @attained => {m} met the target in full in \
          {p}
        {m} ~ full|whole @aim @attained in|for {p} => {m} met the target in full in {p}
        {m} ~ {p} ~ @aim @attained in full => {m} met the target in full in {p}
        {p} ~ {m} @attained the? full|whole|entire @aim => {m} met the target in full in {p}
        {p} — {m} @attained the? full|whole|entire @aim => {m} met the target in full in {p}
        {m} @attained the? full|whole|entire @aim in|for {p} => {m} met the target in full in \
          {p}
        the? @aim on|for|in {m} for|in {p} @attained in full => {m} met the target in full in \
          {p}
        the? @aim on|for|in {m} @wholly @attained in|for {p} => {m} met the target in full in \
          {p}
        in {p} @aim on|for|in {m} @wholly @attained => {m} met the target in full in {p}
        in {p} @aim on|for|in {m} @attained in full => {m} met the target in full in {p}
        no gap|shortfall|distance to the? @aim left on|for|in {m} in|for {p} => {m} met the \
          target in full in {p}
        @overaim = over, above, ahead, north of, higher, better than, up on, past, clear of
        @underaim = under, below, short, behind, south of, lower, worse than, down on, shy
        where did {m} land|end|come|finish out|up|in? vs|versus|against the? @aim in|for {p} ? \
          {q} @overaim => {m} came in {q} above the target in {p}
        where did {m} land|end|come|finish out|up|in? vs|versus|against the? @aim in|for {p} ? \
          {q} @underaim => {m} came in {q} below the target in {p}
        @gapto = gap, distance, difference, variance, delta
        @gapto to|vs|against|from the? @aim for|on|in|, {m} in|for|, {p} : {q} @overaim => {m} \
          came in {q} above the target in {p}
        @gapto to|vs|against|from the? @aim for|on|in|, {m} in|for|, {p} : {q} @underaim => {m} \
          came in {q} below the target in {p}
        {m} vs|versus|against the? @aim in|for {p} ? we came in|out @overaim the? @aim => {m} \
          came in above the target in {p}
        {m} vs|versus|against the? @aim in|for {p} ? we came in|out @underaim the? @aim => {m} \
          came in below the target in {p}
        {p} ~ {m} vs|versus|against the? @aim ~ {q} @overaim => {m} came in {q} above the target \
          in {p}
        {p} ~ {m} vs|versus|against the? @aim ~ {q} @underaim => {m} came in {q} below the \
          target in {p}
        the? @aim tile|bar|gauge for|in {p} shows|has|reads {m} {q} @overaim => {m} came in {q} \
          above the target in {p}
        the? @aim tile|bar|gauge for|in {p} shows|has|reads {m} {q} @underaim => {m} came in {q} \
          below the target in {p}
        {x} north of the? @aim {x2}? => {x} above the target {x2}
        {x} south of the? @aim {x2}? => {x} below the target {x2}
        {q} in|for {p} on|for {m} : {q2} @overaim the? @aim => {m} was {q} in {p} ; {m} came in \
          {q2} above the target in {p}
        {q} in|for {p} on|for {m} : {q2} @underaim the? @aim => {m} was {q} in {p} ; {m} came in \
          {q2} below the target in {p}
        """
}
