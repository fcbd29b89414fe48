/// Ordinary business prose: verbs of having and doing, and nouns that are no metric.
///
/// None narrows what a metric means. "Online", "returning" or "churn" are not here: beside a
/// number they would be a measure that the tables lack.
enum ProseWords {
    static let entries: [LexiconEntry] =
        LexiconEntry.list("added,adds,adding,add,tacked on,chipped in,kicked in", .gain)
        + entries(of: deeds, .copula) + LexiconEntry.list(phrasalDeeds, .copula)
        + entries(of: words, .plain) + LexiconEntry.list(phrases, .plain)

    private static func entries(of list: String, _ sense: Sense) -> [LexiconEntry] {
        list.split { $0 == " " || $0 == "\n" }.map { LexiconEntry(String($0), sense) }
    }

    /// Verbs that tie a subject to its number.
    private static let deeds = """
        ship ships shipped shipping numbering complete completing book books sit sitting lying ran
        bringing yield yields yielded yielding collect collects collected collecting invoice
        invoices invoiced invoicing bill bills billed billing selling handle handles handled
        handling process processes processed processing serve serves served win closes sign signs
        signed signing land lands secure secures secured securing receive receives received
        receiving attain attains attaining fetch fetches fetched fetching command commands
        commanded commanding carrying enter entered entering begin begins began begun spending pay
        pays paid paying buy buys bought placed places dispatched captures rake welcomed welcomes
        extended extends extending stretched stretches prolonged lengthened prolongs lengthens
        attracted attracts drew draws find finds found scored scoring performed
        """

    private static let phrasalDeeds =
        "turning over,worked out at,works out at,ran to,runs to,rang up,rings up,"
        + "chalked up,notched up,racked up,clocked up,weighed in at,tipped in at,comes out at,"
        + "came out at,topped out at,bottomed out at,wound up at,ended up at,sat at,sits at,"
        + "lay at,lies at,hovered at,hovers at,held at,added up to,adds up to,add up to,"
        + "summed to,sums to,sum to,worked out to,works out to,came to rest at,checked in at,"
        + "breaks into,are made up of,is composed of,started at,starts at,began at,opened at,"
        + "put up,puts up,took home,walked away with,went for,sold for,sells for,"
        + "changed hands for,settled on,managed,pencilled in,signed up"

