/// Two members side by side, and a member against all others.
enum RestatedContests {
    static let rules = """
        @showed2 = reported, had, has, recorded, posted, showed, shows, disclosed, booked, \
          registered, delivered, came in with, ended up with, ran
        by comparison with|to {n2} , {n1} @showed2 {v} {k} {x}? => {n1} had {v} {k} than {n2} {x}
        when {n1} and {n2} are|were compared for {p} , the former @showed2 {v} {k} => {n1} had \
          {v} {k} than {n2} in {p}
        when {n1} and {n2} are|were compared for {p} , the latter @showed2 {v} {k} => {n2} had \
          {v} {k} than {n1} in {p}
        a comparison of {n1} with|and {n2} for {p} shows {v} {k} in the former => {n1} had {v} \
          {k} than {n2} in {p}
        a comparison of {n1} with|and {n2} for {p} shows {v} {k} in the latter => {n2} had {v} \
          {k} than {n1} in {p}
        of the two , {n1} and {n2} , it was the former that had {v} {k} in|for {p} => {n1} had {v} \
          {k} than {n2} in {p}
        of the two , {n1} and {n2} , it was the latter that had {v} {k} in|for {p} => {n2} had {v} \
          {k} than {n1} in {p}
        between {n1} and {n2} , it was {n1} that had {v} {k} in|for {p} => {n1} had {v} {k} than \
          {n2} in {p}
        between {n1} and {n2} , it was {n2} that had {v} {k} in|for {p} => {n2} had {v} {k} than \
          {n1} in {p}
        which of {n1} and|or {n2} had {v} {k} in|for {p} ? the? former? ,? {n1} => {n1} had {v} \
          {k} than {n2} in {p}
        which of {n1} and|or {n2} had {v} {k} in|for {p} ? the? latter? ,? {n2} => {n2} had {v} \
          {k} than {n1} in {p}
        which of the two had {v} {k} in|for {p} , {n1} or {n2} ? {n1} => {n1} had {v} {k} than \
          {n2} in {p}
        which of the two had {v} {k} in|for {p} , {n1} or {n2} ? {n2} => {n2} had {v} {k} than \
          {n1} in {p}
        a|the {v} level|figure|value of {k} was recorded|reported|found in|by|for {n1} than \
          in|by|for {n2} in|for {p} => {n1} had {v} {k} than {n2} in {p}
        between {n1} and {n2} , the {v} level|figure|value of {k} in|for {p} was recorded|reported \
          by|in {n1} => {n1} had {v} {k} than {n2} in {p}
        between {n1} and {n2} , the {v} level|figure|value of {k} in|for {p} was recorded|reported \
          by|in {n2} => {n2} had {v} {k} than {n1} in {p}
        set {n1} against|beside {n2} for|in {p} : {n1} shows {v} {k} => {n1} had {v} {k} than {n2} \
          in {p}
        set {n1} against|beside {n2} for|in {p} : {n2} shows {v} {k} => {n2} had {v} {k} than {n1} \
          in {p}
        looking at {n1} and {n2} for|in {p} , we find|see {v} {k} in {n1} => {n1} had {v} {k} \
          than {n2} in {p}
        looking at {n1} and {n2} for|in {p} , we find|see {v} {k} in {n2} => {n2} had {v} {k} \
          than {n1} in {p}
        in|for {p} , {n1} came in with {v} {k} , {n2} with {v2} => {n1} had {v} {k} than {n2} in \
          {p}
        whereas|while {n2} reported|had {k} of {q2} in {p} , {n1} reported|had {q1} , a {v} figure \
          => in {p} {k} was {q1} in {n1} ; in {p} {k} was {q2} in {n2} ; {n1} had {v} {k} than \
          {n2} in {p}
        {k} in|for {p} : {n1} {q1} , {n2} {q2} , so {n1} is the {v} of the two => in {p} {k} was \
          {q1} in {n1} ; in {p} {k} was {q2} in {n2} ; {n1} had {v} {k} than {n2} in {p}
        {n2} , at|with {q2} , had {v} {k} in {p} than {n1} , at|with {q1} => in {p} {k} was {q1} \
          in {n1} ; in {p} {k} was {q2} in {n2} ; {n2} had {v} {k} than {n1} in {p}
        {k} in|for {p} came to {q1} in {n1} , which is above the {q2} of {n2} => in {p} {k} was \
          {q1} in {n1} ; in {p} {k} was {q2} in {n2} ; {n1} had higher {k} than {n2} in {p}
        {k} in|for {p} came to {q1} in {n1} , which is below the {q2} of {n2} => in {p} {k} was \
          {q1} in {n1} ; in {p} {k} was {q2} in {n2} ; {n1} had lower {k} than {n2} in {p}
        {n1} reported|had {k} of {q1} in {p} , which exceeded|was_above|topped the {q2} of {n2} \
          => in {p} {k} was {q1} in {n1} ; in {p} {k} was {q2} in {n2} ; {n1} had higher {k} than \
          {n2} in {p}
        {n1} reported|had {k} of {q1} in {p} , which was_below|undershot the {q2} of {n2} => in \
          {p} {k} was {q1} in {n1} ; in {p} {k} was {q2} in {n2} ; {n1} had lower {k} than {n2} in \
          {p}
        {n1} , with|at {q1} , exceeded|topped the {q2} of {n2} in|on {k} for|in {p} => in {p} {k} \
          was {q1} in {n1} ; in {p} {k} was {q2} in {n2} ; {n1} had higher {k} than {n2} in {p}
        {n1} > {n2} on|in|by {k} in|for {p} => {n1} had higher {k} than {n2} in {p}
        {n1} < {n2} on|in|by {k} in|for {p} => {n1} had lower {k} than {n2} in {p}
        @lower2 = stayed under, remained under, ranked below, stayed below, remained below, \
          stood lower than, came in under, ranged below, did not come up to, did not reach, did \
          not attain, ran below, trailed behind
        @higher2 = stood higher than, stayed above, remained above, ranked above, ran above, \
          overtopped
        @yielded = had to look up to, took a back seat to, played second fiddle to, came second \
          to, was outranked by, was outdone by, was outscored by, came off second best against, \
          had to concede to, could not keep up with
        @outdid = held a lead over, enjoyed an advantage over, had the edge over, had the upper \
          hand over, went one better than, got the better of, outscored, outranked
        {n1} @lower2 {n2} on|in|by|in_respect_of|in_terms_of {k} in|for {p} => {n1} had lower \
          {k} than {n2} in {p}
        {n1} @higher2 {n2} on|in|by|in_respect_of|in_terms_of {k} in|for {p} => {n1} had higher \
          {k} than {n2} in {p}
        {n1} @yielded {n2} on|in|by|in_respect_of|in_terms_of {k} in|for {p} => {n1} trailed \
          {n2} on {k} in {p}
        {n1} @outdid {n2} on|in|by|in_respect_of|in_terms_of {k} in|for {p} => {n1} led {n2} on \
          {k} in {p}
        for|in {p} , {k} at|in|for {n1} surpassed|exceeded|topped|beat {k} at|in|for {n2} => {n1} \
          had higher {k} than {n2} in {p}
        for|in {p} , {k} at|in|for {n1} undercut|undershot|trailed {k} at|in|for {n2} => {n1} had \
          lower {k} than {n2} in {p}
        {n1} came|amounted to {q1} for|in|on {k} in {p} , {n2} only to {q2} => in {p} {k} was {q1} \
          in {n1} ; in {p} {k} was {q2} in {n2} ; {n1} had higher {k} than {n2} in {p}
        {n2} did not attain|reach|match the {k} of|at|in {n1} in|for {p} => {n2} had lower {k} than \
          {n1} in {p}
        {n1} reported|had {k} of {q1} in {p} , which is above the {q2} at|of|in|for {n2} => in {p} \
          {k} was {q1} in {n1} ; in {p} {k} was {q2} in {n2} ; {n1} had higher {k} than {n2} in {p}
        {n1} reported|had {k} of {q1} in {p} , which is|was below the {q2} at|of|in|for {n2} => in \
          {p} {k} was {q1} in {n1} ; in {p} {k} was {q2} in {n2} ; {n1} had lower {k} than {n2} in \
          {p}
        did {n1} have {v} {k} than {n2} in {p} ? yes , {q1} against|to|versus|and {q2} => in {p} {k} \
          was {q1} in {n1} ; in {p} {k} was {q2} in {n2} ; {n1} had {v} {k} than {n2} in {p}
        unlike {n2} with|at {q2} , {n1} came|amounted to {q1} for|in|on {k} in {p} , and so|thus \
          was|were {v} => in {p} {k} was {q1} in {n1} ; in {p} {k} was {q2} in {n2} ; {n1} had {v} {k} \
          than {n2} in {p}
        {n2} did not attain|reach|match the level of {k} recorded|reported by {n1} in {p} => {n2} \
          had lower {k} than {n1} in {p}
        {n2} 's|' {k} in|for {p} did not come up to {n1} 's|' => {n2} had lower {k} than {n1} in \
          {p}
        @asregards = as regards, as to, as for, with regard to, in terms of, with respect to, where, \
          in the matter of
        @asregards {k} is|are concerned , {n1} was above {n2} in {p} => {n1} had higher {k} than {n2} \
          in {p}
        @asregards {k} is|are concerned , {n1} was below {n2} in {p} => {n1} had lower {k} than {n2} \
          in {p}
        @asregards {k} , {n1} stood|was|ranged {v} than {n2} in {p} => {n1} had {v} {k} than {n2} in {p}
        the {p} {d} with the {e} {k} : {n} => {n} had the {e} {k} of all {d} in {p}
        """
}
