/// Why a comparison has no number.
public enum WhyUndefined: String, Hashable, Sendable, Codable, CaseIterable {
    /// There is no cell to compare with.
    case missing
    /// A cell without a value: a ratio over zero, an overflow, no value in any line.
    case noValue = "no_value"
    /// A part of a period is not compared with a whole one.
    case partial
    case fromZero = "from_zero"
    case signChange = "sign_change"
    case overZero = "over_zero"
    /// The tables begin within the time that is asked for.
    case notCovered = "not_covered"
    /// What is kept of uploads does not say what they come to together.
    case notCombinable = "not_combinable"
    /// The two periods do not hold the same weeks: one of their years has 53.
    case otherWeeks = "other_weeks"
    /// The members do not come to the total.
    case doesNotAddUp = "does_not_add_up"
    /// Entities are counted in several members, such as an order in two regions.
    case sharedByMembers = "shared_by_members"
    case overflow
}

/// A number, or why there is none.
public enum Compared<Value: Hashable & Sendable>: Hashable, Sendable {
    case known(Value)
    case undefined(WhyUndefined)

    public var value: Value? {
        if case .known(let value) = self { value } else { nil }
    }

    public var reason: WhyUndefined? {
        if case .undefined(let reason) = self { reason } else { nil }
    }
}

/// A cell beside its value in another period.
public struct BaselineComparison: Hashable, Sendable {
    public var before: Compared<ExactDecimal>
    public var difference: Compared<ExactDecimal>
    /// Of what was there before.
    public var relative: Compared<ExactDecimal>
    /// What a member adds to the total's change, in the metric's unit; only of metrics that add up.
    public var contribution: Compared<ExactDecimal>?
    /// Of a ratio's member: what its own ratio and its weight add to the total's change.
    public var rate: Compared<ExactDecimal>?
    public var mix: Compared<ExactDecimal>?
    /// The days that are compared; none where both are whole periods.
    public var days: ComparedDays?

    public init(
        before: Compared<ExactDecimal>, difference: Compared<ExactDecimal>,
        relative: Compared<ExactDecimal>, contribution: Compared<ExactDecimal>? = nil,
        rate: Compared<ExactDecimal>? = nil, mix: Compared<ExactDecimal>? = nil,
        days: ComparedDays? = nil
    ) {
        self.before = before
        self.difference = difference
        self.relative = relative
        self.contribution = contribution
        self.rate = rate
        self.mix = mix
        self.days = days
    }
}

/// A place among the members of one dimension, from 1; equal values share it.
public struct Rank: Hashable, Sendable {
    public let place: Int
    public let siblings: Int

    public init(place: Int, siblings: Int) {
        self.place = place
        self.siblings = siblings
    }
}

/// One row of the tables with all that it is compared with; what does not apply is none.
public struct ComparedRow: Hashable, Sendable {
    /// Without a value and lines for a member that was there before and is gone.
    public let row: MetricRow
    public let previous: BaselineComparison
    public let yearBefore: BaselineComparison
    public let yearToDate: Compared<ExactDecimal>
    public let trailingTwelve: Compared<ExactDecimal>
    public let rank: Compared<Rank>?
    /// Of the total; only of metrics that add up.
    public let share: Compared<ExactDecimal>?
    public let target: ExactDecimal?
    /// Value less target.
    public let gap: Compared<ExactDecimal>?

    public init(
        row: MetricRow, previous: BaselineComparison, yearBefore: BaselineComparison,
        yearToDate: Compared<ExactDecimal>, trailingTwelve: Compared<ExactDecimal>,
        rank: Compared<Rank>?, share: Compared<ExactDecimal>?, target: ExactDecimal?,
        gap: Compared<ExactDecimal>?
    ) {
        self.row = row
        self.previous = previous
        self.yearBefore = yearBefore
        self.yearToDate = yearToDate
        self.trailingTwelve = trailingTwelve
        self.rank = rank
        self.share = share
        self.target = target
        self.gap = gap
    }
}
