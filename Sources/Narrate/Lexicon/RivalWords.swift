/// Words that set one thing above, below or level with another: a member, a period or a target.
enum RivalWords {
    static let entries: [LexiconEntry] =
        words(
            .above, .pace,
            "outsold,outsells,outsell,outselling,outweighed,outweighs,outnumbered,outnumbers,"
                + "dwarfed,dwarfs,dwarf,towered over,towers over")
        + words(
            .above, .copula,
            "overshooting,overshoots,exceeded,exceeds,exceed,topped,tops,surpassed,surpasses,surpass,surpassing"
        )
        + words(
            .better, .pace,
            "outperformed,outperforms,outperform,outperforming,outdid,outdoes,outdo,outranked,"
                + "outranks,outshone,outscored,bettered,eclipsed,eclipses,edged out,edges out,"
                + "edged past,edged ahead of,pipped,outstripped,outstrips,bested,overshot,"
                + "overdelivered on,overachieved,overperformed")
        + words(
            .better, .copula,
            "led,leads")
        + words(.better, .target, "beat,beats,beaten,beating")
        + words(.better, .clauseOpener, "ahead of")
        + words(.better, .plain, "in front of,came out ahead of,comes out ahead of")
        + words(
            .worse, .pace,
            "trailed,trails,trailed behind,trails behind,lagged,lags,lagged behind,lags behind,"
                + "underperformed,underperforms,undershot,undershoots,underdelivered on,"
                + "missed,misses,missed out on,fell behind,falls behind,came in behind,"
                + "failed to meet,failed to reach,failed to hit,failed to make,failed to achieve,"
                + "failed to beat")
        + words(
            .below, .short,
            "fell short of,falls short of,fall short of,came up short of,came in short of,"
                + "comes up short of,shy of,fell shy of,came in shy of,short of")
        + words(
            .below, .short,
            passives.flatMap { verb in
                ["was", "were", "is", "are", "got"].map { "\($0) \(verb) by" }
            }
            .joined(separator: ","))
        + words(.met, .plain, "met,meet,meets,fulfilled,fulfils,lived up to,nothing short of")
        + words(.level, .copula, "matched,matches,matching")
        + words(
            .level, .plain,
            "as great as,in line with,on par with,on a par with,level with,neck and neck with,tied with,"
                + "at par with,as large as,as big as,as high as,as strong as,"
                + "as much as,as many as,as good as,as fat as,as low as,as small as,as weak as,"
                + "as few as,as little as,as heavy as,as bad as,every bit as large as,equal to")
        + words(
            .overtook, .pace,
            "overtook,overtakes,overtaken,leapfrogged,moved ahead of,moved past,pulled ahead of,"
                + "went past,climbed past,jumped ahead of,overhauled")
        + words(.overtook, .copula, "passed")
        + words(
            .above, .pace, ofGrowth: true,
            "outgrew,outgrows,outpaced,outpaces,outpacing,grew faster than,grows faster than,"
                + "rose faster than,growing faster than,expanded faster than,increased faster than,"
                + "grew more quickly than")
        + words(
            .below, .pace, ofGrowth: true,
            "grew slower than,grew more slowly than,rose more slowly than,grows slower than,"
                + "rose slower than")

    /// "EMEA was exceeded by APAC"
    private static let passives = [
        "exceeded", "topped", "surpassed", "outdone", "outstripped", "outperformed", "outsold",
        "eclipsed", "bettered", "dwarfed", "outweighed", "outnumbered",
    ]

    private static func words(
        _ relation: RivalSense.Relation, _ fallback: RivalSense.Fallback, ofGrowth: Bool = false,
        _ phrases: String
    ) -> [LexiconEntry] {
        LexiconEntry.list(
            phrases,
            .rival(RivalSense(relation: relation, fallback: fallback, isOfGrowth: ofGrowth)))
    }
}

/// How a word sets its subject against what stands behind it.
struct RivalSense: Hashable, Sendable {
    enum Relation: Hashable, Sendable {
        case above, below
        /// Ahead or behind, by what the metric's `better` makes of it.
        case better, worse
        case level
        /// At least as good.
        case met
        /// Ahead now and not before.
        case overtook
    }

    /// What the word means where nothing stands behind it that it could compare with.
    enum Fallback: Hashable, Sendable {
        case copula, clauseOpener, pace, target, plain, short
    }

    let relation: Relation
    let fallback: Fallback
    /// Compares changes, not values.
    let isOfGrowth: Bool

    var fallbackSense: Sense {
        switch fallback {
        case .copula: .copula
        case .clauseOpener: .clauseOpener
        case .pace: .undecidable(.pace)
        case .target: .undecidable(.target)
        case .plain: .plain
        case .short: .direction(DirectionSense(sign: .down, form: .comparative))
        }
    }

    var sign: DirectionSense.Sign {
        switch relation {
        case .above: .up
        case .below: .down
        case .better, .met, .overtook: .better
        case .worse: .worse
        case .level: .flat
        }
    }
}
