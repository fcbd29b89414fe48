/// From one value to a later one.
public struct Change: Hashable, Sendable, Codable {
    public let before: ExactDecimal
    public let now: ExactDecimal
    public let difference: ExactDecimal
    /// (now − before) / |before|, rounded half-even to 12 places; none from zero or across a
    /// change of sign.
    public let relative: ExactDecimal?

    public init(from before: ExactDecimal, to now: ExactDecimal) throws(ArithmeticOverflow) {
        self.before = before
        self.now = now
        difference = try now.subtracting(before)
        let crossesZero = before.isNegative != now.isNegative && !now.isZero
        relative =
            crossesZero ? nil : try difference.divided(by: before.magnitude, places: 12)
    }
}

/// What a period is compared with.
public enum Baseline: String, Hashable, Sendable, Codable, CaseIterable {
    case previous
    case yearBefore = "year_before"

    public func period(for period: Period) -> Period {
        switch self {
        case .previous: period.previous
        case .yearBefore: period.yearBefore
        }
    }
}

extension MetricTable {
    /// The change to a cell from its baseline; none unless both stand, both are whole, and they
    /// hold the days that the calendar compares.
    public func change(
        _ metric: String, _ slice: Slice = .total, _ period: Period, from baseline: Baseline
    ) -> Change? {
        guard let now = cell(metric, slice, period),
            let before = cell(metric, slice, baseline.period(for: period)),
            spec.calendar.comparesWhole(period, with: baseline), now.status == .complete,
            before.status == .complete,
            let nowValue = now.value, let beforeValue = before.value
        else { return nil }
        return try? Change(from: beforeValue, to: nowValue)
    }
}
