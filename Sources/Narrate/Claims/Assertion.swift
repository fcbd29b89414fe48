import SalesCore

/// What a statement says, apart from what it says it of.
enum Assertion: Hashable, Sendable {
    /// The value itself.
    case level(Quantity)
    /// The value of the baseline period.
    case baselineLevel(Quantity)
    /// Now less before; the sign is the direction's, or open.
    case difference(Quantity, DirectionSense.Sign)
    case relativeChange(Quantity, DirectionSense.Sign)
    case points(Quantity, DirectionSense.Sign)
    /// "added $12K": the difference, or the value itself.
    case gained(Quantity)
    case direction(DirectionSense.Sign, isNegated: Bool)
    /// "soared", "slipped a little", "practically unchanged".
    case movement(DirectionSense.Sign, Intensity, isNegated: Bool)
    case multiple(Quantity)
    /// Part of the value of `whole`; `with` are further slices that it is the sum of.
    case share(Quantity, whole: Slice, with: [Slice])
    /// Part of the change of `whole`.
    case contribution(Quantity, DirectionSense.Sign, whole: Slice, with: [Slice])
    /// Moved against the change of `whole`.
    case offset(OffsetClaim)
    case rank(Int, Extreme, dimension: String, of: Int?, at: RankTime)
    /// The place changed since the baseline, upwards or downwards.
    case rankMove(DirectionSense.Sign, dimension: String)
    case rankOfChange(
        Int, Extreme, DirectionSense.Sign, dimension: String, isByAmount: Bool = false)
    case concentration(Int, Extreme, dimension: String, Quantity)
    case record(Extreme, RecordScope)
    case recordChange(Extreme, DirectionSense.Sign, RecordScope)
    /// Exactly so many neighbouring changes went that way.
    case streak(Int, DirectionSense.Sign)
    case count(MemberCount)
    /// How many members a dimension has.
    case memberTotal(Int, dimension: String)
    /// This slice against others of the same period.
    case comparison(MemberComparison)
    /// This metric's change against another's.
    case metricPace(MetricPace)
    /// The change of the total without this member.
    case rest(RestClaim)
    /// As `multiple`, in words that may also mean so many times the value on top of it.
    case timesMore(Quantity)
    case target(TargetClaim)
    /// The sum over a stretch of months; any of the stretches will do.
    case total(Quantity, [Span])
    /// The mean of the months (or quarters) of a stretch.
    case mean(Quantity, [Span], Grain)
    /// How the sum of one stretch stands to that of another.
    case spanChange(SpanChange)
    /// Both ends of what the values of a scope reach.
    case range(Quantity, Quantity, RangeScope)
    /// The sum of these slices.
    case sum(Quantity, [Slice])
    /// How many members or months lie beyond a value.
    case thresholdCount(ThresholdCount)
    /// A place among the months of a stretch.
    case placeInTime(Int, Extreme, Span)
    /// One of so many best placed members.
    case amongTop(Int, Extreme, dimension: String)
    /// Every change of these periods went that way.
    case everyStep(DirectionSense.Sign, ClosedRange<Period>)
    /// The first change of its kind for a while.
    case firstMove(DirectionSense.Sign, FirstScope)
    /// Below zero, or above it.
    case profit(isLoss: Bool, isNegated: Bool)
    /// The distance to another member.
    case gap(GapClaim)
    /// Out of the ordinary for its own history, or not.
    case unusual(UnusualClaim)
    case pace(PaceClaim)
    case ratioEffect(RatioEffectClaim)
    case trend(TrendClaim)
    case correlation(CorrelationClaim)
    case forecast(ForecastClaim)
    /// Far from what the changes from the year before would have.
    case unusualForSeason(isHigh: Bool)
    case nthTime(NthTime)
    /// In more periods than the subject's.
    indirect case held(Assertion, HeldOver)
    case partial
    case missing
    /// What no cell decides, with the reason.
    case undecidable(ClaimKind, String)
}

enum RankTime: Hashable, Sendable {
    case now, baseline
}

