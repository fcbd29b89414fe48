import SalesCore

/// Whether a cell's value is unusual by its own history.
///
/// By level: against all earlier values. By season: the change from the year before against the
/// earlier changes from a year before, so that neither a season nor steady growth is unusual.
enum OutlierTest {
    static func level(
        _ metric: String, _ slice: Slice, _ period: Period, _ table: MetricTable
    ) -> RobustDistance? {
        let history = table.history(metric, slice, until: period)
        guard let last = history.last, last.0 == period else { return nil }
        return RobustDistance(
            of: last.1.approximate, among: history.dropLast().map(\.1.approximate))
    }

    static func seasonal(
        _ metric: String, _ slice: Slice, _ period: Period, _ table: MetricTable
    ) -> RobustDistance? {
        guard
            let now = table.change(metric, slice, period, from: .yearBefore)?.relative
        else { return nil }
        return RobustDistance(
            of: now.approximate,
            among: table.earlierChanges(metric, slice, before: period, from: .yearBefore))
    }

    /// The cells that decide, the value's own first.
    static func cells(
        _ metric: String, _ slice: Slice, _ period: Period, _ table: MetricTable
    ) -> [CellAddress] {
        table.history(metric, slice, until: period).reversed().map {
            CellAddress(metric: metric, slice: slice, period: $0.0)
        }
    }
}
