/// Who says so, to whom, and where it is written: none of it is part of the statement.
enum RestatedReports {
    static let rules = """
        @greeting = dear all, dear colleagues, dear team, hi all, hi everyone, hi team, hello all, \
          hello everyone, hello team, colleagues, friends, folks, team, everyone, all, ladies \
          and gentlemen, good morning, good afternoon
        @greeting ,|:|! {x} => {x}
        @itnoted = it is noted that, it was noted that, it is also noted that, it is further \
          noted that, it should be noted that, it should also be noted that, it may be noted \
          that, it must be noted that, it can be noted that, it might be noted that, it is to be \
          noted that, it is observed that, it was observed that, it may be observed that, it is \
          recorded that, it was recorded that, it is reported that, it was reported that, it is \
          stated that, it is confirmed that, it was confirmed that, it is pointed out that, it \
          may be helpful to record that, it may be helpful to note that, it may be useful to \
          record that, it may be useful to note that, it may be of interest that, it bears \
          mentioning that, it bears repeating that, it bears noting that, it is worth a line \
          that, it is worth a mention that, it is worth mentioning that, it is worth recording \
          that, it is worth saying that, it deserves mention that, it emerged that, it has \
          emerged that, it emerges that, it transpires that, it transpired that, it so happens \
          that, it so happened that, it can be seen that, it may be seen that, it will be seen \
          that, it will be noted that, it is a fact that, it follows from the accounts that, it \
          appears from the accounts that, let it be noted that, let it be recorded that, let it \
          be said that, let me confirm that, let me note that, let us note that, let us record \
          that, kindly note that, be advised that, please be advised that, please be informed \
          that, be informed that, please be aware that, please take note that, fact is that, \
          truth is that, word reaches us that, word has it that, news reaches us that, we hear \
          that, we learn that, we understand that, what the accounts show is that, what the \
          figures show is that, what the books show is that, what we see is that, we note for the \
          record that, note also that, note too that, note further that, we further note that, we \
          also note that, suffice it to note that, one notes that, as a matter of record
        @itnoted ,|:? {x} => {x}
        @told = reports, report, reported, has reported, have reported, is reporting, are \
          reporting, notes, note, noted, has noted, have noted, will note, would note, may note, \
          observes, observed, observe, finds, find, found, has found, have found, confirms, \
          confirm, confirmed, has confirmed, have confirmed, states, state, stated, has stated, \
          writes, write, wrote, says, say, said, shows, show, showed, indicates, indicate, \
          reveals, reveal, reported to us, informs us, inform us, informed us, was informed, \
          were informed, is informed, has been informed, have been informed, was advised, were \
          advised, has been advised, is advised, is reminded, was told, were told, has been told, \
          tells us, tell us, told us, is asked to note, are asked to note, is invited to note, \
          are invited to note, will see, will have seen, will see from the accounts, will see \
          from the figures, will recall, may recall, can confirm, reminds us, remind us, announce, \
          announces, announced, explain, explains, mention, mentions, mentioned, record, records, \
          recorded, set out, sets out, document, documents, conclude, concludes, concluded, \
          determined, established, testify, testifies, point out, points out, pointed out
        {o} @told {o2}? that ,|:? {x} => {x}
        the @accounts for|of|on {p} @told {o}? that ,|:? {x} => in {p} {x}
        what the {o}? @accounts for|of {p} show|tell_us|say|reveal is that {x} => in {p} {x}
        as the {o}? @accounts for|of {p} show|tell|confirm|record|say|reveal|disclose , {x} => in \
          {p} , {x}
        as the {p} @accounts show|tell|confirm|record|say|reveal|disclose , {x} => in {p} , {x}
        the story|message|gist|news|upshot|headline|moral|lesson of|from|for {p} is|was that {x} \
          => in {p} , {x}
        that {x} is|was the story|message|gist|news|upshot|headline|moral|lesson of|from|for {p} \
          => in {p} , {x}
        @accounts = accounts, figures, records, books, ledgers, numbers, results, reports, report, \
          statements, statement, data, tables, table, sheet, ledger, summary, return, returns
        @occasion = call, recap, review, meeting, deck, close, closing, package, pack, sheet, \
          summary, snapshot, memo, note, notes, update, numbers, figures, books, accounts, \
          results, report, reports, run, retro, board, session, briefing, file, statement
        @commentary = commentary, analysis, review, report, note, call, memo, discussion, summary, \
          write up, briefing, update, presentation, deck, management report, minutes
        @out = from, per, as per, out of, in, straight from, taken from, quoting, according to, \
          looking at, on
        {p} returned|turned_in|threw_up|gave_us|rendered {m} of {q} => {m} was {q} in {p}
        @occasion from|of|on|for the|our? {p} @occasion :|,|\u{2014}|- {x} => in {p} , {x}
        @out the|our? {p} @occasion :|,|\u{2014}|- {x} => in {p} , {x}
        the? {o}? @commentary for|of|on {p} @told {x} => in {p} {x}
        @occasion for|of|on {p} :|,|\u{2014}|- {x} => in {p} , {x}
        {p} @occasion :|\u{2014}|- {x} => in {p} , {x}
        {p} @occasion , {x} => in {p} , {x}
        @cites = note, notes, noted, cite, cites, cited, report, reports, reported, observe, \
          observes, observed, identified, identifies, would report, would note, are reporting, is \
          reporting, reported on, also reports, also notes, also reported, was \
          informed of, were informed of, has been informed of, was advised of, was told of, is \
          asked to note, would like to report, can report, have to report, registered, detected, \
          see, found
        {o} @cites a|an|the? {v} {x} => {v} {x}
        {o} @cites {m} => {m}
        {x} led_to|brought_about|caused|explains this|that|it {o}? => this was due to {x}
        responsible for this|that|it : {x} => this was due to {x}
        responsible for this|that|it is|was {x} => this was due to {x}
        {o} attribute|attributes|attributed|ascribe|ascribes|credit|credits this|that|it to {x} => \
          this was due to {x}
        for|in {p} we|i would report|note {x} => in {p} , {x}
        {o} {q} of {q2} was|were|is|are {o2} => the report
        {o} to {o2} {q} : {x} => {x}
        {o} {q} of {o2} reads|says|states : {x} => {x}
        paragraphs|items|points|pages|sections {q} to {q2} have|were|are been? {o} => the report
        attention|reference|note|notice is|was drawn|made|taken to|of {m} , which {x} => {m} {x}
        attention|reference|note|notice is|was drawn|made|taken to|of {m} => {m}
        we|i draw|drew attention to {m} , which {x} => {m} {x}
        we|i draw|drew attention to {m} => {m}
        @underreview = in the period under review, in the period under report, for the period \
          under review, during the period under review, in the reporting period, over the period \
          under review
        @underreview ( {p} ) , {x} => in {p} , {x}
        @underreview , {p} , {x} => in {p} , {x}
        {x} , @underreview ( {p} ) , {x2} => {x} , in {p} , {x2}
        @sofar2 = so far as, as far as, insofar as, in so far as, inasmuch as
        @sofar2 {p} is|was concerned , {x} => in {p} , {x}
        @sofar2 {m} is|are|was|were concerned , {x} => as for {m} , {x}
        {x} , @sofar2 {m} is|are|was|were concerned , {x2} => as for {m} , {x} {x2}
        {x} as_far_as|so_far_as {m} is|are|was|were concerned => as for {m} , {x}
        {p} was|is a|the period|month|quarter in_which|when|where {x} => in {p} , {x}
        {p} was|is when {x} => in {p} , {x}
        {p} , a period|month|quarter in_which|when {x} , is|was {o} => in {p} , {x}
        {o} covers|covered|concerns|treats|regards {p} , in which {x} => in {p} , {x}
        of {p} we can say this much : {x} => in {p} , {x}
        to sum up {p} : {x} => in {p} , {x}
        {p} in brief|short|one_line|a_nutshell|summary : {x} => in {p} , {x}
        headline|headlines|news|message|summary|gist for|from|of {p} : {x} => in {p} , {x}
        our|the|my reading|view|take|account|summary of|on {p} : {x} => in {p} , {x}
        {p} is|was closed|over|behind_us|done|done_and_dusted|in_the_books|in ,|and|; and? {x} => \
          in {p} , {x}
        with {p} closed|over|behind_us|done|in|in_the_books , {o} see|find|note|know that {x} => \
          in {p} , {x}
        with {p} closed|over|behind_us|done , {x} => in {p} , {x}
        once the dust had|has settled on {p} , {x} => in {p} , {x}
        when the {o}? @accounts for|on|of {p} were|was closed , they showed {x} => in {p} , {x}
        @whenclosed = had been closed, were closed, was closed, have been closed, closed, were \
          final, was over, was done, were complete
        when|once|after the {o}? @accounts for|on|of {p} @whenclosed , {x} => in {p} , {x}
        for those keeping score , {x} => {x}
        nobody disputes it : {x} => {x}
        for better or for worse ? {x} => {x}
        up or down in|for {p} ? {x} => in {p} , {x}
        management|we|they regard|regards|consider|considers {m} in|for {p} as {x} => {m} in {p} \
          was {x}
        please record {m} for|in {p} at {q} => {m} was {q} in {p}
        """
}