enum RecordScope: Hashable, Sendable {
    /// The whole history, with the number of periods if the text gives it.
    case all(Int?)
    case since(Period)
    case last(Int)
    /// Within a calendar year.
    case year(Int)
    /// Of all months of a stretch.
    case within(Span)

    var isYear: Bool { if case .year = self { true } else { false } }
}

/// One member set against others.
struct MemberComparison: Hashable, Sendable {
    /// How much lies between them.
    enum Size: Hashable, Sendable {
        case difference(Quantity), relative(Quantity), points(Quantity), multiple(Quantity)
        /// "three times more": one reading is so many times on top.
        case timesMore(Quantity)
    }

    /// None for a bare multiple.
    let relation: RivalSense.Relation?
    let others: [Slice]
    /// Against the sum of the others, not each.
    var isCombined = false
    var isNegated = false
    /// Changes are compared; the sign is the way both are said to have moved.
    var change: DirectionSense.Sign?
    /// "outpaced": of the changes or of the values; decided where both say the same.
    var mayBeOfValues = false
    var size: Size?
}

/// What a text says of a target.
enum TargetClaim: Hashable, Sendable {
    /// What the target is.
    case level(Quantity)
    /// How the value stands to it.
    case outcome(RivalSense.Relation, isNegated: Bool)
    /// The same in every period from one up to the subject's.
    case outcomes(RivalSense.Relation, since: Period)
    /// Value less target, in the metric's unit, in percent of the target or in points.
    case gap(Quantity, RivalSense.Relation)
    /// How many periods of a stretch had such an outcome.
    case tally(TargetTally)
    /// Value over target.
    case attainment(Quantity)
    /// So far from the target, on whichever side.
    case distance(Quantity)
    /// No farther than so much from the target.
    case within(Quantity)
}

/// How many members of a dimension moved one way.
struct MemberCount: Hashable, Sendable {
    enum Amount: Hashable, Sendable {
        case exactly(Int)
        case all, none
        /// The named members and no other.
        case only([String])
        /// All members but the named ones.
        case allExcept([String])
        /// All but so many.
        case allBut(Int)
        case atLeast(Int)
        case atMost(Int)
        case between(Int, Int)
    }

    let amount: Amount
    /// The number of members that the text gives.
    let total: Int?
    let dimension: String
    let sign: DirectionSense.Sign
    let isNegated: Bool
}

/// What a statement is about, once every name is resolved.
struct Subject: Hashable, Sendable {
    var metric: String
    var slice: Slice
    var period: Period
    var baseline: Period
    /// Whether the text names the baseline.
    var namesBaseline: Bool
}

extension Subject {
    /// The slice without the currency that the metric is of; none where it names another.
    var inOneCurrency: Subject? {
        guard let own = CurrencyPart(name: metric)?.member,
            let named = slice.value(of: own.dimension)
        else { return self }
        guard named == own.value else { return nil }
        var subject = self
        subject.slice = Slice(members: slice.members.filter { $0 != own })
        return subject
    }
}

/// A statement with the ways it may be read, the likeliest first.
struct Statement: Sendable {
    /// Half-open range of the sentence's tokens.
    let tokens: Range<Int>
    let kind: ClaimKind
    let assertion: Assertion
    let readings: [Subject]
    /// "It is not true that …".
    var isDenied = false
}

/// What a range of values is taken over.
enum RangeScope: Hashable, Sendable {
    /// The subject's own value: "between $1.2M and $1.4M".
    case value
    case months([Span])
    case members(String)
    /// What the changes of a dimension's members reach, in percent.
    case changes(String)
}

/// How many members or months lie above or below a value.
struct ThresholdCount: Hashable, Sendable {
    enum Side: Hashable, Sendable {
        case above, atLeast, below, atMost
        /// The value itself, as precisely as it is written.
        case at
    }

    let amount: MemberCount.Amount
    let total: Int?
    let scope: RangeScope
    let side: Side
    let quantity: Quantity
}

/// For how long a move was the first of its kind.
enum FirstScope: Hashable, Sendable {
    /// Since the period that moved so before.
    case since(Period)
    /// In so many periods.
    case within(Int)
}
