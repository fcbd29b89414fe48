import SalesCore

/// Words that tell what a number or a name does in its sentence.
enum RoleWords {
    static let entries: [LexiconEntry] =
        LexiconEntry.list("from", .from)
        + LexiconEntry.list("to", .to)
        + LexiconEntry.list("by", .by)
        + LexiconEntry.list("of", .of)
        + LexiconEntry.list(
            "in,for,at,across,within,among,during,on,over the course of,throughout,into,inside,"
                + "amongst,between,through,as of,as at,up to and including,running to,up until,"
                + "through to,through the end of,as of the end of",
            .preposition)
        + LexiconEntry.list(
            "was,were,is,are,be,been,being,came in,comes in,went,go,goes,going,gone,finished,opened,"
                + "clocked,landed,notched,netted,grossed,pulled in,raked in,brought,"
                + "took in,worth,swung,turned in,printed,measured,reach,come,"
                + "stand,ending,ends,"
                + "stood at,stands at,reached,reaches,reaching,hit,hits,"
                + "hitting,totalled,totaled,totals,totalling,came to,comes to,came in at,amounted to,"
                + "amounts to,remained,remains,stayed,had,has,have,having,posted,recorded,reported,"
                + "saw,sees,registered,achieved,generated,generates,brought in,delivered,delivers,"
                + "averaged,averages,equalled,equaled,stood,ended,ended at,closed at,finished at,"
                + "could show,could record,could post,showed,shows,earned,earns,sold,sells,booked,booking,logged,became,ranked,ranks,"
                + "ranking,came,comes,settled at,landed at,produced,produces,took,takes,held,holds,"
                + "touched,crossed,kept,keeps,marked,marks,marking,set,sets,"
                + "represents a,stand at,experienced,rank,remain,moved from,did,bring in,brings in,bring,"
                + "brings,turn over,turns over,turned over,carry,carries,carried,sell,spend,spends,"
                + "spent,achieves,attained,asks for,calls for,enjoyed,enjoys,closed",
            .copula)
        + LexiconEntry.list(
            "accounted for,accounts for,accounting for,account for,make up,contributed,contributes,"
                + "contributing,contribute,made up,makes up,making up,made,makes,making,represented,"
                + "represents,representing,represent,comprised,comprises,constituted,constitutes,"
                + "drove,drives,responsible for,explained,explains,explaining,supplied,provided,"
                + "came from,comes from,come from,coming from,captured,was responsible for,stemmed from,"
                + "supplies,supply,supplying,provides,explain,drive,driving,is earned in,"
                + "was earned in,is earned with,was earned with,is made in,was made in,is made with,"
                + "was made with,sits in,sat in,sit in,lies in,lay in,lie in,is owed to",
            .accountedFor)
        + LexiconEntry.list(
            "contributor,contributors,contribution,driver,drivers,contributing factor,drag",
            .contributor)
        + LexiconEntry.list(
            "offset,offsets,offsetting,partly offset,partially offset,cushioned,cushioning,"
                + "compensated for,counteracted,mitigated",
            .offset)
        + LexiconEntry.list("share,shares,percentage of,proportion,portion", .share)
        + LexiconEntry.list("together,combined,jointly,in total,in combination", .combined)
        + LexiconEntry.list("it,its,they,their,them,this,that,these,those,the latter", .pronoun)
        + LexiconEntry.list(
            "not,no longer,never,n't,didn't,wasn't,weren't,hasn't,haven't,don't,doesn't,isn't,'t,"
                + "cannot,nor,hardly,without,failed to,fails to,fail to,unable to,did not manage to,"
                + "nowhere near,escaped,escapes,escape,avoided,avoids,hardly at all,barely at all,scarcely at all,not at all",
            .negation)
        + LexiconEntry.list(
            "save one,save only,excepted,except,except for,excepting,other than,apart from,aside from,barring,save for,"
                + "with the exception of,bar,minus,save,leaving out,leaving aside",
            .exception)
        + LexiconEntry.list("and,or,plus,as well as,&", .conjunction)
        + LexiconEntry.list(
            "while,whereas,but,although,though,whilst,yet,with,even as,as,where,which,who,when,"
                + "however,followed by,then,despite,until,after,before,if,namely,consisting of,"
                + "comprising,comprised of,made up of,made up as follows,broken down as,"
                + "broken down into,broke down as,breaks down as,broke down into,breaks down into,"
                + "split as follows,of which,viz,that is to say,composed of,divided as,"
                + "broken down as follows,broke down as follows,breaks down as follows",
            .clauseOpener)
        + LexiconEntry.list("a,an,the,some,any,another,such", .determiner)
        + LexiconEntry.list(
            "all,every,each,both,all of,each of,both of,every one of,every single,every bit of,"
                + "every cent of,every penny of,every dollar of,every last,the whole of,"
                + "the entirety of,the totality of,every last bit of,every euro of",
            .quantifier(.all))
        + LexiconEntry.list(
            "no,none,none of,neither,neither of,not one of,not a single,not one,not even one,"
                + "not a single one,not a single one of,not any of,nowhere,nobody among,"
                + "no one among,none among,not one among,nobody of,nobody in",
            .quantifier(.none))
        + LexiconEntry.list(
            "only,just,solely,alone,exclusively,lone,sole,nothing but,nobody but,no one but,"
                + "none but,none other than,and nobody else,and no one else,and none else",
            .quantifier(.only))
        + LexiconEntry.list(
            "partial,incomplete,not complete,not yet complete,still open,unfinished,in progress",
            .partial)
        + LexiconEntry.list("missing,no data,absent,no values,not available", .missing)
        + LexiconEntry.list("line,lines,row,rows,record lines,input lines,data lines", .uploadLine)
        + LexiconEntry.list(
            "rejected,quarantined,duplicate,duplicates,duplicated,skipped,accepted,could not be read,"
                + "not read,dropped lines,unreadable,left out",
            .uploadFate)
        + LexiconEntry.list("compared,comparable,comparisons,comparison", .comparedWord)
        + multiples

    private static let multiples: [LexiconEntry] =
        LexiconEntry.list("doubled,doubles,doubling,double", .multiple(2))
        + LexiconEntry.list(
            "tripled,triples,tripling,triple,trebled,treble,trebles,trebling", .multiple(3))
        + LexiconEntry.list("quadrupled,quadruples,quadrupling,quadruple", .multiple(4))
        + LexiconEntry.list("quintupled,quintuple,quintuples", .multiple(5))
        + LexiconEntry.list(
            "halved,halves,halving", .multiple(ExactDecimal(mantissa: 5, scale: 1)))
}