    /// Nouns, adjectives and verbs that say nothing a cell could decide.
    private static let words = """
        dramatic drastic massive huge enormous spectacular explosive precipitous appreciable
        moderate mild gentle marginal fractional minimal tiny touch bit fraction whisker hair
        shade little team firm department office division desk crew management manager board
        director analyst reader owner readers managers directors analysts owners colleagues
        stakeholders shareholders executives auditors everyone everybody anyone anybody nobody someone somebody
        myself ourselves itself themselves ledger accounts statement statements history file
        memory tale chapter message thing things matter matters case fact facts detail details
        notes comment question answer view idea ideas example examples instance way ways kind
        kinds sort sorts type types form forms pair dozen handful couple scale surprise surprises
        surprising surprised surprisingly welcome unwelcome encouraging disappointing
        disappointment disappointed pleasing pleased pleasant happy glad sad sorry worrying
        worried worry concern concerns concerned reassuring striking remarkable remarkably
        respectable decent fine nice great excellent outstanding impressive dreadful brutal awful
        terrible poor bleak tough hard easy harder easier calm busy busier busiest lively sleepy
        dull bright brighter dark rosy sober simple plain honest fair real actual true exact
        precise correct right wrong accurate sure certain obvious evident apparent visible
        noticeable noteworthy interesting curious important relevant useful helpful worthwhile
        necessary possible impossible usual customary normal ordinary regular old older oldest
        young younger fresh near nearer nearest far farther apart away aside nearby twice thrice
        meantime yesterday tomorrow tonight morning afternoon evening night noon midnight weekend
        weekends weekday weekdays monday tuesday wednesday thursday friday saturday sunday mondays
        tuesdays wednesdays thursdays fridays saturdays sundays hour minute ask asks asked asking
        tell tells told telling say says said saying speak speaks spoke talk talked write writes
        wrote written read reading means meant meaning think thinks thought believe believes
        believed know knows knew known feel feels felt seem seems seemed appear appears appeared
        suggest suggests suggested indicate indicates indicated confirm confirms confirmed prove
        proves proved proven remember remembers recall recalls mention mentions mentioned state
        states stated announce announces announced present presents presented publish published
        publishes send sends sent sending call called calling meeting review reviewed reviewing
        discuss discusses discussed discussing agree agrees agreed agreeing decide decides decided
        deciding consider considers considered check checked checking count counted counting lists
        listed listing sorted measure measuring track tracked tracking watch watches watched keep
        keeping starts started starting stop stops stopped stopping finish finishes finishing stay
        stays staying let lets help helps helped tried trying want wants wanted need needed like
        liked love loved hope hoped wish work worked working play played use used using put puts
        putting hold holding turning pass passes passing follow follows leave leaves leaving left
        enjoy suffer suffers suffered struggle struggles struggled thrive thrives thrived spare
        spared open opens opening apply applies applied belong belongs belonged become becomes
        becoming happen happens happened occur occurs occurred exist exists existed repeat
        repeated mirror mirrored match tally tallies tallied square squares broke break breaks
        splitting divide divides divided cover covers covered covering span giving taking getting
        doing seeing quite rather really truly simply merely purely pretty fairly somewhat perhaps
        maybe certainly surely clearly evidently apparently presumably thus hence besides anyway
        anyhow somehow always often sometimes usually rarely seldom enough ready able unable
        nothing something anything everything please thank thanks dear regards page pages
        paragraph appendix appendices annex handbook manual guide deck chart graph exhibit
        footnote footnotes memo room floor extension version draft agenda calendar clock
        invitation sheet spreadsheet dashboard column cell behalf hand head mind step steps road
        path world tone mood feeling impression signal hint effort upside downside beforehand
        afterwards afterward thereafter onwards onward forth
        """

    private static let phrases =
        "without exception,without fail,in us dollars,in dollars,in euros,in euro,in pounds,on the books,by now,"
        + "by then,as agreed,as usual,as ever,as always,as before,of course,at hand,to spare,"
        + "in hand,in view,in mind,in use,in place,in order,in words,in figures,"
        + "in numbers,in brief,in other words,in one line,in the end,in the main,"
        + "in the meantime,in the process,in the books,in the bag,"
        + "in the history,at the end of the day,on the whole,on top,"
        + "on top of that,on its own,on their own,on paper,on the face of it,on the other hand,"
        + "on the one hand,on the bright side,on the plus side,on the downside,at the end,"
        + "at the start,at the close,at the turn of the year,over the turn of the year,"
        + "at the outset,at a time,at a stroke,at the margin,at the top,at the bottom,at best,"
        + "at worst,come back,comes back,came back,give or take,as a group,as a whole,"
        + "as a team,as a company,as a business,as it happens,as far as,for the record,"
        + "for comparison,for reference,for completeness,for context,for the time being,"
        + "for the moment,for that matter,for what it is worth,for our part,for a change,"
        + "by contrast,by comparison,by and large,by far,by any measure,by some margin,"
        + "by the way,to be sure,to be exact,to be precise,to be fair,to put it plainly,"
        + "to sum up,to recap,to begin with,to start with,that said,all told,all in all,"
        + "all the same,all over the place,back to back,side by side,hand in hand,step by step,"
        + "day by day,month by month,week by week,quarter by quarter,time and again,no doubt,"
        + "no wonder,no surprise,so to speak,as it were,if anything,if only,after all,"
        + "above all,among other things,in our books,to the dollar,to the euro,to the cent,"
        + "to the order,to the unit,to the penny"
}
