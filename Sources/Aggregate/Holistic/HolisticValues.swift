internal import SalesCore

/// What the holistic metrics come to, in every slice and period that has a value.
public struct HolisticValues: Sendable {
    enum Outcome: Sendable {
        case value(Rational)
        /// More than 38 digits.
        case overflow
    }

    /// By slice, then by metric of the spec.
    private(set) var slices: [Slice: [PeriodSeries<Outcome>]] = [:]
    private let metrics: Int
    /// Where the cells of quarters stand that were not read again.
    private let earlier: MetricTable?
    private let touched: Set<Period>

    /// Of none.
    public init() { self.init(metrics: 0) }

    /// Without an earlier table every quarter is touched.
    init(metrics: Int, earlier: MetricTable? = nil, touched: Set<Period> = []) {
        self.metrics = metrics
        self.earlier = earlier
        self.touched = touched
    }

    var isEmpty: Bool { slices.isEmpty }

    /// The cell as it was, in a quarter that nothing has touched.
    func standing(_ address: CellAddress) -> Cell? {
        guard let earlier else { return nil }
        let period = address.period
        let quarter =
            period.grain == .month ? earlier.spec.calendar.quarter(ofMonth: period) : period
        return touched.contains(quarter) ? nil : earlier[address]
    }

    mutating func put(_ outcome: Outcome, slice: Slice, metric: Int, period: Period) {
        let none = [PeriodSeries<Outcome>](repeating: PeriodSeries(), count: metrics)
        slices[slice, default: none][metric].put(outcome, at: period)
    }

    func outcome(slice: Slice, metric: Int, period: Period) -> Outcome? {
        slices[slice]?[metric][period]
    }
}
