/// What stands before and behind a statement: who reports it, where it is written.
enum RestatedOpenings {
    static let rules = """
        @reports = reports, reported, tells us, told us, says, said, notes, noted, finds, \
          found, confirms, confirmed, writes, wrote, adds, points out, pointed out, informs \
          us, is reporting, states, stated, announced, announces, puts it that, mentions, \
          highlights, observes, let us know, would like to note, is pleased to report, is \
          sorry to report
        @who = finance, the finance team, accounting, controlling, the controller, \
          management, the board, the team, the sales team, sales operations, the analyst, \
          the report, this report, the pack, the board pack, the books, the ledger, the \
          accounts, the dashboard, the system, the cfo, the ceo, our analysts, analysts, the \
          data, our data, the figures, our figures, the numbers, the tables, the table, the \
          chart, the summary, the review, the update, the memo, the minutes, treasury, \
          operations, head office, headquarters, the desk, the office, the business, the \
          company, the group
        @shows = shows that, show that, indicates that, indicate that, suggests that, \
          suggest that, reveals that, reveal that, confirms that, confirm that, tells us \
          that, tell us that, makes clear that, make clear that, reports that, report that, \
          says that, say that, notes that, note that
        @seethat = you will see that, you will find that, you will notice that, one will see \
          that, readers will see that, we can see that, you can see that, one can see that, \
          we see that, we find that, we note that, we noticed that, we notice that, \
          we saw that, we found that, we noted that, we must report that, note that, please note that, it should be \
          noted that, it turns out that, it turned out that, as it turned out, it emerged \
          that, it is clear that, it is worth noting that, it bears mention that, it is \
          plain that, it is fair to say that, it must be said that, suffice it to say that, \
          the fact is that, the truth is that, the point is that, the good news is that, the \
          bad news is that, word is that, the headline is that, the short version is that, \
          the upshot is that, the takeaway is that, the key takeaway is that, the bottom \
          line is that, what matters is that, we report that, we can report that, i can \
          report that, we are pleased to report that, we regret to report that, we record \
          that, let it be noted that, mind you, to be clear, for the avoidance of doubt, \
          keep in mind that, bear in mind that, remember that, be aware that, take note \
          that, as you can see, as can be seen, as shown above, as expected, as hoped, as \
          feared, as planned, in the same breath, over the same span, over the same stretch, \
          in the same period, at the same time, along with that, alongside that, alongside \
          it, in step with that, in tandem with that, on a related note, on another note, on \
          a separate note, in other news, in passing, by the way
        @doc = report, pack, board pack, monthly report, quarterly report, management \
          accounts, accounts, books, ledger, statement, statements, figures, numbers, \
          actuals, results, data, close, export, extract, dashboard, table, tables, closing, \
          summary, review, sheet, spreadsheet, records, system, numbers we have, p&l
        @per = per, as per, according to, going by, judging by, based on, on the basis of, \
          in line with, in, from, drawing on, taken from
        @has = have, has, had, put, puts, show, shows, showed, give, gives, gave, record, \
          records, place, places, list, lists, carry, carries, see, sees, peg, pegs, state, \
          states, report, reports, reported
        @srcword = source, sources, see, cf, ref, reference, chart, figure, fig, table, \
          exhibit, appendix, annex, page, p, slide, tab, note, footnote, section, sheet, \
          file, row, cell, ticket
        @secword = page, slide, section, chapter, paragraph, item, point, agenda point, \
          appendix, annex, exhibit, table, chart, figure, fig, note, footnote, sheet, tab, \
          row, line, draft, version, email, mail, message, question, answer to question, q, \
          answer, ticket, case, part, step, memo, under section, room, attachment, file, \
          from page, on page, see page, on slide, from slide, in section, re, bullet
        we @has? @seethat {x} => {x}
        @seethat ,|:? {x} => {x}
        @who @reports that|:|,? {x} => {x}
        @who @has {m} at {q} {x}? => {m} was {q} {x}
        @per the? {p} @doc , {x} => in {p} {x}
        @per the? @doc for|of|on {p} , {x} => in {p} {x}
        {x} , @per the? {p} @doc => in {p} {x}
        @per the? {x2} report|pack|accounts|figures|numbers|books|close , {x} => in {x2} {x}
        @per the? @doc , {x} => {x}
        the? @doc for|of|on {p} @has {m} at {x} => in {p} {m} was {x}
        @per the? {p} @doc , {x} => in {p} {x}
        {p} @doc @has {m} at {x} => in {p} {m} was {x}
        {x} ( @srcword :? {w} ) {x3}? => {x} {x3}
        @secword {q} of {q2} .|:|,|)? {x} => {x}
        @secword {q} , @secword {q2} :|.|, {x} => {x}
        @secword {q} ( of {q2} ) :|.|, {x} => {x}
        @secword {q} :|.|, {x} => {x}
        from page {q} of the? {w} : {m} => {m}
        @lookback = looking back at, looking back on, looking at, looking into, turning to, \
          turning now to, moving to, moving on to, coming to, as regards, as for, as to, \
          with regard to, with respect to, regarding, concerning, for, over the course of, \
          in the course of, in all of, during, throughout, all through, right through, going \
          into, taking, on, reviewing, recapping, closing out, wrapping up, considering, \
          viewing, recalling, zooming in on, a look at, a look back at, a glance at, back in
        @lookback {p} , {x} => in {p} {x}
        @lookback {p} : {x} => in {p} {x}
        it was in|during {p} that {x} => in {p} {x}
        {x} , as the|our {p} figures|numbers|data|accounts|tables|books|results \
          show|shows|tell|confirm => in {p} {x}
        {x} , as the|our figures|numbers|data|accounts|tables|books|results|report \
          show|shows|tell|confirm|confirms => {x}
        {x} , according to the|our {p} @doc => in {p} {x}
        {x} , according to the|our @doc => {x}
        {x} , going by the|our @doc => {x}
        {x} , @who @reports => {x}
        {x} , the|our @doc show|shows|say|says|confirm|confirms|reveal|reveals => {x}
        as for {m} , it|they {x} => {m} {x}
        @bookentries = bookings, ledgers, ledger, books, accounts, entries, postings, invoices, journals, \
          numbers, figures, records, statements, returns, results
        @bookdone = closed, in, booked, done, complete, posted, final, finalised, signed off, shut, \
          wrapped up, ready, audited, out, available
        once|when|after|now_that|as_soon_as|with all? the|our? @bookentries for|of|in {p} \
          were|was|had_been|have_been|had|have|are|is @bookdone , {x} => in {p} {x}
        once|when|after|now_that|as_soon_as all? the|our? {p} @bookentries \
          were|was|had_been|have_been|are|is @bookdone , {x} => in {p} {x}
        the|our @bookentries for|of {p} record|records|recorded {x} => in {p} {x}
        {o} , the|our @bookentries for|of {p} record|records|recorded {x} => in {p} {o} {x}
        it may|might|would|could be helpful|useful|worthwhile|of_interest|appropriate|good to \
          record|note|mention|know|state|report|say|add|recall that {x} => {x}
        can|could|would|will you please? put|book|enter|write|note|take {q} down? as {m} for|in {p} \
          {w}? => {m} was {q} in {p}
        can|could|would|will you please? put|book|enter|write|note|take {q} down? as {m} for|in {p} \
          , {w}? => {m} was {q} in {p}
        @secword {q} of {q2} => the report
        @secword {q} => the report
        """
}
