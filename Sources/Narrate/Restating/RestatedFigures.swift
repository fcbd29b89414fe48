/// Values and changes told around their numbers, and questions with their answers.
enum RestatedFigures {
    static let rules = """
        @hold = reads, read, shows, show, showed, has, have, had, records, record, recorded, \
          carries, carry, carried, lists, list, gives, give, gave, discloses, disclose, \
          disclosed, states, put, puts, fixed, left us with, left, include, includes, contain, \
          contains, came to
        @pages = sheet, page, schedule, ledger, ledgers, record, records, accounts, books, \
          figures, numbers, table, tables, report, close, closing, statement, statements, return, \
          returns, summary, actuals, closing figures, final figures, reported figures, results, \
          schedule of results, tally, entry, entries
        the {o}? @pages for|of|on|in {p} @hold {q} under|against|for|as|in|on {m} => {m} was \
          {q} in {p}
        under {m} , the {o}? @pages for|of|on {p} @hold {q} => {m} was {q} in {p}
        the|our {o}? @pages for|of|on {p} @hold {m} at {q} => {m} was {q} in {p}
        {p} @hold {m} at {q} => {m} was {q} in {p}
        @asto = as regards, as to, as for, with regard to, with respect to, regarding, \
          concerning, on the subject of, turning to, in respect of, in terms of, when it comes to
        @asto {m} , the {o}? @pages for|of|on {p} @hold {q} => {m} was {q} in {p}
        @asto {m} , {p} closed|ended|finished|came_in|stood at|on|with {q} => {m} was {q} in {p}
        {m} traced|agreed|reconciled|tied {x} => {m} {x}
        a look|glance at|on {p} shows|finds|reveals {m} running|standing|sitting at {q} => {m} \
          was {q} in {p}
        we|i traced|agreed|reconciled|tied {m} for|in {p} to {x} , which show|shows {q} => {m} \
          was {q} in {p}
        we|i traced|agreed|reconciled|tied {m} for|in {p} to {o} at {q} => {m} was {q} in {p}
        @perdoc = per, as per, as disclosed in, as shown in, as stated in, as recorded in, as \
          reported in, as set out in, according to, going by, judging by, in line with
        @perdoc the {o} for|of|on {p} , {x} => in {p} , {x}
        according to {o} , {x} => {x}
        {o} hold|holds|has|have|received|got no data|figure|figures|information|number|entry \
          on|for|about {m} {x}? => there is no data on {m} {x}
        {q} went|was_entered|were_entered|found_its_way into the books as {m} for|in {p} => {m} \
          was {q} in {p}
        there stood|stands|was {q} under|against|for {m} when {p} was closed|over => {m} was \
          {q} in {p}
        anyone|those|whoever|readers asking|looking|searching after|for {m} in|for {p} will \
          find {q} {o}? => {m} was {q} in {p}
        the curtain|books|lid|door|doors fell|closed|came_down|closes|falls on {p} with {m} at \
          {q} => {m} was {q} in {p}
        {p} wrapped|wraps up with {m} at|of {q} => {m} was {q} in {p}
        where did {m} end_up|stand|land|finish|close|come_in|come_out in|for {p} ? at {q} => \
          {m} was {q} in {p}
        what was|were {m} in|for {p} {o}? ? {q} => {m} was {q} in {p}
        how did {m} do|fare|develop|go|turn_out in {p} {x}? ? {v} {x2}? => {m} was {v} {x2} in \
          {p} {x}
        by how much|many did {m} {v} in {p} {x}? ? by? {q} {x2}? => {m} {v} by {q} in {p} {x} {x2}
        which way did {m} go|move|head {x} ? {v} => {m} was {v} {x}
        @indeed = yes, it did, they did, it is, it was, indeed, the accounts show that it did, \
          the accounts show that they did, the accounts show that this was so, that it did, that \
          they did
        did {m} {v} {x} ? @indeed => {m} {v} {x}
        did {m} {v} {x} ? yes , {x2} => {m} {v} {x} , {x2}
        @hardly = hardly, barely, scarcely, no, not really, not at all, to no material extent, \
          next to nothing, nothing, nothing to speak of, not to speak of
        did {m} move|change|budge|shift {x} ? @hardly => {m} was flat {x}
        what changed in|on {m} {x} ? @hardly => {m} was flat {x}
        did {m} {v} in any {d} {x} ? @nowhere => no {d} had {m} {v} {x}
        @nowhere = in none, none, no, in no case, nowhere, not in one
        did {m} {v} in all|every {d} {x} ? @indeed => {m} {v} in every {d} {x}
        did {m} {v} in all|every {d} {x} ? yes , in every|each one? => {m} {v} in every {d} {x}
        how many of? the? {q}? {d} had|saw {m} {v} {x} ? {q2} of {q3} => {q2} of {q3} {d} had \
          {m} {v} {x}
        how many of the {q} {d} had {v} {m} {x} ? {q2} => {q2} of the {q} {d} had {v} {m} {x}
        how many {d} saw|had {m} {v} {x} ? none|no_one => no {d} had {m} {v} {x}
        in which {d} did {m} {v} {x} ? only in {n} => only {n} had {m} {v} {x}
        which {d} had {v} {m} {x} ? only {n} => only {n} had {v} {m} {x}
        which {d} did not see {m} {v} {x} ? only {n} => all {d} except {n} had {m} {v} {x}
        where {m} had|has been {q} before|earlier|previously , {p} had|has|brought|saw {q2} : \
          {x} => {m} went from {q} to {q2} in {p} , {x}
        {m} ( {q} before|earlier|previously , {q2} in {p} ) {v} by? {x} => {m} {v} from {q} to \
          {q2} in {p} by {x}
        {m} , {q} before|earlier|previously and {q2} in {p} , {v} by? {x} => {m} {v} from {q} \
          to {q2} in {p} by {x}
        @moved = moved, came, went, rose, fell, changed, stood, stands, ended, was, were
        {m} @moved to|at {q2} in {p} ( \
          comparative|previous|previously|before|prior|prior_period :? {q} ) , {x} => {m} went \
          from {q} to {q2} in {p} , {x}
        having stood_at|been|come_to|started_at {q} , {m} came|went|moved|amounted to {q2} in \
          {p} , {x} => {m} went from {q} to {q2} in {p} , {x}
        having stood_at|been|come_to|started_at {q} , {m} {v} to {q2} in {p} {x}? => {m} {v} \
          from {q} to {q2} in {p} {x}
        having stood_at|been|come_to|started_at {q} , {m} {v} in {p} {x} , to {q2} => {m} {v} \
          from {q} to {q2} in {p} {x}
        {m} in|for {p} : {q2} , previously|before|formerly|prior|after {q} ; {x} => {m} went \
          from {q} to {q2} in {p} , {x}
        {m} amounted_to|came_to|was|were {q2} in {p} as_against|against|after {q} , {x} => {m} \
          went from {q} to {q2} in {p} , {x}
        from {q} , {m} {v} by {q3} to {q2} in {p} {x}? => {m} {v} by {q3} from {q} to {q2} in \
          {p} {x}
        from {q} , {m} {v} to {q2} in {p} {x}? => {m} {v} from {q} to {q2} in {p} {x}
        following|after a|an? {v} {x} , {m} stood_at|amounted_to|came_to|was|were|reached {q} \
          in|for {p} => {m} was {q} in {p} , a {v} {x}
        following|after a|an? {v} {x} , {m} in|for {p} \
          stood_at|amounted_to|came_to|was|were|reached {q} => {m} was {q} in {p} , a {v} {x}
        @shut = closed, ended, finished, left, concluded, completed
        having {v} {x} , {m} @shut {p} at {q} => {m} {v} {x} in {p} , to {q}
        {m} came_to|amounted_to|stood_at {q} in {p} , having {v} {x} => {m} {v} {x} in {p} , to {q}
        {m} , {v} by? {x} , came|amounted to {q} in {p} => {m} {v} by {x} in {p} , to {q}
        in {p} , {m} came_to|amounted_to|stood_at {q} , having {v} {x} => {m} {v} {x} in {p} , \
          to {q}
        {q} {v} {x} : such|that|this was|were|is|are {m} in|for {p} {x2}? => {m} in {p} was {q} \
          {v} {x} {x2}
        a|an? {v} , {q} in size , came through in {m} {x} => {m} {v} by {q} {x}
        a|an? {v} of {q} in {m} {x} is|was what {p} had in_store|to_offer => {m} {v} by {q} in \
          {p} {x}
        a|an? {v} {x} is|was what {p} had in_store|to_offer => in {p} , a {v} {x}
        the|our needle|arrow|dial on|for {m} moved|points|pointed {v} {x} => {m} went {v} {x}
        the {o}? movement|change|move in|of {m} {x} was|amounted_to|came_to close_to_nil|nil \
          {x2}? => {m} was flat {x} {x2}
        the {o}? @variance in|of|for {m} {x} was|is \
          negligible|immaterial|close_to_nil|nil|minimal => {m} was flat {x}
        @variance = movement, change, move, variance, variation, difference, shift, swing
        {m} exhibited|showed|displayed stability {x} => {m} was flat {x}
        stability was the word for|on|in {m} {x} => {m} was flat {x}
        @asto {m} , stability prevailed|reigned|held {x} => {m} was flat {x}
        {p} and {p2} were|are on a par with_respect_to|on|in|for|as_to {m} => {m} in {p} was in \
          line with {p2}
        {p} and {p2} were|are @alike in|on|for {m} => {m} in {p} was in line with {p2}
        @alike = as like as two peas, alike, level, the same, identical, on a level, neck and neck
        there is|was little|nothing to choose between {p2} and {p} in|on|for {m} => {m} in {p} \
          was in line with {p2}
        {m} in {p} @equal the {p2} level {o}? => {m} in {p} was in line with {p2}
        @equal = matched, matches, equalled, equals, repeated, kept to, held, maintained, met
        {m} for|in {p} could not be {o} , as|since|because {x} => there is no data on {m} in {p}
        for|in {p} , no data on {m} could be {o} => there is no data on {m} in {p}
        we looked for {m} in|for {p} and found no {o} => there is no data on {m} in {p}
        there was , {x} , {v} of {q} in {m} {x2}? => {m} saw {v} of {q} {x2} {x}
        there was , {x} , a|an {v} of {q} in {m} {x2}? => {m} saw a {v} of {q} {x2} {x}
        {m} , {p} : {q} ; @variance {x} : {q2} => {m} was {q} in {p} , {q2} {x}
        """
}
