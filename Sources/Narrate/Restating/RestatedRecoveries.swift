/// What came after a turn: ground lost and won back in part, moves counted since a peak.
enum RestatedRecoveries {
    static let rules = """
        @lostground = went backwards, went backward, went back, lost ground, fell, dropped, \
          declined, slipped, slid, fell back, dropped back, gave ground, sank, slumped, tumbled
        @wonground = recovered, regained, won back, clawed back, made up, recouped, retrieved
        @onlypart = only part of it, part of it, only some of it, some of it, only part of that, \
          part of that, only some of that, only a part of it, a part of it, part of the loss, only \
          part of the loss, some of the lost ground, part of the lost ground, only part of the \
          lost ground, part of the ground, only partly, only in part, part of the fall, only \
          part of the fall, only part of the drop, part of the drop
        {m} @lostground between|from {p} and|to {p2} and|but|, has|have since? @wonground \
          @onlypart since? => {m} was lower in {p2} than in {p} ; {m} this month was higher than \
          in {p2} ; {m} this month was lower than in {p}
        {n} @lostground between|from {p} and|to {p2} and|but|, has|have since? @wonground \
          @onlypart since? => {n} was lower in {p2} than in {p} ; {n} this month was higher than \
          in {p2} ; {n} this month was lower than in {p}
        {m} has|have @wonground @onlypart between|from {p} and|to {p2} => {m} was lower in {p2} \
          than in {p} ; {m} this month was higher than in {p2} ; {m} this month was lower than in \
          {p}
        @wentdown = come down, fallen, dropped, declined, slipped, gone down, gone backwards, \
          decreased, shrunk, weakened
        @wentup = come up, risen, climbed, increased, gone up, grown, improved, advanced
        {x} and|but|, has|have @wentdown twice|two_times|for_two_months|two_months_running since \
          => {x} ; this month it fell for the second month in a row
        {x} and|but|, has|have @wentup twice|two_times|for_two_months|two_months_running since \
          => {x} ; this month it rose for the second month in a row
        {x} and|but|, has|have @wentdown three_times|for_three_months since => {x} ; this month \
          it fell for the third month in a row
        {x} and|but|, has|have @wentup three_times|for_three_months since => {x} ; this month it \
          rose for the third month in a row
        @turned = over the turn of the year, across the turn of the year, at the turn of the year, \
          around the turn of the year, with the turn of the year, through the turn of the year, \
          over the year end, over year end, across the year end, across year end, over new year, \
          over the new year
        {x} @turned => {x} from december to january
        {x} @turned , {x2} => {x} from december to january , {x2}
        @turned ,? {m} {v} {x}? => {m} {v} {x} from december to january
        """
}
