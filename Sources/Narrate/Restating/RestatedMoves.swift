/// Changes told by nouns, with both values, or with the values before the verb.
enum RestatedMoves {
    static let rules = """
        @roof = went through the roof, shot through the roof, hit the roof, took off, went \
          ballistic, went into orbit, went vertical, went sky high, shot sky high, shot \
          skywards, went stratospheric, blew up, exploded, went parabolic, hit the \
          stratosphere, flew off the charts
        @cliff = fell off a cliff, dropped off a cliff, went off a cliff, fell through the \
          floor, dropped through the floor, went into free fall, went into freefall, fell \
          off the table, fell like a stone, dropped like a stone, sank like a stone, took a \
          nosedive, went through the floor, went into a tailspin, went into a nosedive, fell apart, fell to pieces, \
          went over a cliff, hit the skids, went into meltdown, imploded, bottomed out of \
          sight
        @rallied = rallied hard, rose hard, climbed hard, jumped hard, took a big leap, \
          raced ahead, made a big jump, rose by leaps and bounds, climbed strongly, powered \
          ahead, stormed ahead, went up steeply, rose in a big way, took a leap, made a \
          leap, went up sharply, galloped ahead
        @beaten = fell hard, dropped hard, took a beating, took a hammering, took a \
          battering, came down hard, went down steeply, fell in a big way, took a tumble, \
          took a plunge, went down sharply, took a dive, dived, nose dived, fell heavily
        @hairup = inched forward, moved up a notch, went up a notch, rose a notch, gained a \
          notch, rose a smidgen, rose ever so slightly, edged forward, rose by a hair, \
          nudged ahead
        @hairdown = slipped a notch, went down a notch, moved down a notch, lost a notch, \
          fell a notch, fell a smidgen, fell ever so slightly, edged back, slipped back a \
          little, fell by a hair, gave up a little, lost a little
        {x}? @roof {x2}? => {x} soared {x2}
        {x}? @cliff {x2}? => {x} collapsed {x2}
        {x}? @rallied {x2}? => {x} surged {x2}
        {x}? @beaten {x2}? => {x} plunged {x2}
        {x}? @hairup {x2}? => {x} edged up {x2}
        {x}? @hairdown {x2}? => {x} edged down {x2}
        {m} , {p} : {q} ( + {x} ) => {m} was {q} in {p} ; {m} rose by {x} in {p}
        {m} , {p} : {q} ( -|— {x} ) => {m} was {q} in {p} ; {m} fell by {x} in {p}
        {m} in|for {p} : {q} ( + {x} ) => {m} was {q} in {p} ; {m} rose by {x} in {p}
        {m} in|for {p} : {q} ( -|— {x} ) => {m} was {q} in {p} ; {m} fell by {x} in {p}
        {m} , {p} : {q} , + {x} => {m} was {q} in {p} ; {m} rose by {x} in {p}
        {m} , {p} : {q} , -|— {x} => {m} was {q} in {p} ; {m} fell by {x} in {p}
        {p} {m} : {q} ( + {x} ) => {m} was {q} in {p} ; {m} rose by {x} in {p}
        {p} {m} : {q} ( -|— {x} ) => {m} was {q} in {p} ; {m} fell by {x} in {p}
        {m} : {q} in|for {p} ( + {x} ) => {m} was {q} in {p} ; {m} rose by {x} in {p}
        {m} : {q} in|for {p} ( -|— {x} ) => {m} was {q} in {p} ; {m} fell by {x} in {p}
        {m} , {p} : + {q} on|over|against|vs|versus|from {x} => {m} rose by {q} in {p} \
          against {x}
        {m} , {p} : -|— {q} on|over|against|vs|versus|from {x} => {m} fell by {q} in {p} \
          against {x}
        from {q} to {q2} : {m} {v} {w}? in|for|during {p} {x}? => {m} {v} {w} from {q} to \
          {q2} in {p} {x}
        from {q} to {q2} : {m} {v} {x} => {m} {v} from {q} to {q2} {x}
        from {q} to {q2} , {m} {v} {w}? in|for|during {p} {x}? => {m} {v} {w} from {q} to \
          {q2} in {p} {x}
        from {q} to {q2} , {m} {v} {x} => {m} {v} from {q} to {q2} {x}
        @earlier = earlier, before, ago, previously, prior, back
        {x} one year @earlier {x2}? => {x} a year earlier {x2}
        {x} one month @earlier {x2}? => {x} a month earlier {x2}
        {x} one quarter @earlier {x2}? => {x} a quarter earlier {x2}
        @upnoun = step up, pickup, upward move, climb, rise, increase, gain, upswing, \
          uptick, jump, advance, uplift, growth, upturn, move up, push up, move higher, \
          lift, surge, spurt, leap, build, expansion, swing up, addition
        @downnoun = step down, slide, downward move, retreat, fall, decline, decrease, drop, \
          reduction, dip, cut, move down, move lower, downswing, downtick, slip, pullback, \
          loss, contraction, slump, plunge, shrinkage, falloff, fall off, drop off, decrease
        @closed2 = closed, ended, finished, left, concluded, exited, completed, wrapped up, \
          rounded off, came out of, came through
        {m} ( at {q} in|for|during {p} ) was|were|came_in|stood|ran|ended|finished {x} => in \
          {p} {m} was {q} , {x}
        {m} ( {q} in|for|during {p} ) was|were|came_in|stood|ran|ended|finished {x} => in \
          {p} {m} was {q} , {x}
        {m} ( {p} : {q} ) was|were|came_in|stood|ran|ended|finished {x} => in {p} {m} was \
          {q} , {x}
        {m} had|has been {q} and came to {q2} in|for|during {p} : a|an? {x} => {m} went from \
          {q} to {q2} in {p} , a {x}
        {m} had|has been {q} and {v} to {q2} in|for|during {p} {x} => {m} {v} from {q} to \
          {q2} in {p} {x}
        {m} had|has been {q} {x} and came to {q2} in|for|during {p} => {m} went from {q} to \
          {q2} in {p} {x}
        with a|an? @upnoun of {q} {x} , {m} @closed2 {p} at {q2} => {m} rose by {q} in {p} \
          {x} , to {q2}
        with a|an? @downnoun of {q} {x} , {m} @closed2 {p} at {q2} => {m} fell by {q} in {p} \
          {x} , to {q2}
        with a|an? @upnoun {x} , {m} @closed2 {p} at {q2} => {m} rose in {p} {x} , to {q2}
        with a|an? @downnoun {x} , {m} @closed2 {p} at {q2} => {m} fell in {p} {x} , to {q2}
        a|an? @upnoun of {q} {x} took|brought|carried|lifted|pushed|moved|sent {m} to {q2} \
          in|for|during {p} => {m} rose by {q} in {p} {x} , to {q2}
        a|an? @downnoun of {q} {x} took|brought|carried|cut|pushed|moved|sent|left {m} to|at \
          {q2} in|for|during {p} => {m} fell by {q} in {p} {x} , to {q2}
        a|an? @upnoun {x} took|brought|carried|lifted|pushed|moved|sent {m} to {q2} \
          in|for|during {p} => {m} rose in {p} {x} , to {q2}
        a|an? @downnoun {x} took|brought|carried|cut|pushed|moved|sent|left {m} to|at {q2} \
          in|for|during {p} => {m} fell in {p} {x} , to {q2}
        {q} is|was how far|much {m} {v} in|for|during {p} {x} , to {q2} => {m} {v} by {q} in \
          {p} {x} , to {q2}
        {q} is|was how far|much {m} {v} in|for|during {p} {x} => {m} {v} by {q} in {p} {x}
        by {q} is|was how far|much {m} {v} {x} => {m} {v} by {q} {x}
        for {m} , {p} meant|brought|was|saw|showed|marked|spelt|spelled a|an? @upnoun of {q} \
          {x} => {m} rose by {q} in {p} {x}
        for {m} , {p} meant|brought|was|saw|showed|marked|spelt|spelled a|an? @downnoun of \
          {q} {x} => {m} fell by {q} in {p} {x}
        for {m} , {p} meant|brought|was|saw|showed|marked|spelt|spelled a|an? @upnoun {x} => \
          {m} rose in {p} {x}
        for {m} , {p} meant|brought|was|saw|showed|marked|spelt|spelled a|an? @downnoun {x} \
          => {m} fell in {p} {x}
        {m} \
          took|logged|made|saw|had|underwent|experienced|posted|booked|recorded|showed|registered|put_in|managed|suffered|enjoyed|achieved|notched_up|clocked|delivered|marked|staged \
          a|an? @upnoun of {q} {x} => {m} rose by {q} {x}
        {m} \
          took|logged|made|saw|had|underwent|experienced|posted|booked|recorded|showed|registered|put_in|managed|suffered|enjoyed|achieved|notched_up|clocked|delivered|marked|staged \
          a|an? @downnoun of {q} {x} => {m} fell by {q} {x}
        {m} took|logged|made|underwent|experienced|put_in|suffered|staged a|an? @upnoun {x} \
          => {m} rose {x}
        {m} took|logged|made|underwent|experienced|put_in|suffered|staged a|an? @downnoun \
          {x} => {m} fell {x}
        {m} {v} by? {q} , from {q2} to {q3} , in|for|during {p} {x} => {m} {v} by {q} from \
          {q2} to {q3} in {p} {x}
        there|alongside_, was|were|came a|an? @upnoun in {m} {x} => {m} rose {x}
        alongside|meanwhile|elsewhere|also , {x} => {x}
        {m} , from {q} to {q2} , {x} => {m} went from {q} to {q2} , {x}
        in {p} we were looking at {m} {v} {x} => in {p} {m} {v} {x}
        {p} numbers|figures|results|data are|were in|out : {x} => in {p} {x}
        what stands|stood out in|for {p} : {x} => in {p} {x}
        what {p} gave|brought|showed|delivered|handed us? was|is {x} => {p} brought {x}
        {m} {v} {x} , \
          coming|finishing|ending|landing|closing|arriving|settling|winding_up|ending_up \
          in|out? at {q} => {m} {v} {x} , to {q}
        the direction of_travel_of|of_travel_for|of_travel_in|of|for|in {m} {x} : up|upward|upwards|higher|rising => {m} rose {x}
        the direction of_travel_of|of_travel_for|of_travel_in|of|for|in {m} {x} : down|downward|downwards|lower|falling => {m} fell \
          {x}
        the direction of_travel_of|of_travel_for|of_travel_in|of|for|in {m} {x} was|is up|upward|upwards => {m} rose {x}
        the direction of_travel_of|of_travel_for|of_travel_in|of|for|in {m} {x} was|is down|downward|downwards => {m} fell {x}
        @sawus = we were looking at, we are looking at, we saw, we see, we had, we have, we \
          found, we find, we recorded, we booked, we posted, we noted, you see, the books \
          show, the tables show, the figures show, the data show, the numbers show
        in|for {p} @sawus {m} up|higher {x} => {m} rose in {p} {x}
        in|for {p} @sawus {m} down|lower {x} => {m} fell in {p} {x}
        in|for {p} @sawus {m} up|higher {q} {x} => {m} rose {q} in {p} {x}
        in|for {p} @sawus {m} down|lower {q} {x} => {m} fell {q} in {p} {x}
        {p} numbers|figures|results|data are|were in|out : {m} up|higher {q} {x} => {m} rose \
          {q} in {p} {x}
        {p} numbers|figures|results|data are|were in|out : {m} down|lower {q} {x} => {m} \
          fell {q} in {p} {x}
        {p} numbers|figures|results|data are|were in|out : {m} up|higher {x} => {m} rose in \
          {p} {x}
        {p} numbers|figures|results|data are|were in|out : {m} down|lower {x} => {m} fell in \
          {p} {x}
        {m} {v} {x} , \
          ending|closing|finishing|landing|settling|arriving|winding_up|coming_out at {q} => \
          {m} {v} {x} , to {q}
        @likein = as in, just as in, like in, as already in, as it did in, as they did in, as it had \
          in, as they had in, as was the case in, as had been the case in, as happened in
        @likein {p} , {m} {v} in|for|during {p2} => {m} {v} in {p2} ; {m} {v} in {p}
        {m} {v} in|for|during {p2} , @likein {p} => {m} {v} in {p2} ; {m} {v} in {p}
        {m} {v} in|for|during {p2} @likein {p} => {m} {v} in {p2} ; {m} {v} in {p}
        @likein {p} ,? {v} {m} also? in|for|during {p2} => {m} {v} in {p2} ; {m} {v} in {p}
        @likein {p} {m} {v} also? in|for|during {p2} => {m} {v} in {p2} ; {m} {v} in {p}
        in|for|during {p2} , @likein {p} , {m} {v} => {m} {v} in {p2} ; {m} {v} in {p}
        in|for|during {p2} {m} {v} , @likein {p} => {m} {v} in {p2} ; {m} {v} in {p}
        in|for|during {p2} , {m} {v} , @likein {p} => {m} {v} in {p2} ; {m} {v} in {p}
        {m} {v} again in|for|during {p2} , @likein {p} => {m} {v} in {p2} ; {m} {v} in {p}
        our|my|the reading|view|take|account|picture of|on {p} is|: that? {x} => in {p} {x}
        remember|recall {p} ? that 's|was|is when|where? {x} => in {p} {x}
        how 'd|did {m} do|fare|go|develop|perform in|for {p} ? it|they {x} => {m} {x} in {p}
        what did {m} do in|for {p} {x} ? it|they {x2} => {m} {x2} in {p} {x}
        {x} put|puts on {q} {x2} => {x} rose by {q} {x2}
        adding|gaining|putting_on {q} on|over|against|versus {p} , {m} {x} => {m} rose by {q} \
          against {p} ; {m} {x}
        losing|shedding|dropping|giving_up {q} on|over|against|versus {p} , {m} {x} => {m} fell \
          by {q} against {p} ; {m} {x}
        {n} had|saw|recorded|booked|posted {q} extra|additional|further {k} in|for {p} {x}? => \
          {k} for {n} rose by {q} in {p} {x}
        an? additional|extra {q} {m} brought|took|lifted|raised the {p} \
          figure|number|total|count to {q2} => {m} rose by {q} to {q2} in {p}
        {p} was kinder|better|gentler|nicer to|for {m} than {p2} => {m} improved in {p} against \
          {p2}
        {p} was harder|tougher|rougher|crueller|unkinder on|to|for {m} than {p2} => {m} worsened \
          in {p} against {p2}
        @couldnot = couldn't, could not, can't, cannot
        you|one|we @couldnot tell|distinguish {p} from {p2} on|by|in|for {m} {x}? => {m} was \
          practically unchanged in {p} against {p2} {x}
        @didntdo = didn't do, did not do, hasn't done, has not done
        {p} @didntdo much|anything|a_lot to|for {m} {x}? => {m} was practically unchanged in {p} \
          {x}
        """
}
