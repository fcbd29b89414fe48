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

    /// Of none.
    public init() { metrics = 0 }

    init(metrics: Int) { self.metrics = metrics }

    var isEmpty: Bool { slices.isEmpty }

    mutating func put(_ outcome: Outcome, slice: Slice, metric: Int, period: Period) {
        let none = [PeriodSeries<Outcome>](repeating: PeriodSeries(), count: metrics)
        slices[slice, default: none][metric].put(outcome, at: period)
    }

    func outcome(slice: Slice, metric: Int, period: Period) -> Outcome? {
        slices[slice]?[metric][period]
    }
}
