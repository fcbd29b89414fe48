import SalesCore

/// How far the closed months of a quarter have come towards its target.
///
/// Behind or ahead is meant against the part of the quarter that the same months brought a year
/// before, since few quarters fill evenly; where that year is not whole in the tables, against
/// the part of the months that are over.
struct TargetPace: Hashable, Sendable {
    let metric: String
    let quarter: Period
    /// The last closed month.
    let until: Period
    let months: [CellAddress]
    let target: ExactDecimal
    /// Of the target, so far.
    let attained: ExactDecimal
    let expected: ExactDecimal
    /// The months that `expected` is taken from; none where it is even.
    let yearBefore: [CellAddress]

    /// None unless some but not all months of the quarter are closed, in a metric that adds up.
    init?(of metric: String, in quarter: Period, until report: Period, table: MetricTable) {
        let calendar = table.spec.calendar
        guard quarter.grain == .quarter, table.spec.metric(named: metric)?.isAdditive ?? false,
            let target = table.spec.target(for: metric, in: quarter), target > .zero
        else { return nil }
        let all = calendar.months(of: quarter)
        let end = report.grain == .quarter ? all.last ?? report : report
        let closed = all.filter { $0 <= end }.prefix { month in
            table.cell(metric, .total, month)?.status == .complete
        }
        guard let last = closed.last, closed.count < all.count,
            let sum = Self.sum(metric, Array(closed), table),
            let attained = try? sum.divided(by: target)
        else { return nil }
        let earlier = calendar.months(of: quarter.yearBefore)
        var expected = try? ExactDecimal(closed.count).divided(by: ExactDecimal(all.count))
        var yearBefore: [CellAddress] = []
        if calendar.comparesWhole(quarter, with: .yearBefore), earlier.count == all.count,
            let whole = Self.sum(metric, earlier, table), whole > .zero,
            let part = Self.sum(metric, Array(earlier.prefix(closed.count)), table),
            let share = try? part.divided(by: whole)
        {
            expected = share
            yearBefore = earlier.map { CellAddress(metric: metric, period: $0) }
        }
        guard let expected else { return nil }
        self.metric = metric
        self.quarter = quarter
        until = last
        months = closed.map { CellAddress(metric: metric, period: $0) }
        self.target = target
        self.attained = attained
        self.expected = expected
        self.yearBefore = yearBefore
    }

    enum Standing: Hashable, Sendable {
        case ahead, level, behind
    }

    /// Level within what the spec calls a material change.
    func standing(_ materiality: Materiality) -> Standing {
        guard let gap, gap.magnitude > materiality.change else { return .level }
        return gap.isNegative ? .behind : .ahead
    }

    /// What is attained less what was to be expected.
    var gap: ExactDecimal? { try? attained.subtracting(expected) }

    private static func sum(
        _ metric: String, _ months: [Period], _ table: MetricTable
    ) -> ExactDecimal? {
        var values: [ExactDecimal] = []
        for month in months {
            guard let cell = table.cell(metric, .total, month), cell.status == .complete,
                let value = cell.value
            else { return nil }
            values.append(value)
        }
        return Deciding.sum(values)
    }
}
