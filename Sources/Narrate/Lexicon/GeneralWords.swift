/// Everyday verbs, adverbs and nouns of business prose, after all lists that give a word a role.
///
/// None could be a metric, and none narrows one.
enum GeneralWords {
    static let entries: [LexiconEntry] =
        words(verbs).flatMap(forms).map { LexiconEntry($0, .plain) }
        + words(others).map { LexiconEntry($0, .plain) }
        + LexiconEntry.list(phrases, .plain) + LexiconEntry.list("under", .preposition)
        + LexiconEntry.list(
            "won't find,will not find,would not find,did not find,didn't find,do not find,"
                + "don't find,there wasn't,there was not,there isn't,there is not",
            .negation)
        + LexiconEntry.list(
            "that would be,that 'd be,it would be,that will be,this would be,that makes,which makes,"
                + "that made,which made",
            .copula)

    private static func words(_ list: String) -> [String] {
        list.split { $0 == " " || $0 == "\n" }.map(String.init)
    }

    /// "note", "notes", "noted", "noting".
    private static func forms(of verb: String) -> [String] {
        if verb.hasSuffix("e") {
            return [verb, verb + "s", verb + "d", verb.dropLast() + "ing"]
        }
        if verb.hasSuffix("y"), let vowel = verb.dropLast().last, !"aeiou".contains(vowel) {
            return [verb, verb.dropLast() + "ies", verb.dropLast() + "ied", verb + "ing"]
        }
        let hisses = ["s", "sh", "ch", "x"].contains { verb.hasSuffix($0) }
        return [verb, verb + (hisses ? "es" : "s"), verb + "ed", verb + "ing"]
    }

    private static let verbs = """
        acknowledge admit affirm aim allow analyse analyze announce answer appraise arrange ask
        assemble assess assume assure attest attribute await banish boast brief broadcast
        calculate categorise chart cite clarify classify coincide collate comment communicate
        compile compute conclude confirm consider consult convey corroborate cross-check debate
        declare define demonstrate denote describe detail determine discern discuss dissect
        distil document dwell echo elaborate emphasise emphasize enclose encounter endorse ensure
        establish evaluate evidence examine exhibit express feature finalise finalize flag focus
        formulate frame gauge glance glean greet illustrate imply indicate inform inspect
        interpret introduce investigate itemise itemize jot judge label learn linger locate look
        mention name navigate observe obtain opine organise organize outline ascribe assign
        peek peruse picture pinpoint plot point ponder portray present proceed pronounce prove
        publish question quote recall recap recheck reckon recognise recognize recollect recount
        refer reiterate relate relay remark remind render reply request require research resolve
        respond reveal revisit scan scroll search signal sketch skim sort specify spell spot
        stack stress study submit summarise summarize surface survey tabulate talk touch treat
        trust type underline underscore unearth unfold unveil update verify view voice wonder
        word interrupt separate overlook differ vary arrange isolate clock ring roll round wander
        settle belong amount total figure line paint range happen explain
        """

