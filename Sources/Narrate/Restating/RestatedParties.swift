/// Members, parts and rivals in the figures of speech of letters and bulletins: "took the entire
/// pie", "laid at the door of", "the other being".
enum RestatedParties {
    static let rules = """
        @betterword = more encouraging, healthier, rosier, brighter, sunnier, happier, more \
          promising, more pleasing, more favourable, more favorable, more positive, stronger looking
        @worseword = more worrying, less healthy, gloomier, bleaker, darker, grimmer, sadder, more \
          alarming, more troubling, more disappointing, less favourable, less favorable, more \
          negative, less encouraging, less rosy
        @bettertold = better, more encouraging, healthier, rosier, brighter, sunnier, happier, more \
          promising, more pleasing, more favourable, more favorable, more positive
        @worsetold = worse, more worrying, less healthy, gloomier, bleaker, darker, grimmer, sadder, \
          more alarming, more troubling, more disappointing, less favourable, less favorable, more \
          negative, less encouraging, less rosy
        @goodview3 = good, welcome, positive, encouraging, helpful, favourable, favorable, pleasing, a \
          good one, kind, great, nice
        @badview3 = bad, unwelcome, negative, worrying, unhelpful, unfavourable, unfavorable, \
          disappointing, a bad one, unkind, poor, grim
        the picture|story|view|news|outlook|tale on|for|of {m} in|for {p} was|is @bettertold than \
          {x} => {m} in {p} was better than {x}
        the picture|story|view|news|outlook|tale on|for|of {m} in|for {p} was|is @worsetold than \
          {x} => {m} in {p} was worse than {x}
        {m} in|for {p} made|makes for @bettertold reading|news|viewing than {x} => {m} in {p} was \
          better than {x}
        {m} in|for {p} made|makes for @worsetold reading|news|viewing than {x} => {m} in {p} was \
          worse than {x}
        {p} : {m} @betterword than {x} => {m} in {p} was better than {x}
        {p} : {m} @worseword than {x} => {m} in {p} was worse than {x}
        {p} was|is @betterword for|on {m} than {x} => {m} in {p} was better than {x}
        {p} was|is @worseword for|on {m} than {x} => {m} in {p} was worse than {x}
        {x} @betterword than {x2} => {x} better than {x2}
        {x} @worseword than {x2} => {x} worse than {x2}
        {o} calls|call|called|rates|rated|deems|deemed {p} @goodview3 on|for {m} {x}? => {m} improved in \
          {p} {x}
        {o} calls|call|called|rates|rated|deems|deemed {p} @badview3 on|for {m} {x}? => {m} worsened in \
          {p} {x}
        the shift|move|change|swing|turn in|of|on {m} in|for {p} {x}? counts|counted|goes_down|went_down \
          as @goodview3 => {m} improved in {p} {x}
        the shift|move|change|swing|turn in|of|on {m} in|for {p} {x}? counts|counted|goes_down|went_down \
          as @badview3 => {m} worsened in {p} {x}
        {p} was|is good for {m} of {q} => {m} was {q} in {p}
        {p} was|is @goodview3 for|on {m} {x}? => {m} improved in {p} {x}
        {p} was|is @badview3 for|on {m} {x}? => {m} worsened in {p} {x}
        {x} shaped|shape|shapes|shaping up {x2}? => {x} improved {x2}
        @allofit = the entire pie, the whole pie, the entire cake, the whole cake, the whole lot, the \
          whole pot, the entire pot
        {n} took|had|ate|got|claimed|held @allofit of {m} in|for {p} => {n} accounted for all of {m} in \
          {p}
        {n} accounted for @allofit of {m} {x}? => {n} accounted for all of {m} {x}
        {n} accounted for {q} of the {p} pie|cake|pot in|of|on {m} => {n} accounted for {q} of {m} in {p}
        {n} accounted for a|an {q} chunk|slice|piece|cut|portion of {m} {x}? => {n} accounted for {q} of \
          {m} {x}
        {n} was|were the whole story for|on|in {m} in|for {p} {x}? => {n} accounted for all of {m} in {p}
        {m} in|for {p} was|were all {n} and nothing|none but {n} => {n} accounted for all of {m} in {p}
        {m} in|for {p} came from {n} to the last cent|penny|dollar|euro|pound|unit|one|piece|bit => {n} \
          accounted for all of {m} in {p}
        nowhere but|except|other_than at|in {n} did we have any {m} in|for {p} => {n} accounted for all \
          of {m} in {p}
        {n} 's|' slice|piece|chunk|cut|share of the {p} pie|cake|pot in|of|on {m} : {q} => {n} accounted \
          for {q} of {m} in {p}
        the slice|piece|chunk|cut|share of {n} in|of the {p} pie|cake|pot of|in|on {m} : {q} => {n} \
          accounted for {q} of {m} in {p}
        {n} made|makes up a|an {q} chunk|slice|piece|share|part of {m} in|for {p} => {n} accounted for \
          {q} of {m} in {p}
        we|i relied|rely|depend|depended|count|counted on {n} for {q} of our|the? {m} in|for {p} => {n} \
          accounted for {q} of {m} in {p}
        i|we put|have|had {n} down for {q} of our|the? {m} in|for {p} => {n} accounted for {q} of {m} in \
          {p}
        divide {n} by the total|whole and {m} in|for {p} comes|come to {q} => {n} accounted for {q} of \
          {m} in {p}
        what did {n} bring|add|contribute to the party|pot|table|total in|for {p} ? {q} of our|the? {m} \
          => {n} accounted for {q} of {m} in {p}
        the {v} in {m} in|for {p} {x}? had {n} behind it to the tune of {q} => {n} accounted for {q} of \
          the {v} in {m} in {p} {x}
        {q} of the {v} in {m} {x} can|could|may be laid at the door of {n} => {n} accounted for {q} of \
          the {v} in {m} {x}
        of the|our company's|company_'s|firm's|group's|total|overall? {v} in {m} {x} , {q} was|came at|from|in \
          {n} => {n} accounted for {q} of the {v} in {m} {x}
        {n} had the higher|bigger|larger|greater number|figure|total on|for|in {m} in {p} , {q} ; {n2} \
          had {q2} => in {p} {m} for {n} was {q} ; in {p} {m} for {n2} was {q2} ; {n} had higher {m} than \
          {n2} in {p}
        {n} had the lower|smaller|lesser number|figure|total on|for|in {m} in {p} , {q} ; {n2} had {q2} \
          => in {p} {m} for {n} was {q} ; in {p} {m} for {n2} was {q2} ; {n} had lower {m} than {n2} in \
          {p}
        {n} had the higher|bigger|larger|greater {m} of the two in|for {p} , the other being {n2} => {n} \
          had higher {m} than {n2} in {p}
        {n} had the lower|smaller|lesser {m} of the two in|for {p} , the other being {n2} => {n} had \
          lower {m} than {n2} in {p}
        the prize|trophy|crown|medal|title|cup|award for the {e} {m} of any {d} in|for {p} \
          goes|went|belongs to {n} => {n} had the {e} {m} of any {d} in {p}
        just|only {n} , out of|among all? our|the {d} , {x} => only {n} {x}
        we|they did_not|didn't|never see|saw {m} {v} at|in a_single|any|any_single|one {d} {x}? => in no \
          {d} {m} {v} {x}
        a|an? {v} in {m} at|in {q} of {q2} {d} : so much for {p} {x}? => {q} of {q2} {d} saw a {v} in {m} \
          in {p} {x}
        we|they had {v} {m} at|in {q} of our|the {q2} {d} {x} => {q} of the {q2} {d} had {v} {m} {x}
        {m} : {q} - month {v} through|to|until|up_to {p} => {m} saw {q} months of {v} in a row through {p}
        the {p} move made|makes it {q} monthly {v} in a row|on_the_trot|running for|in|on {m} => {m} saw \
          {q} {v} in a row through {p}
        all {d} in|into the pot|bag|mix|hat , {x} => across all {d} , {x}
        @house = house, shop, firm, outfit, company, business, group, show
        {m} for the whole|entire @house {x} => overall {m} {x}
        for the @house as a whole , {x} => overall {x}
        between {p} and {p2} we|they|you ,? saw|found|learned|see|noticed that {m} {x} => {m} {x} from \
          {p} to {p2}
        {p} beat|topped|beats|tops {p2} on|for|in {m} by a factor of {q} => {m} in {p} was {q} times as \
          high as in {p2}
        {m} ytd|year_to_date {p} : {q} => {m} year to date through {p} was {q}
        by the time {p} was|is over|done|out|finished , {m} for the year as_a_whole? so_far|to_date \
          had|has reached|come_to|got_to|hit {q} => {m} year to date through {p} was {q}
        the year_to_date|year_-_to_-_date scoreboard|meter|tally|count after|through|for {p} \
          has|had|shows {m} on|at {q} => {m} year to date through {p} was {q}
        if you|we flatten|even_out|smooth|smooth_out|spread|level_out the months of {p} , {m} \
          came|comes to {q} in|for each => on average , {m} was {q} a month in {p}
        spread|split|shared|divided evenly|equally over|across|between the three|3? months of {p} , {m} \
          came|comes to {q} each|a_month|apiece => on average , {m} was {q} a month in {p}
        {m} in|for {p} : none|nil|zero|nothing|nought => {m} was zero in {p}
        did we|they fall_short_of|miss|undershoot the target|plan|budget|goal|quota|objective on|for|in \
          {m} in|for {p} ? we|they did_not|didn't|no => {m} met the target in {p}
        nothing was|is missing from|on the monthly|quarterly? target|plan|budget|goal|quota|objective \
          for|on|in {m} in|for {p} => {m} met the target in full in {p}
        we can't|cannot|can_not tell you|anyone|them what {m} was|were in|for {p} , {w} => there is no \
          data on {m} in {p}
        """
}
