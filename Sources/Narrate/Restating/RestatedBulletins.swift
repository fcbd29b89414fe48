/// What newsrooms, letters and notice boards wrap around a statement, and the meters, boxes and
/// scoreboards on which they read a value.
enum RestatedBulletins {
    static let rules = """
        @bulletin = filing, release, press release, earnings release, trading update, trading \
          statement, statement, morning note, note, handout, bulletin, newsletter, letter, circular, \
          wire, dispatch, prospectus, notice, annual report, interim report, quarterly filing, \
          scoreboard, leaderboard, scorecard, ticker, slide deck, deck, brief, briefing, communique, \
          factsheet, fact sheet, write up, board, notice board, whiteboard, flyer, column, article, \
          story, update, sheet, pack, call, market update, earnings statement, interim statement, \
          shareholder letter, investor letter, press statement, blotter, gazette
        @people = investors, shareholders, analysts, readers, the market, markets, the press, \
          journalists, reporters, viewers, listeners, traders, observers, stakeholders, lenders, \
          bankers, creditors, staff, the public, the city, wall street, the street, subscribers, \
          followers, the audience, the room, delegates, attendees, callers, the newsroom, editors, \
          stockholders, the trade press, the shops, store managers, the board, the finance chief, \
          the finance boss, the company, management, the area manager, the area office, head office, \
          the chief executive, the boss, the chairman, the newsdesk, the desk, the chair
        @learned = learned, learnt, heard, were told, was told, read, noted, discovered, \
          understood, gathered, were informed, was informed, know, saw, told investors, told \
          reporters, told shareholders, told analysts, told readers, told the market, told the \
          press, told staff, told the board, told the shops
        @people @learned that {x} => {x}
        @people @learned {m} {x} => {m} {x}
        @people woke|wakes|awoke up? to {x} => {x}
        {x} , @people @learned => {x}
        {x} , a|the|our|its|this @bulletin showed|shows|said|says|reads|reported|reports|stated|states|reveals|revealed \
          => {x}
        {x} , per|as_per|according_to|says|as_in|in the|our|this|a @bulletin => {x}
        per|as_per the|our|this @bulletin , {x} => {x}
        as the|our|this @bulletin has|had|puts|put|tells|says|states it , {x} => {x}
        {x} , so the|our|this @bulletin goes|says|reads , {x2} => {x} {x2}
        a|the|our|this @bulletin put|puts|pegged|pegs|had|has|gave|gives|set|sets|placed|listed {m} \
          for|in {p} at|as|on {q} => {m} in {p} was {q}
        a|the|our|this @bulletin put|puts|pegged|pegs|had|has|gave|gives|set|sets|placed|listed {m} \
          at|as|on {q} for|in {p} => {m} in {p} was {q}
        a|the|our|this @bulletin for {p} has|had|shows|showed|puts|put|reads|read {m} on|at {q} => {m} in \
          {p} was {q}
        a|the|our|this @bulletin also? has|had|carried|featured a|an? {v} in {m} {x} => {m} saw {v} {x}
        a|the|our|this @bulletin also? has|had {m} {v} {q} at {q2} in {p} {x} => {m} {v} {q} to {q2} in {p} \
          {x}
        slide|page|chart|table|exhibit|figure one|two|three|four|five|six shows|has|gives {m} for|in \
          {p} :|at|as {q} => {m} in {p} was {q}
        further_down_the_page|lower_down|next_line_down|next_line|next_item|one_line_down|on_the_next_line|on_the_next_page|one_line_up \
          ,|: {x} => {x}
        @watching = tracking, following, watching, who follow, who follows, who track, who tracks, \
          who watch, who watches, interested in, curious about, asking about, keeping an eye on
        anyone|those|everyone|everybody|people|readers|whoever @watching {m} \
          should|will|can|may|might|could|would|must \
          pencil_in|find|see|note|note_down|write_down|jot_down|read|put_down|mark_down|record {q} \
          for|next_to|under|against|beside|in|at|opposite {p} => {m} was {q} in {p}
        @meter = meter, dial, counter, gauge, needle, clock, tally, tape, register, print, reading, \
          readout, ticker, tape, odometer, turnstile
        in|for {p} the @meter on|for|of {m} \
          stopped|stood|read|settled|came_to_rest|halted|ended|finished|came|was|printed at|on? {q} => \
          {m} in {p} was {q}
        the @meter for|on|of {m} in|for {p} \
          stopped|stood|read|settled|came_to_rest|halted|ended|finished|came|was|printed|landed at|in_at|on? \
          {q} => {m} in {p} was {q}
        the {p} @meter on|for|of {m} read|stood_at|was|stopped_at|showed {q} , a|an? {v} of {q2} {x} \
          => {m} in {p} was {q} ; {m} {v} by {q2} in {p} {x}
        the {p} @meter on|for|of {m} read|stood_at|was|stopped_at|showed {q} => {m} in {p} was {q}
        @people of_this_letter|of_this_note|of_this_bulletin|of_this_column|of_this_update \
          will|may|might want|need|like|look_for|be_after the {p} number|figure|value for|on|of {m} => \
          the {p} figure for {m}
        there is|was {q} against|next_to|beside|under {m} for|in {p} in|on the @bulletin => {m} in {p} was \
          {q}
        @people put|puts|has_put|had_put|pegged the {p} move|change|shift in|on {m} at + {x} => {m} \
          rose by {x} in {p}
        @people put|puts|has_put|had_put|pegged the {p} move|change|shift in|on {m} at -|−|—|minus {x} \
          => {m} fell by {x} in {p}
        @people put|puts|has_put|had_put|pegged the {p} move|change|shift in|on {m} at plus {x} => {m} \
          rose by {x} in {p}
        {q} is|was the size of the {p} move|change|shift|swing in|of|on {m} {x} , and the arrow \
          points|pointed {v} => {m} went {v} by {q} in {p} {x}
        {m} /|,|| {p} :|/|| plus|+ {q} {x} => {m} rose by {q} in {p} {x}
        {m} /|,|| {p} :|/|| minus|-|− {q} {x} => {m} fell by {q} in {p} {x}
        {p} ,|/|| {m} :|/|| plus|+ {q} {x} => {m} rose by {q} in {p} {x}
        {p} ,|/|| {m} :|/|| minus|-|− {q} {x} => {m} fell by {q} in {p} {x}
        a|an? {v} of {q} in {m} {x} made the {p} @bulletin => {m} {v} by {q} in {p} {x}
        {v} was|is what {p} had in_store|ready|for_us for|in {m} {x} => {m} saw {v} in {p} {x}
        a|an {v} was|is what {p} had in_store|ready for|in {m} {x} => {m} saw a {v} in {p} {x}
        """
}