    private static let others = """
        chief officer officers president chairman chairwoman chairperson secretary treasurer
        cfo ceo coo controller executive deputy vice colleague counterpart boss bosses
        closing opening elapsed interval intervals excess revision revisions purpose purposes
        agreement agreements writing stage stages reading readings mark marks paper papers
        entirety whole totality aggregate expressed broken thrown threw shown drawn written spelt
        undertaken understood underwent overseen seen given put set kept led met laid
        roundup wrap-up bulletin digest gist nub crux punchline footing basis bases standpoint
        viewpoint perspective angle lens glimpse glance snapshot recap rundown readout printout
        screen screenshot tile tiles widget panel panels filter query slicer tooltip legend axis
        fyi btw tldr tl dr imo afaik ok okay yes yep yeah nope hey hi hello cheers folks guys
        team mates ping heads-up quickly update updates fwiw btw psa nb ps note eod eom asap
        verdict assessment appraisal judgement judgment statement evaluation explanation
        circumstance circumstances matter topic topics theme themes issue issues aspect aspects
        respect stretch window windows span spell timeframe timespan frame juncture moment
        instant while meantime outset close closeout turnover-to-date
        particular particularly exact exactly literally actually honestly frankly plainly
        decidedly definitely undoubtedly unquestionably visibly verifiably demonstrably
        unmistakably undeniably markedly evenly neatly squarely firmly safely comfortably
        handsomely narrowly marginally barely scarcely jointly singly collectively
        whichever whatever whenever wherever whoever however anyway anyhow though although
        albeit besides otherwise rather instead indeed alas luckily sadly happily thankfully
        beneath underneath atop alongside opposite versus per se
        noteworthy remarkable striking telling revealing instructive pertinent salient
        familiar known unknown evident plain clear-cut outright full-blown sheer utter
        bottom-line front frontrunner back-of-the-envelope ballpark
        commentary accounting lender lenders bank banks crm erp system systems export exports
        postings posting calculation calculations math maths arithmetic me showing relation
        md mda w.r.t wrt status controlling action actions substance partway somewhere centre
        slice origin respects reporting must situation situations discussion discussions
        whatsoever length dial dials bridge entity facility english
        stand-up standup retro retrospective kick-off sync huddle channel thread inbox jira wiki
        confluence notion tableau powerbi looker sheet sheets database query queries extract
        extracts feed feeds pull dump printouts log logs journal journals booking-system app apps
        tool tools portal portals website intranet drive folder shared
        coming attainment regarded factor factors multiple multiples multiplier grand mix situation
        unachieved achieved overall column columns
        information taken lump lumped lumping pooled treat treated dependence origin calculation
        records recording record-keeping extent course stuck maintained organisation organization
        enterprise outfit undertaking corporation deep
        did does doing done went goes gone been being having
        pin pins pinned owe owes owed owing arose arise arises arising derived derive derives
        translate translates translated translating exception exceptions unanimous anywhere
        link links subtotal subtotals produce produces cross-cast cast
        """

    private static let phrases =
        "tick off,ticked off,check off,checked off,may be broken down,may be split,may be analysed,may be divided,cross cast,behind us,how long,how many months,months long,most recently,odd one out,the odd ones out,one at a time,one by one,chief financial officer,chief executive officer,chief executive,chief operating officer,"
        + "finance director,finance team,head of finance,the finance department,"
        + "closing figures,opening figures,figures at hand,in the elapsed part of,"
        + "the elapsed part of,at the present stage of,at this stage of,at the time of writing,"
        + "as we speak,as things stand,as matters stand,at the reporting date,for the purposes of,"
        + "on the basis of,in the light of,with an eye to,with a view to,in the grand scheme,"
        + "on a like basis,in its entirety,in their entirety,for the entity as a whole,"
        + "no more and no less,neither more nor less,give or take nothing,to be found,"
        + "stand up,stand ups,line up the,line them up,wound up,wind up,winds up,wrap up,"
        + "round up,follow up,catch up,write up,check up,sign off,signed off,looked up,look up,"
        + "bring up,brought up,came down to,comes down to,boils down to,put down as,written down,"
        + "write down,noted down,note down,set up,backed up,back up,read up on,in the making,"
        + "would you believe,mtd status,"
        + "in absolute numbers,in absolute figures,in relation,put in relation,"
        + "under the line,under the caption,under the label,"
        + "members are referred to,members will note,members are reminded,members are advised,"
        + "members will see,readers are referred to,shareholders are referred to,not zero,"
        + "not nil,not a zero,gave way to,give way to,total out at,totals out at,broken down,"
        + "is broken down,are broken down,if broken down,percentage terms,reported basis,"
        + "under the microscope,in the spotlight,in focus,in sight,on display,on show,on view,"
        + "at the wheel,in the driving seat,by the look of it,by the looks of it,"
        + "one by one,in one go,in one piece,in one word,to the letter,in the round,"
        + "as it happens,as chance would have it,needless to say,not surprisingly,"
        + "in absolute figures,in absolute terms,in absolute numbers,in pure numbers,in pure figures,as you know,as you can see,as one can see,as we know,if you will,if you like,"
        + "believe it or not,for your diary,just so you know,just to say,just to note,"
        + "just to confirm,a quick note,quick note,quick update,quick one,one more thing,"
        + "heads up,good to know,for clarity,to clarify,to confirm,to repeat,to summarise,"
        + "to summarize,in summary,in conclusion,to conclude,summing up,in closing"
}
