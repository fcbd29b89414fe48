/// Headlines without a verb: "Fewer wins, bigger deals", and pairs of numbers that leave out
/// their nouns the second time.
enum RestatedHeads {
    static let rules = """
        @fewer = fewer, less, lower
        @morehead = more, higher
        @bigger = bigger, larger, fatter, chunkier
        @smaller = smaller, tinier
        @inshort = in one line, in a line, in two lines, in a nutshell, in one sentence, in brief, \
          in short, in two words, in a few words, summed up, in summary
        {x} : {p} @inshort => in {p} , {x}
        {x} , {p} @inshort => in {p} , {x}
        {p} @inshort : {x} => in {p} , {x}
        @fewer {k} ,|and|but|; @bigger {k2} => {k} fell ; average {k2} rose
        @fewer {k} ,|and|but|; @smaller {k2} => {k} fell ; average {k2} fell
        @morehead {k} ,|and|but|; @bigger {k2} => {k} rose ; average {k2} rose
        @morehead {k} ,|and|but|; @smaller {k2} => {k} rose ; average {k2} fell
        @bigger {k2} ,|and|but|; @fewer {k} => {k} fell ; average {k2} rose
        @smaller {k2} ,|and|but|; @fewer {k} => {k} fell ; average {k2} fell
        @bigger {k2} ,|and|but|; @morehead {k} => {k} rose ; average {k2} rose
        @smaller {k2} ,|and|but|; @morehead {k} => {k} rose ; average {k2} fell
        @fewer {k} ,|and|but|; @bigger {k2} in|for {p} => in {p} {k} fell ; average {k2} rose
        @fewer {k} ,|and|but|; @smaller {k2} in|for {p} => in {p} {k} fell ; average {k2} fell
        @morehead {k} ,|and|but|; @bigger {k2} in|for {p} => in {p} {k} rose ; average {k2} rose
        @morehead {k} ,|and|but|; @smaller {k2} in|for {p} => in {p} {k} rose ; average {k2} fell
        {o}? paid|spent|pay|spend less {k} in {p} than in {p2} , {x} => what we paid {k} was lower in \
          {p} than in {p2} ; {x}
        {o}? paid|spent|pay|spend more {k} in {p} than in {p2} , {x} => what we paid {k} was higher in \
          {p} than in {p2} ; {x}
        {o}? paid|spent|pay|spend less {k} in {p} than in {p2} => what we paid {k} was lower in {p} \
          than in {p2}
        {o}? paid|spent|pay|spend more {k} in {p} than in {p2} => what we paid {k} was higher in {p} \
          than in {p2}
        {n} has|have|had no customers left to win|gain|sign|add : it added|won|gained|signed none \
          {x}? => {n} added no new customers {x}
        no {d} won even|as_much_as|more_than {q} of the|its|their deals it? closed {x}? => no {d} \
          's win rate was above {q} {x}
        {n} 's|' share of {m} has|had? {v} from {q} to {q2} within|in|inside|over a|one year {x}? => \
          {n} accounted for {q2} of {m} ; a year earlier {n} accounted for {q} of {m} {x}
        {n} 's|' share of {m} has|had? {v} from {q} to {q2} from|on|against|over a|the year \
          earlier|before|ago => {n} accounted for {q2} of {m} ; a year earlier {n} accounted for {q} \
          of {m}
        {n} 's|' share has|had? {v} from {q} to {q2} within|in|inside|over a|one year => {n} \
          accounted for {q2} of revenue ; a year earlier {n} accounted for {q} of revenue
        @fewer {k} ,|and|but|; @fewer {k2} => {k} fell ; {k2} fell
        @fewer {k} ,|and|but|; @morehead {k2} => {k} fell ; {k2} rose
        @morehead {k} ,|and|but|; @morehead {k2} => {k} rose ; {k2} rose
        @morehead {k} ,|and|but|; @fewer {k2} => {k} rose ; {k2} fell
        @fewer {k} in|for {p} => {k} fell in {p}
        @morehead {k} in|for {p} => {k} rose in {p}
        @fewer {k} than in {p} => {k} fell against {p}
        @morehead {k} than in {p} => {k} rose against {p}
        @won2 = won, signed, closed, landed, booked, bagged, secured, brought in, concluded
        {x} @won2 {q} {k} worth {q2} , against|after|versus|compared_with|compared_to|up_from|down_from {q3} worth {q4} \
          in|for {p} => {x} had {q} {k} worth {q2} this month ; in {p} , {q3} {k} worth {q4}
        {x} , against|versus|compared_with|compared_to {q} in|for the whole|all|entirety of {p} => \
          {x} ; in {p} it was {q}
        {p} beat|topped|exceeded|surpassed|outdid the {r} by {q} and the? prior|previous|preceding \
          year quarter by {q2} => {p} was up {q} on the {r} quarter and {q2} on the prior year \
          quarter
        {p} beat|topped|exceeded|surpassed|outdid the {r} by {q} => {p} was up {q} on the {r} \
          quarter
        @likesize = well, far, comfortably, clearly, way, just, slightly, a little, some way, \
          considerably, significantly, still
        @wehad = we paid, we spent, we took, we made, we booked, we recorded, we saw, we had, we \
          reported, we reached, we achieved, it cost us, paid, spent, seen, recorded, reported
        {m} was|were|stood_at|came_to|ran_at {q} in {p} , @likesize? under|below|beneath|short_of the \
          {q2} @wehad {k} in {p2} => {m} was {q} in {p} ; {m} was {q2} in {p2} ; {m} was lower \
          in {p} than in {p2}
        {m} was|were|stood_at|came_to|ran_at {q} in {p} , @likesize? over|above|past|beyond the {q2} \
          @wehad {k} in {p2} => {m} was {q} in {p} ; {m} was {q2} in {p2} ; {m} was higher in \
          {p} than in {p2}
        {x}? largest|biggest|greatest single|individual {x2} => {x} largest {x2}
        {x}? smallest|lowest single|individual {x2} => {x} smallest {x2}
        {q} of {x} , or slightly|a_little|somewhat|a_touch fewer|less => nearly {q} of {x}
        {q} of {x} , or slightly|a_little|somewhat|a_touch more => more than {q} of {x}
        half of|the {p} 's {k} were worth|valued_at|sized {q} or less|more|under|below|above , \
          {x} => in {p} the median was {q} , {x}
        half of|the {p} 's {k} were worth|valued_at|sized {q} or less|more|under|below|above => in \
          {p} the median was {q}
        half of|the all? the? {k} in {p} were worth|valued_at|sized {q} or less|more|under|below|above \
          => in {p} the median was {q}
        no quarter {x} than the last|fourth|final one|quarter? of|in|for {p} ,|; and|nor|while? none \
          {v} than the first one|quarter? of|in|for {p2} => no quarter {x} than the fourth \
          quarter of {p} ; no quarter was {v} than the first quarter of {p2}
        no quarter {x} than the last|fourth|final one|quarter of|in|for {p} => no quarter {x} than \
          the fourth quarter of {p}
        no quarter {x} than the first one of|in|for {p} => no quarter {x} than the first quarter of \
          {p}
        no quarter {x} than the second one of|in|for {p} => no quarter {x} than the second quarter \
          of {p}
        no quarter {x} than the third one of|in|for {p} => no quarter {x} than the third quarter of \
          {p}
        half of {p} 's twelve months , {x} , had|saw|showed a|an? {m} above|over {q} => {m} was over \
          {q} in six of the twelve months of {p} ; {m} was over {q} in each month {x} {p}
        half of {p} 's twelve months , {x} , had|saw|showed a|an? {m} below|under {q} => {m} was under \
          {q} in six of the twelve months of {p} ; {m} was under {q} in each month {x} {p}
        {x} @havingbeen at its|their {r} {e} in|of|for {x2} => {x} was the {r} {e} in {x2}
        @havingbeen = was, were, stood, is, are, came in, ended, finished
        """
}
