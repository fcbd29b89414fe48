/// Grammar and harmless description: words that claim nothing by themselves.
///
/// A word that is not here and not elsewhere in the lexicon is unknown; beside a metric it may
/// narrow what is meant ("online revenue"), and then nothing is passed unseen.
enum PlainWords {
    static let entries: [LexiconEntry] =
        LexiconEntry.list(
            list.split { $0 == " " || $0 == "\n" }.joined(separator: ","), .plain)
        + LexiconEntry.list(phrases, .plain) + seen + called + asides

    /// Adverbs of several words, whose last word would pass for a name.
    private static let phrases =
        "next on our list,next on the list,next on my list,in full,for now,at present,at the moment,in earnest,in tandem,in particular,in general,"
        + "in detail,for sure,in fact,in turn,in effect,for good,at once,at first,at last,at large,"
        + "in short,in aggregate,in absolute terms,in relative terms,in part,for example,"
        + "for instance,at a glance,in sum,in contrast,in parallel,in addition,on balance,"
        + "that is where,this is where,that was where,this was where,it is where,that is what,"
        + "this is what,that was what,this was what,that is how much,that is how many,"
        + "that was how much,that was how many,this is how much,this is how many,"
        + "head of sales,sales team,sales director,sales manager,sales force,sales people,sales desk,"
        + "sales meeting,sales call,vice president of sales,vp of sales,no outlook,no forecast,"
        + "no forecasts,no projection,no projections,no estimate,no estimates,no prediction,"
        + "no guidance,not a forecast,do not forecast,does not forecast,do not predict,"
        + "without an outlook,in the spring,in the summer,in the autumn,in the winter,spring,summer,"
        + "autumn,winter,"
        + "the month to date,the month so far,in the month so far,for the month to date,"
        + "no causal link is asserted with,no causal link is asserted,no causal link is implied,"
        + "no causal link is claimed,no cause is implied,no cause is claimed,no link is asserted,"
        + "month to date,mtd,for those who missed it,for anyone who missed it,in case you missed it,"
        + "up to now,up until now,up to this point,up to the present,up to today,"
        + "for the month so far,month so far,according to,according,as per,as shown in,as reported in,"
        + "as recorded in,as stated in,company wide,group wide,firm wide,business wide,"
        + "organisation wide,organization wide,enterprise wide,entity wide,"
        + "at the same time,for its part,for their part,in real time,in line,in step,in demand"

    /// "could be seen": told of what was, not of what may come.
    private static let seen = LexiconEntry.list(
        ["could be", "can be", "may be", "is to be", "are to be", "was to be", "were to be"]
            .flatMap { modal in
                [
                    "seen", "observed", "noted", "noticed", "found", "made out", "discerned",
                    "detected", "recorded", "registered", "reported", "read off", "obtained",
                    "supplied",
                    "provided", "retrieved", "located", "produced", "collected", "gathered",
                    "had", "got", "procured",
                ].map { "\(modal) \($0)" }
            }.joined(separator: ","), .plain)

    private static let called = LexiconEntry.list(
        ["would", "'d"].flatMap { modal in
            ["call", "describe", "say", "judge", "class", "rate", "label"].map {
                "\(modal) \($0)"
            }
        }.joined(separator: ","), .plain)

    private static let asides = LexiconEntry.list(
        "all over again,cut off,data cut off,cut off date,heads up,the running month of,running month,"
            + "the running quarter of,running quarter,to mention one more,to mention another,"
            + "and i mean,next to nothing,i record,we record,just ran it,just ran,just checked,"
            + "just looked,just in,in pure numbers,in pure figures,in absolute numbers,"
            + "in absolute figures,tendency,curve,trajectory,metric,kpi,indicator,summation,"
            + "trading update,pieced together from,the meter on,the scoreboard for,monthly prints for,"
            + "i will keep it,i'll keep it,i will be brief,will name none",
        .plain)

    private static let list = """
        total overall monthly quarterly yearly annual weekly daily company group business whole entire
        our my your his her we i you he she there here also too again once still already even
        same other others own new part parts much many several few half quarter year month
        months quarters years week weeks day days period periods time
        result results performance report reports table tables data figure figures value values
        number numbers amount amounts level levels rate basis point unit
        strong weak solid robust modest slight small large big sharp steep significant
        notable notably clear broad broadly material healthy heavy considerable substantial
        sharply slightly modestly significantly strongly steadily markedly considerably rapidly
        moderately gradually substantially marginally dramatically quickly slowly roughly
        high low highs lows
        main major minor severe hefty serious key primary single double-digit digit
        meanwhile moreover furthermore additionally finally indeed similarly conversely
        likewise nevertheless nonetheless instead otherwise respectively accordingly
        so onto over out off about upon via toward towards till
        can do does done get gets got make give gives gave given take show shown seen
        see note noted following followed compare comparing looking look looks
        based including include includes included remaining rest side sides
        's 're 've 'd am
        now today currently recently lately later earlier ago previously
        first-half second-half end start beginning close middle early late
        what whom whose how why whether
        good bad positive negative favourable favorable unfavourable unfavorable mixed
        summary headline highlights highlight overview section key-points
        continued continue continues continuing coincided coincide alongside
        well beyond very
        latest current recent last past previous prior preceding
        per-cent term terms sum balance
        either
        turn turned back closer further
        alike elsewhere opposite directions direction
        gap lead mainly mostly largely chiefly partly partially entirely
        picture story news business-as-usual quiet
        market environment difficult challenging
        concentration concentrated
        place position list
        revised restated final finalised preliminary
        peaked peaks peaking crested troughed bottomed full former trend trends
        size sized bulk majority minority
        relative
        money dollars dollar euros euro pounds pound cents
        """
}
