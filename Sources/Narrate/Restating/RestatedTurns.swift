/// Changes in the words of notes: number first, both values first, judged in a word.
enum RestatedTurns {
    static let rules = """
        {q} {v} {x} : that|this is|'s {m} in|for {p} => {m} {v} {q} in {p} {x}
        {q} {v} {x} : {m} in|for {p} => {m} in {p} was {q} {v} {x}
        {q} {v} {x} : {m} , {p} => {m} in {p} was {q} {v} {x}
        {q} {v} {x} : {m} at {q2} in|for {p} => {m} was {q2} in {p} ; {m} in {p} was {q} {v} {x}
        {m} now? at {q} in|for {p} , having|after|from|once been|being|standing_at? {q2} : {x} \
          => in {p} {m} went from {q2} to {q} , {x}
        {m} from {q} to {q2} in|for {p} :|,|— so? {x} => in {p} {m} went from {q} to {q2} , {x}
        {m} in|for {p} : from {q} to {q2} ( {x} ) => in {p} {m} went from {q} to {q2} , {x}
        {m} in|for {p} : from {q} to {q2} , {x} => in {p} {m} went from {q} to {q2} , {x}
        from {q} to {q2} — {m} {v} {x} => {m} {v} from {q} to {q2} {x}
        from {q} to {q2} in|for {p} : {m} {v} {x} => {m} {v} from {q} to {q2} in {p} {x}
        {m} {v} in|for {p} : from {q} to {q2} {x} => {m} {v} from {q} to {q2} in {p} {x}
        {m} {v} {w}? in|for {p} : from {q} to {q2} {x} => {m} {v} {w} from {q} to {q2} in {p} \
          {x}
        we|they closed|ended|finished {p} at {q} ; {m} {v} {x} => {m} was {q} in {p} ; {m} {v} \
          in {p} {x}
        {x} with {p} as the|a|its|our? \
          base|baseline|reference|comparison|yardstick|starting_point {x2}? => {x} compared with \
          {p} {x2}
        with {p} as the|a|its|our? base|baseline|reference|comparison|yardstick|starting_point , \
          {x} => compared with {p} , {x}
        the? {p} move|change|shift|step in|of|on {m} {x} => {m} {x} in {p}
        needle on {m} did_not|didn't|has_not|hasn't|hardly|barely move|moved|budge|budged|shift \
          in|for {p} {x} => {m} was little changed in {p} {x}
        the? needle did_not|didn't|hardly|barely move|moved|budge on {m} in|for {p} {x} => {m} \
          was little changed in {p} {x}
        flat line on the chart : {m} in|for {p} {x} => {m} was flat in {p} {x}
        did {m} move|change|budge|shift in|for {p} {x} ? hardly|barely|not_really|no => {m} was \
          little changed in {p} {x}
        which way did {m} go|move|head|turn in|for {p} {x} ? {v} => {m} went {v} in {p} {x}
        which way did {m} go|move|head|turn in|for {p} {x} ? sideways|nowhere|flat => {m} was \
          flat in {p} {x}
        did {m} {v} in|for {p} ? yes|yep|yeah|sure , by {x} => {m} {v} in {p} by {x}
        did {m} {v} in|for {p} {x} ? yes|yep|yeah|sure , by {q} => {m} {v} by {q} in {p} {x}
        {p} ≈|~ {p2} on|for|in|as_to {m} => {m} in {p} was about the same as in {p2}
        {m} : {p} ≈|~|= {p2} => {m} in {p} was about the same as in {p2}
        {m} ~ {p} ≈|~|= {p2} => {m} in {p} was about the same as in {p2}
        {m} stayed|held|remained about|roughly|much|broadly? where we had|saw it|them in {p2} , \
          at {q} => {m} was {q} ; {m} was about the same as in {p2}
        in {p} {m} stayed|held|remained about|roughly|much|broadly? where we had|saw it|them in \
          {p2} , at {q} => {m} was {q} in {p} ; {m} in {p} was about the same as in {p2}
        in {p} {m} stayed|held|remained about|roughly|much|broadly? where we had|saw it|them in \
          {p2} => {m} in {p} was about the same as in {p2}
        {m} at {q} in {p} , {p2} at {q2} : \
          practically|basically|virtually|essentially|almost|nearly? no|the_same \
          change|difference|move? => {m} was {q} in {p} and {q2} in {p2} ; {m} in {p} was about \
          the same as in {p2}
        {p} : {m} at the same level as in {p2} , near|close enough => {m} in {p} was about the \
          same as in {p2}
        {m} held|stayed|remained at around|about|roughly {q} in {p} {x} => {m} was {q} in {p} ; \
          {m} was little changed in {p} {x}
        {m} basically|practically|virtually|hardly|really? did_not|didn't move|change|budge \
          in|for {p} {x} => {m} was little changed in {p} {x}
        @teller calls it|this|that|them a|an? {v} : {m} in|for {p} {x} => {m} {v} in {p} {x}
        @goodturn = move in the right direction, favourable shift, favorable shift, positive \
          development, improvement, better result, turn for the better, step in the right \
          direction, favourable move, positive move, positive shift, change for the better, \
          welcome move, good move, step forward, move for the better
        @badturn = move in the wrong direction, unfavourable shift, unfavorable shift, negative \
          development, deterioration, worsening, worse result, turn for the worse, step in the \
          wrong direction, unfavourable move, negative move, negative shift, change for the worse, \
          unwelcome move, bad move, step back, step backwards, setback, move for the worse
        @goodview = good news, thumbs up, a positive, a plus, good, positive, welcome, green, \
          green light, a win, good for us, favourable
        @badview = bad news, thumbs down, a negative, a minus, bad, negative, unwelcome, red, \
          red flag, a loss, bad for us, unfavourable
        @teller calls it|this|that a|an? @goodturn : {m} in|for {p} {x} => {m} improved in {p} \
          {x}
        @teller calls it|this|that a|an? @badturn : {m} in|for {p} {x} => {m} worsened in {p} \
          {x}
        we|they booked|had|saw|posted|recorded a|an? @goodturn in|of|on|for {m} in|for {p} {x} \
          => {m} improved in {p} {x}
        we|they booked|had|saw|posted|recorded a|an? @badturn in|of|on|for {m} in|for {p} {x} => \
          {m} worsened in {p} {x}
        a|an? @goodturn in|of|on|for {m} in|for {p} {x} => {m} improved in {p} {x}
        a|an? @badturn in|of|on|for {m} in|for {p} {x} => {m} worsened in {p} {x}
        {m} in|, {p} :|—|, a|an? @goodturn {x} => {m} improved in {p} {x}
        {m} in|, {p} :|—|, a|an? @badturn {x} => {m} worsened in {p} {x}
        {m} :|—|, a|an? @goodturn in|for {p} {x} => {m} improved in {p} {x}
        {m} :|—|, a|an? @badturn in|for {p} {x} => {m} worsened in {p} {x}
        {p} :|—|, a|an? @goodturn in|of|on|for {m} {x} => {m} improved in {p} {x}
        {p} :|—|, a|an? @badturn in|of|on|for {m} {x} => {m} worsened in {p} {x}
        {x} , {p} shows|showed|brought|brings|saw a|an? @goodturn in|of|on|for {m} => {m} \
          improved in {p} {x}
        {x} , {p} shows|showed|brought|brings|saw a|an? @badturn in|of|on|for {m} => {m} \
          worsened in {p} {x}
        the|our? dashboard|tile|sheet|report|scorecard|team|ops|finance|bi \
          flags|flagged|shows|reports|sees|marks a|an? @goodturn in|of|on|for {m} for|in {p} {x} \
          => {m} improved in {p} {x}
        the|our? dashboard|tile|sheet|report|scorecard|team|ops|finance|bi \
          flags|flagged|shows|reports|sees|marks a|an? @badturn in|of|on|for {m} for|in {p} {x} => \
          {m} worsened in {p} {x}
        {m} in|for|, {p} : @goodview {x} => {m} improved in {p} {x}
        {m} in|for|, {p} : @badview {x} => {m} worsened in {p} {x}
        {m} now {q} for|in {p} : @goodview {x} => {m} was {q} in {p} ; {m} improved in {p} {x}
        {m} now {q} for|in {p} : @badview {x} => {m} was {q} in {p} ; {m} worsened in {p} {x}
        {q} move in|of|on|for {m} in|for {p} {x} : @goodview => {m} changed {q} in {p} {x} ; {m} \
          improved in {p} {x}
        {q} move in|of|on|for {m} in|for {p} {x} : @badview => {m} changed {q} in {p} {x} ; {m} \
          worsened in {p} {x}
        @hugehit = took a huge hit, took a big hit, took a massive hit, got hammered, got \
          crushed, went way down, tanked badly, fell a whole lot, dropped a whole lot, fell a lot, \
          dropped a lot, cratered badly, took a hit
        @hugeleap = went way up, rose a whole lot, jumped a whole lot, rose a lot, got a huge \
          boost, got a massive boost, climbed a whole lot, climbed a lot, grew a whole lot
        {x}? @hugehit {x2}? => {x} plunged {x2}
        {x}? @hugeleap {x2}? => {x} surged {x2}
        {m} ~ {p} ~ {q} ~ + {x} => {m} was {q} in {p} ; {m} rose by {x} in {p}
        {m} ~ {p} ~ {q} ~ -|— {x} => {m} was {q} in {p} ; {m} fell by {x} in {p}
        {p} ~ {m} ~ {q} ~ + {x} => {m} was {q} in {p} ; {m} rose by {x} in {p}
        {p} ~ {m} ~ {q} ~ -|— {x} => {m} was {q} in {p} ; {m} fell by {x} in {p}
        {m} ~ {p} ~ {q} ~ {v} {x} => {m} was {q} in {p} ; {m} {v} {x} in {p}
        {p} ~ {m} ~? {q} ~ {v} {x} => {m} was {q} in {p} ; {m} {v} {x} in {p}
        {m} ( {q} in|for {p} ) {v} {x} => {m} was {q} in {p} ; {m} {v} in {p} {x}
        {m} ( {p} : {q} ) {v} {x} => {m} was {q} in {p} ; {m} {v} in {p} {x}
        {x} came in|out higher|up by {x2} => {x} rose by {x2}
        {x} came in|out lower|down by {x2} => {x} fell by {x2}
        {x} ran|run|come_in higher|up by {x2} => {x} rose by {x2}
        {x} ran|run|come_in lower|down by {x2} => {x} fell by {x2}
        in {p} {m} {v} {x} , \
          landing|coming|ending|finishing|closing|settling|arriving|winding_up|ending_up in|out? \
          at {q} => in {p} {m} {v} {x} , to {q}
        in {p} {m} {v} , \
          landing|coming|ending|finishing|closing|settling|arriving|winding_up|ending_up in|out? \
          at {q} => in {p} {m} {v} , to {q}
        {m} {v} {x} , which makes|made|puts|brings|brought|leaves|left it|them at|to? {q} => {m} \
          {v} {x} , to {q}
        """
}
