/// What opens or labels a note: "Heads-up: …", "Per the May export, …", "… (deck, slide 6)".
enum RestatedNotes {
    static let rules = """
        @note = heads up, tl ; dr, tldr, quick one, quick note, quick update, quick check, fyi, \
          psa, nb, note, notes, ps, recap, quick recap, reminder, update, status, status update, \
          stand up note, standup note, slide note, side note, margin note, caption, chart caption, \
          cell comment, comment, subject, subject line, re, headline, key number, key figure, \
          number to remember, locked number, scoreboard, scorecard, rollup, roll up, check in, \
          callout, takeaway, key takeaway, bottom line, for those who missed it, in case you \
          missed it, for anyone who missed it, icymi, if anyone asks, if you are asking, big \
          picture, in one line, one line, one liner, actual, actuals, actual figure, result, \
          results, kpi, metric, tile, kpi tile, dashboard, headline number, headline figure, on \
          record, for the record, in short, long story short, short version, quick answer, answer, \
          quick look, at a glance, snapshot, flash, flash report, closing note, closing figure, \
          wrap up, wrap, print, latest, latest figure, final figure, final number, one number, \
          memo, email, message, chat, thread, talking point, speaker note, note to self, minutes, \
          action note, nothing to see, one more, one more thing, next, also, meanwhile, team, all, \
          hi all, hi team, dear all, morning all, quick heads up, small update, small note, short \
          note, brief note, brief, in brief
        @bare = so, turns out, it turns out, looks like, it looks like, seems like, it seems, \
          ok, okay, yep, yeah, yes, well, anyway, apparently, right, note that, please note, \
          remember, note, again, now, quick note, safe to say, put simply, simply put, in other \
          words, all told, to recap, just so you know, just to confirm, confirming, confirmed, can \
          confirm
        @note :|—|,|- {x} => {x}
        @note ( {w} ) :|—|, {x} => {x}
        @note for|on|in|of|from|, the? {p} :|—|,|- {x} => in {p} {x}
        @note {p} :|—|, {x} => in {p} {x}
        @note , {p} ( {w} ) : {x} => in {p} {x}
        {p} in one line|sentence|number|short|brief|a_nutshell|numbers :|—|, {x} => in {p} {x}
        @note ( {p} ) :|—|, {x} => in {p} {x}
        @bare ,? in {p} {x} => in {p} {x}
        @bare ,|:|— {x} => {x}
        @bare ,? {x} ? => {x} ?
        turns_out|looks_like|apparently|it_turns_out|it_looks_like|seems_like|guess that? {x} => \
          {x}
        so {x} => {x}
        anyone|anybody|did_anyone|did_anybody|did_you else? see|saw|notice|spot|catch {x} ? => \
          {x}
        anyone|anybody|did_anyone|did_anybody|did_you else? see|saw|notice|spot|catch {x} => {x}
        @teller = ops, sales ops, rev ops, revops, bi, fp&a, fpa, finance, accounting, \
          controlling, sales, marketing, it, the team, the dashboard, dashboard, the board, the \
          desk, the sheet, the report, the system, the tile, the crm, the erp, the ledger, the \
          tracker, the model, hq, head office, management
        @teller \
          says|reports|tells_us|confirms|notes|flags|shows|has|sees|logs|writes|reckons|counts|records|states|reported|said|confirmed|noted|flagged \
          that? {x} => {x}
        @sites = the regions, the branches, the sites, the countries, the subsidiaries, the offices
        @sites report {m} {q} above|over|ahead_of|past|beyond|in_excess_of|north_of|clear_of {x} => \
          {m} was {q} above {x}
        @sites report {m} {q} below|under|short_of|behind|beneath|south_of|shy_of {x} => {m} was {q} \
          below {x}
        @screen = export, pull, extract, tile, feed, sheet, dashboard, rollup, roll up, deck, \
          cut, run, snapshot, dump, load, refresh, file, query, card, chart, view, tab, slide, \
          page, print, print out, printout, scorecard, tracker, log, workbook, model, pivot, pivot \
          table, recap, board, board pack, pack, report, cube, database, data, warehouse, screen, \
          widget, panel, graph, table, spreadsheet, grid, ledger, books, close, closing, kpi tile, \
          company tile, counter, bar, cell, column, row
        @goingby = per, as per, according to, going by, judging by, based on, from, in, on, by, \
          looking at
        @goingby the|our|this? {p} @screen ,|:|— {x} => in {p} {x}
        @goingby the|our|this? @screen for|of|from|on {p} ,|:|— {x} => in {p} {x}
        @goingby the|our|this @screen ,|:|— {x} => {x}
        {x} , @goingby the|our|this? {p} @screen :|—|, {x2} => {x} in {p} : {x2}
        {x} , @goingby the|our|this? {p} @screen => in {p} {x}
        {x} , @goingby the|our|this @screen => {x}
        @reads = shows, reads, says, reports, displays, has, stands at, is at, sits at, gives, \
          shows up as, puts it at, was, is, comes to, came to, has it at
        the? @screen for|on {m} @reads at? {q} for|in {p} => {m} was {q} in {p}
        the? @screen for|on {m} @reads at? {q} in? {p} {x} => {m} was {q} in {p} {x}
        the? {p} @screen for|on {m} @reads at? {q} {x}? => {m} was {q} in {p} {x}
        the? {p} @screen @reads {m} at {q} {x}? => {m} was {q} in {p} {x}
        the? {p} @screen @reads {q} on|for {m} {x}? => {m} was {q} in {p} {x}
        the {p} @screen shows|has|reads|says|reports|gives|displays|lists|puts {x} => in {p} {x}
        the? @screen for|on {m} , {p} : {x} => {m} , {p} : {x}
        the? @screen for|on {m} in|for {p} : {x} => {m} , {p} : {x}
        the|our? @screen has|says|shows|reports|gives|lists|displays|flags that? {x} => {x}
        @screen :|,|— {m} , {p} , {q} => {m} in {p} was {q}
        @screen ,|:|— in|for? {p} : {x} => in {p} {x}
        pulled|just_pulled|grabbed|checked|took {m} for|in {p} from|off|out_of the? @screen : \
          {q} {x}? => {m} was {q} in {p} {x}
        pulled|just_pulled|grabbed|checked {p} : {x} => in {p} {x}
        please? use|take|quote|cite|put|pencil_in {q} as|for|on {m} in|for {p} => {m} was {q} in \
          {p}
        we|they show|have|book|carry|list|see|report|put|had|booked {q} against|under|on|for|as \
          {m} in|for {p} => {m} was {q} in {p}
        the? numbers|figures|results|data for|on|from {p} just|now|finally? \
          dropped|landed|came_in|came_out|are_in|are_out|in|out|arrived :|—|, {x} => in {p} {x}
        we|they ended|wound|finished|closed|came up|out? with {x} => we had {x}
        {p} wrapped|shut|closed|ended|finished|wound_up|rounded_off with|at|on {m} \
          standing|sitting|running|coming_in|at? at? {q} => {m} was {q} in {p}
        open|running|current|unfinished month {p} :|—|, {x} => so far in {p} {x}
        subject|re : {x} => {x}
        re {m} :|—|, {q} in|for {p} => {m} was {q} in {p}
        re {p} :|—|, {x} => in {p} {x}
        re :|— {x} => {x}
        @item = jira, qbr, retro, row, column, col, deck, template, build, sprint, agenda, \
          ticket, comment, query, jira, room, stand up, standup, dashboard, thread, refresh, call, \
          channel, form, slide, qbr slide, qbr deck, tab, tile, point, page, p, pg, section, item, \
          tabs, line, cell, sheet, task, issue, bug, story, epic, pr, commit, note, message, step, \
          exhibit, fig, figure, table, chart, annex, appendix, footnote, chapter, file, batch, \
          job, run, export run, release, dashboard v, v
        {x} , see|cf|per row|line|tab|cell|slide|page|tile|chart|sheet|column|table|section|note \
          {w} => {x}
        {x} , per tab|sheet|page|row|line|slide {w} => {x}
        @item {w} {q} : {q2} , {w2} : {x} => {x}
        @item {w} {q} : {q2} : {x} => {x}
        @item {w} : {x} => {x}
        re @item {w} : {x} => {x}
        {x} ( see? the? @item {w} ) => {x}
        {x} ( {w} @item {w2} ) => {x}
        @item {w} => the report
        @note {p} ( partial|incomplete|open ) : {m} at? {q} => so far in {p} , {m} came to {q}
        {q} ( {m} , {p} ) => {m} was {q} in {p}
        {q} ( {m} in|for {p} ) => {m} was {q} in {p}
        {q} : that|this|it was|is|'s {m} in|for {p} => {m} was {q} in {p}
        {q} . that|this|it was|is|'s {m} in|for {p} => {m} was {q} in {p}
        {q} : that|this|it was|is|'s {m} , {p} => {m} was {q} in {p}
        {n} 's|' piece|slice|share|part|cut|chunk of the pie|cake on|in|of|for {m} in|for {p} : \
          {q} => in {p} , {n} accounted for {q} of {m}
        nobody|no_one|nothing but|except|other_than {n} contributed|added to {k} in|for {p} => \
          in {p} all of {k} came from {n}
        @why = root cause, cause, driver, reason, explanation, trigger, main driver, main \
          reason, key driver, background, culprit, why
        @why :|? {x} => the reason : {x}
        @item {w} is|was|are|were \
          live|done|filed|out|up|closed|moved|loaded|merged|shipped|running|ready {w2}? => the \
          report
        one line|sentence on|for|about {p} : {x} => in {p} {x}
        """
}
