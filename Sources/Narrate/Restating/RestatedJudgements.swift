/// Changes judged, values set against their history, causes and denials.
enum RestatedJudgements {
    static let rules = """
        @goodmove = good news, welcome news, positive news, a success, favourable move, \
          favorable move, positive move, move for the better, change for the better, \
          favourable change, favorable change, positive change, turn for the better, move in \
          our favour, move in the right direction, improvement, favourable development, \
          favorable development, positive development, welcome move, positive, plus, bright \
          spot, favourable turn, favourable shift, favorable shift, positive shift, welcome \
          change, better showing, better result
        @badmove = bad news, unwelcome news, negative news, a letdown, unfavourable move, \
          unfavorable move, negative move, move for the worse, change for the worse, \
          unfavourable change, unfavorable change, negative change, turn for the worse, move \
          against us, move in the wrong direction, worsening, deterioration, unfavourable \
          development, unfavorable development, negative development, adverse move, adverse \
          development, adverse change, negative, unwelcome move, worrying move, \
          disappointment, sore point, setback, unfavourable turn, unfavourable shift, \
          unfavorable shift, negative shift, unwelcome change, worse showing, worse result
        @goodnews = a plus point, a pleasing development, to our advantage, good news, welcome news, positive news, encouraging, favourable, \
          favorable, positive, welcome, a positive, good for us, to the good, a good sign, a \
          welcome one, in our favour, to our advantage, a plus
        @badnews = a minus point, a worrying development, to our disadvantage, bad news, unwelcome news, negative news, discouraging, unfavourable, \
          unfavorable, negative, unwelcome, adverse, a negative, bad for us, to the bad, a \
          bad sign, an unwelcome one, not in our favour, to our disadvantage, a worry, \
          against us, a minus
        @development = variance, move, change, shift, development, movement, swing, turn
        the {p} @development in|of|for {m} {x} is|was @goodnews => {m} improved in {p} {x}
        the {p} @development in|of|for {m} {x} is|was @badnews => {m} worsened in {p} {x}
        the @development in|of|for {m} in|for {p} {x} is|was @goodnews => {m} improved in \
          {p} {x}
        the @development in|of|for {m} in|for {p} {x} is|was @badnews => {m} worsened in {p} \
          {x}
        the @development in|of|for {m} {x} is|was @goodnews => {m} improved {x}
        the @development in|of|for {m} {x} is|was @badnews => {m} worsened {x}
        for us , the @development in|of|for {m} {x} is|was @goodnews => {m} improved {x}
        for us , the @development in|of|for {m} {x} is|was @badnews => {m} worsened {x}
        {p} is|was @goodnews on|for {m} {x} => {m} improved in {p} {x}
        {p} is|was @badnews on|for {m} {x} => {m} worsened in {p} {x}
        @vs = vs, versus, against, on, from, compared with, compared to, over, relative to, \
          measured against, set against, as against
        for|in {p} we report|record|book|see|show|note|have|post|log a|an? @goodmove \
          in|of|for {m} {x}? => {m} improved in {p} {x}
        for|in {p} we report|record|book|see|show|note|have|post|log a|an? @badmove \
          in|of|for {m} {x}? => {m} worsened in {p} {x}
        what {p} gave|brought|showed|delivered|handed us? was|is a|an? @goodmove in|of|for \
          {m} {x}? => {m} improved in {p} {x}
        what {p} gave|brought|showed|delivered|handed us? was|is a|an? @badmove in|of|for \
          {m} {x}? => {m} worsened in {p} {x}
        {p} marked|brought|saw|was|showed|gave|meant|delivered|recorded a|an? @goodmove \
          in|of|for {m} {x}? => {m} improved in {p} {x}
        {p} marked|brought|saw|was|showed|gave|meant|delivered|recorded a|an? @badmove \
          in|of|for {m} {x}? => {m} worsened in {p} {x}
        on|for|in|as_for {m} , {p} was|is|marked a|an? @goodmove {x}? => {m} improved in {p} \
          {x}
        on|for|in|as_for {m} , {p} was|is|marked a|an? @badmove {x}? => {m} worsened in {p} \
          {x}
        {m} @saw a|an? @goodmove {x} => {m} improved {x}
        {m} @saw a|an? @badmove {x} => {m} worsened {x}
        there was|is|were a|an? @goodmove in|of|for {m} {x} => {m} improved {x}
        there was|is|were a|an? @badmove in|of|for {m} {x} => {m} worsened {x}
        @saw = saw, underwent, had, showed, posted, took, experienced, made, recorded, \
          registered, logged, enjoyed, suffered, booked, displayed, went through, brought
        {m} @developed \
          favourably|favorably|positively|well|for_the_better|to_the_good|in_our_favour|in_our_favor|to_our_advantage \
          {x} => {m} improved {x}
        {m} @developed \
          unfavourably|unfavorably|negatively|badly|poorly|adversely|for_the_worse|against_us|to_our_disadvantage \
          {x} => {m} worsened {x}
        {m} , from {q} to {q2} , @developed \
          favourably|favorably|positively|well|for_the_better|in_our_favour {x} => {m} went \
          from {q} to {q2} {x} ; {m} improved {x}
        {m} , from {q} to {q2} , @developed \
          unfavourably|unfavorably|negatively|badly|poorly|adversely|for_the_worse|against_us \
          {x} => {m} went from {q} to {q2} {x} ; {m} worsened {x}
        @developed = developed, moved, evolved, turned, changed, shifted, went, progressed, \
          trended, turned out, came out, behaved, performed
         \
          compared_with|against|measured_against|set_against|given|in_light_of|by|judged_by|judging_by|relative_to|by_the_standards_of \
          its|their|the own? history|past|track_record|record|standards , {m} was|were \
          extremely|very|remarkably|unusually|exceptionally|strikingly|abnormally|quite|oddly \
          {x} => {m} was unusually {x}
        {m} of {q} in|for {p} was|were|is not|n't what is|was \
          normally|usually|typically|ordinarily seen|expected|booked|observed|recorded => \
          {m} was {q} in {p} ; {m} was unusual in {p}
        {m} in|for {p} was|were|is not|n't what is|was normally|usually|typically|ordinarily \
          seen|expected|booked|observed => {m} was unusual in {p}
        {m} of {q} in|for {p} was|were|is @outline => {m} was {q} in {p} ; {m} was unusual \
          in {p}
        {m} in|for {p} was|were|is @outline => {m} was unusual in {p}
        {m} was|were|is @outline in|for {p} => {m} was unusual in {p}
        @outline = out of line with history, out of line with its history, out of line with \
          their history, out of line with the past, out of line, out of keeping with \
          history, at odds with history, at odds with its history, far from the usual, \
          unlike anything before, not in line with history, wildly untypical, wildly \
          atypical, highly untypical, highly atypical, untypical, quite untypical, far from \
          typical, far from ordinary, anything but typical, a clear departure from the norm, \
          a departure from the norm, a departure from the usual, off the usual path, off \
          trend, way off its usual path, a statistical outlier, a clear outlier, an outlier, \
          an anomaly, an aberration, an oddity, a rarity, an exception to the rule, beyond \
          the usual, beyond the normal, outside the norm, outside the ordinary, outside the \
          usual range, outside the normal range, outside its normal range, outside their \
          normal range, outside its usual range
        at {q} , {m} in|for {p} fell|lay|was|were|came|landed|stood outside the|its|their? \
          normal|usual|typical|customary|expected range|band|corridor|bounds|limits => {m} \
          was {q} in {p} ; {m} was unusual in {p}
        it is|was very|most|highly|quite|extremely|rather? \
          unusual|atypical|abnormal|exceptional|rare|uncommon for {m} to \
          be|run|stand|come_in as|so high|large|strong|big as in|it_was_in|they_were_in {p} \
          => {m} was unusually high in {p}
        it is|was very|most|highly|quite|extremely|rather? \
          unusual|atypical|abnormal|exceptional|rare|uncommon for {m} to \
          be|run|stand|come_in as|so low|small|weak|little as in|it_was_in|they_were_in {p} \
          => {m} was unusually low in {p}
        {m} was|were|ran|stood wildly|extremely|highly|deeply|utterly|completely|totally \
          unusual|untypical|atypical|abnormal in|for {p} => {m} was unusual in {p}
        @blame = explains it, explains this, explains that, explain it, explain this, \
          explain that, explained it, explained this, is why, was why, are why, were why, is \
          to blame, was to blame, are to blame, were to blame, is behind it, is behind this, \
          was behind it, was behind this, are behind it, were behind it, lies behind it, \
          lies behind this, stood behind it, is the reason, was the reason, is the cause, \
          was the cause, are the cause, is the explanation, was the explanation, did it, did \
          this, did that, did the trick, did the damage, caused it, caused this, caused \
          that, drove it, drove this, triggered it, triggered this, made the difference, \
          brought it about, brought this about, is responsible, was responsible, is \
          responsible for it, is responsible for this, was responsible for it, accounts for \
          it, accounts for this, accounted for it, accounted for this, did the rest, made it \
          happen, led to it, led to this, gave it a push, is the driver, was the driver, is \
          at the root of it, played a part, played a role, had a hand in it, contributed to \
          it, contributed to this, was the trigger, is the trigger, was the culprit, is the \
          culprit, deserves the credit, gets the credit, takes the blame, gets the blame
        {x} @blame => the reason : {x}
        behind it|this|that is|was|lies|lay|stands|stood|are|were {x} => the reason : {x}
        the explanation|cause|trigger|culprit|driver|background|root|reason is|was|:|lies_in \
          {x} => the reason : {x}
        it|this|that is|was|has_been|can_be|may_be \
          down|due|owed|attributable|attributed|traceable|linked|thanks to {x} => the reason \
          : {x}
        blame|credit|thank it? on? {x} => the reason : {x}
        we|i put|ascribe|attribute|credit|trace it|this|that down|back? to {x} => the reason \
          : {x}
        we|i blame|credit|thank {x} => the reason : {x}
        chalk|put it|this up|down to {x} => the reason : {x}
        @wrong = wrong, false, untrue, incorrect, not true, not the case, not correct, not \
          right, inaccurate, mistaken, a myth, simply wrong, simply false, simply untrue, \
          simply not true, plainly wrong, plainly false, not so, an error, a mistake, \
          unfounded, quite wrong, not accurate, just wrong, just not true, misleading, \
          nonsense, no longer true
        the|any|that|our|this \
          claim|statement|assertion|suggestion|belief|view|notion|idea|impression|rumour|rumor|report|conclusion|assumption|allegation|story|contention \
          that {x} is|was|would_be|remains @wrong => it is not true that {x}
        that {x} is|was @wrong => it is not true that {x}
        contrary to the? claim|report|belief|impression|rumour|rumor|statement|view|talk \
          that {x} => it is not true that {x}
        contrary to what was|is|has_been|some said|claimed|reported|believe|say|thought , \
          {x} => {x}
        it would be|is @wrong to \
          say|claim|state|conclude|suggest|believe|think|report|assume|argue|assert that {x} \
          => it is not true that {x}
        """
}
