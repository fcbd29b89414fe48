import SalesCore

/// What a word or phrase of the lexicon means to the checker.
enum Sense: Hashable, Sendable {
    case direction(DirectionSense)
    /// Now over before: 2 for "doubled".
    case multiple(ExactDecimal)
    case baseline(BaselineSense)
    /// "than", "compared with": what follows is the baseline.
    case comparator
    case since
    case from
    case to
    case by
    case of
    /// "in", "for", "at" and the like.
    case preposition
    case extreme(Extreme)
    case ordinal(Int)
    /// "on record", "ever".
    case record
    case streak
    case quantifier(Quantifier)
    /// "accounted for": a share of a total or of a change.
    case accountedFor
    case contributor
    case offset
    case share
    /// "together", "combined".
    case combined
    case copula
    /// "in the red", "profitable".
    case profit(isLoss: Bool)
    /// "added": a change, or the value itself.
    case gain
    case pronoun
    case negation
    /// "except", "other than": those that are not counted.
    case exception
    case conjunction
    case clauseOpener
    case determiner
    case partial
    case missing
    case uploadLine
    case uploadFate
    case comparedWord
    case rival(RivalSense)
    /// "target", "plan": what a metric is meant to come to.
    case target
    /// "unusually", "outside the normal range"; or "in the usual range".
    case unusual(isUsual: Bool)
    case undecidable(Undecidable)
    /// Grammar and harmless description: makes no claim.
    case plain
}

struct DirectionSense: Hashable, Sendable {
    enum Sign: Hashable, Sendable {
        case up, down, flat
        /// "change": the number's own sign tells.
        case open
        /// What the metric's `better` makes of it.
        case better, worse
    }

    enum Form: Hashable, Sendable {
        case verb, noun
        /// "up", "higher": states a direction beside a number or after a copula.
        case adjective
        /// "more", "above": states a direction only beside a number.
        case comparative
    }

    let sign: Sign
    let form: Form
}

struct BaselineSense: Hashable, Sendable {
    let baseline: Baseline
    /// None when the phrase leaves it to the period.
    let grain: Grain?
    /// Whether the phrase alone is a comparison ("year over year") or needs a word such as
    /// "from" to be one ("last month").
    let standsAlone: Bool
}

/// How near a number is meant to be.
enum Qualifier: Hashable, Sendable {
    case about, nearly, justOver, over, under, atLeast, atMost
}

enum Extreme: Hashable, Sendable {
    case high, low
    case best, worst
}

enum Quantifier: Hashable, Sendable {
    case all, none, only
}

/// Statements that no cell can decide.
enum Undecidable: Hashable, Sendable {
    case cause, forecast, target, adjusted, pace, unusual, everywhere
}
