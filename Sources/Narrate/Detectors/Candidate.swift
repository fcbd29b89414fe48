import SalesCore

/// Something a detector saw, before it is ranked and written.
struct Candidate: Hashable, Sendable {
    let kind: FindingKind
    let metric: String
    let slice: Slice
    let period: Period
    var baseline: Baseline?
    let evidence: Evidence
    /// How much of the business moves with it, 0 ... 1.
    var materiality: Double
    /// How far it is from what this cell usually does, 0 ... 1.
    var surprise: Double
    var isFavourable: Bool?
    var mustMention = false
    /// How likely chance alone would give it, where it is told as more than chance.
    var pValue: Double?
}

/// What a detector computed, as far as wording depends on it; numbers in text come from facts.
enum Evidence: Hashable, Sendable {
    /// A value on its own.
    case level(Coverage)
    case change(Change, isMaterial: Bool)
    /// A member's part in the change of the total, for drivers and offsets alike.
    case contribution(member: Change, total: Change)
    /// Places count from 1; `before` is none for a place that is told without its past.
    case rank(now: Int, before: Int?)
    case record(isHighest: Bool)
    case streak(isRising: Bool, length: Int)
    /// The members, largest first, that hold most of the total.
    case concentration([Slice])
    /// From the target to the value.
    case target(Change)
    case pace(TargetPace)
    /// The total's change of a ratio, in what members did and what their weights did.
    case mix(RateMix)
    case outlier(isHigh: Bool, isSeasonal: Bool)
    case trend(isRising: Bool, from: Period)
    /// A trend from `at` to now, after one the other way from `from` to `at`.
    case turn(isRising: Bool, from: Period, at: Period)
    /// Another metric that moved the same way, or the other way, since a period.
    case correlation(with: String, isOpposite: Bool, from: Period)
    /// Of the next period, from the values since a period.
    case forecast(Forecast.Method, from: Period)
    case partialPeriod
    /// A period inside the history without any figure.
    case missingPeriod(Period)
    /// A metric without a figure in the period told; the cell may be there, undefined.
    case missingValue(isUndefined: Bool)
    case noBaseline
    case rejectedLines(UploadLines)
}

/// How much of its period a value stands for.
enum Coverage: Hashable, Sendable {
    case whole
    /// The period is not over.
    case soFar
    /// The period is over, and the exports do not cover all of it.
    case incomplete
}

/// What one detector hands back.
struct Detection: Sendable {
    var candidates: [Candidate] = []
    /// Comparisons looked at, whether or not they gave a candidate.
    var testsRun = 0
    /// Of these, the ones that gave a p-value.
    var inferences = 0

    mutating func append(_ other: Detection) {
        candidates += other.candidates
        testsRun += other.testsRun
        inferences += other.inferences
    }
}
