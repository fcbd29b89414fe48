/// How a value stands to its target, in words that also stand apart from the target they speak of.
enum OutcomeWords {
    struct Outcome: Sendable {
        let relation: RivalSense.Relation
        /// Whether the words mean this only right before the target or behind a number.
        let isWeak: Bool
    }

    static let phrases: PhraseTable<Outcome> = {
        var table = PhraseTable<Outcome>()
        for (relation, isWeak, list) in lists {
            for phrase in list.split(separator: ",") {
                table.insert(
                    PhraseWords.of(phrase), Outcome(relation: relation, isWeak: isWeak))
            }
        }
        return table
    }()

    /// What a target is met by, without the word "met".
    static let wholly: PhraseTable<Bool> = table(
        "in full,in its entirety,in their entirety,fully,completely,entirely,wholly,totally,"
            + "to the full,in every respect,to the last cent,to the last penny,full,complete,"
            + "100%,100 percent,100 per cent,one hundred percent,one hundred per cent,to 100%,100% of,"
            + "without anything missing,with nothing missing,without any shortfall,"
            + "to the last dollar,to the last euro,to the last pound,to the last unit,"
            + "to the last order,"
            + "whole,entire,the whole of,the entirety of,all of")

    /// "left no part of it open": the one half of it, and the other.
    static let nothing: PhraseTable<Bool> = table(
        "nothing of,nothing,none of,no part of,no portion of,no share of,no bit of,no gap,"
            + "no shortfall,not any of,not a bit of,not any part of,didn't leave any of,"
            + "did not leave any of,didn't leave any part of,did not leave any part of,"
            + "did not leave anything of,didn't leave anything of,no piece of,no open part of")
    static let open: PhraseTable<Bool> = table(
        "open,unmet,unachieved,unattained,unfulfilled,uncovered,undelivered,unreached,undone,"
            + "unsatisfied,unfinished,missing,lacking,outstanding,short,to be done,to be desired,"
            + "on the table,remaining,left over")

    /// What a target is compared with, and who set it.
    static let measuring: PhraseTable<Bool> = table(
        "if you go by,if we go by,going by,if you compare with,if we compare with,"
            + "if we compare it with,if compared with,when compared with,when compared to,"
            + "compared with,compared to,compare with,compare to,compares with,set against,"
            + "measured against,held against,judged against,judged by,measured by,"
            + "when measured against,as against,against,versus,vs,v,from,of what was set as,relative to,with regard to,"
            + "by comparison with,in comparison with,next to,put against,"
            + "if we look at,looking at,as set by,by the standard of,fare against,do against,"
            + "stack up against,to")

    static let adjectives: Set<String> = [
        "the", "a", "an", "its", "our", "their", "this", "that", "monthly", "quarterly", "annual",
        "adopted", "agreed", "approved", "internal", "set", "own", "official", "original",
        "full", "whole", "entire", "stated", "revised",
    ]

    private static func table(_ list: String) -> PhraseTable<Bool> {
        var table = PhraseTable<Bool>()
        for phrase in list.split(separator: ",") { table.insert(PhraseWords.of(phrase), true) }
        return table
    }

    private static let lists: [(RivalSense.Relation, Bool, String)] = [
        (
            .above, false,
            "in excess of,north of,exceeded,exceeding,exceeds,exceed,surpassed,surpassing,surpass,"
                + "surpasses,overshot,overshooting,overshoot,overshoots,topped,topping,"
                + "went past,going past,got past,came in over,came in above,came out over,"
                + "came out above,finished above,ended above,went beyond,going beyond,shot past,"
                + "blew past,sailed past,moved past,ran past,ran over,came in past,"
                + "higher than,greater than,more than,larger than,upwards of,to the good,"
                + "cleared,clearing,clears"
        ),
        (.above, true, "over,above,past,beyond,up on,higher,clear of,on top of,on top,through"),
        (.better, true, "ahead of,ahead,better than,in front of"),
        (
            .below, false,
            "short of,shy of,south of,undershot,undershooting,undershoot,undershoots,undercut,"
                + "undercutting,came in under,came in below,came out under,came out below,"
                + "fell short of,falling short of,falls short of,fall short of,fell below,"
                + "falling below,stayed below,stayed under,staying below,staying under,"
                + "remained below,remained under,remaining below,remaining under,ended below,"
                + "finished below,closed below,lower than,less than,smaller than,adrift of,"
                + "came up short of,came in short of,stopped short of,fell shy of,not up to"
        ),
        (.below, true, "under,below,beneath,down on,lower,short,shy,underneath,adrift"),
        (
            .better, false,
            "beat,beats,beating,beaten,outperformed,outperforming,outperforms,outdid,bettered,"
                + "bettering,outstripped,did better than,doing better than"
        ),
        (.worse, true, "behind,worse than"),
        (
            .worse, false,
            "missed,missing,misses,miss,underachieved,underachieving,underachieves,failed to attain,failed to meet,failed to reach,"
                + "failed to hit,failed to make,failed to achieve,failed to clear,failed to fulfil,"
                + "failing to attain,failing to meet,failing to reach,failing to hit,"
                + "failing to make,failing to achieve,did not attain,did not meet,did not reach,"
                + "did not hit,did not make,did not achieve,did not clear,didn't attain,"
                + "didn't meet,didn't reach,didn't hit,didn't make,didn't achieve,didn't clear,"
                + "not attained,not met,"
                + "not reached,not achieved,lagged behind,lagging behind,"
                + "trailed,trailing,underperformed,underperforming,fell behind,was not met,"
                + "was not reached,was not attained,missed out on"
        ),
        (
            .met, false,
            "met,meeting,meets,meet,satisfied,satisfying,satisfies,satisfy,fulfilled,fulfilling,"
                + "fulfils,fulfil,attained,attaining,attains,attain,achieved,achieving,achieves,"
                + "achieve,accomplished,accomplishing,achievement of,attainment of,"
                + "fulfilment of,fulfillment of,satisfaction of,coverage of,accomplishment of,"
                + "is done,was done,has been completed,was completed,is complete,was complete,"
                + "did not miss,didn't miss,never missed,nothing short of,not short of,"
                + "did not fall short of,didn't fall short of,lived up to,made good on"
        ),
        (
            .met, true,
            "reached,reach,reaching,hit,hitting,made,make,making,covered,covering,delivered,"
                + "delivering,delivered on,realised,realized,landed,nailed"
        ),
    ]
}
