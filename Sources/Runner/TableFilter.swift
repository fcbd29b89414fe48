public import SalesCore
import Storage

/// Which rows of the tables a person asks for; none means all.
public struct TableFilter: Sendable, Hashable {
    public var metrics: [String]
    public var slices: [Slice]
    public var grain: Grain?
    public var period: Period?

    public init(
        metrics: [String] = [], slices: [Slice] = [], grain: Grain? = nil, period: Period? = nil
    ) {
        self.metrics = metrics
        self.slices = slices
        self.grain = grain
        self.period = period
    }

    public func accepts(_ row: MetricRow) -> Bool { accepts(row.address) }

    public func accepts(_ address: CellAddress) -> Bool {
        (metrics.isEmpty || metrics.contains(address.metric))
            && (slices.isEmpty || slices.contains(address.slice))
            && (grain == nil || grain == address.period.grain)
            && (period == nil || period == address.period)
    }

    /// The same, as stores are asked.
    var query: TableQuery {
        TableQuery(
            metrics: metrics, slices: slices.isEmpty ? .all : .only(slices), grain: grain,
            periods: period.map { [$0] } ?? [])
    }

    /// The filter, or what is wrong with it for tables of this spec.
    public func validated(for spec: MetricSpec) throws(RunFailure) -> TableFilter {
        for name in metrics where spec.metric(named: name) == nil {
            let known = spec.metrics.map(\.name)
            throw RunFailure.invalid(
                "no metric \(name)",
                remedy: "Metrics: \(known.joined(separator: ", "))."
                    + (nearestName(to: name, among: known).map { " Did you mean \($0)?" } ?? ""))
        }
        for slice in slices where !spec.slices.contains(slice.dimensions) {
            let known = spec.slices.map {
                $0.isEmpty ? "the total" : $0.joined(separator: ";")
            }
            throw RunFailure.invalid(
                "no slice by \(slice.dimensions.joined(separator: ";"))",
                remedy: "The tables are sliced by: \(known.joined(separator: ", ")).")
        }
        return self
    }
}
