public import SalesCore

/// Which rows of the tables are asked for; what is left empty does not narrow.
public struct TableQuery: Hashable, Sendable {
    public enum Slices: Hashable, Sendable {
        case all
        /// These and no others; `.total` for the totals.
        case only([Slice])
        /// Every member of a slicing, such as `["region", "product"]`, in the spec's order.
        case over([String])
    }

    public var metrics: [String]
    public var slices: Slices
    public var grain: Grain?
    public var periods: [Period]

    public init(
        metrics: [String] = [], slices: Slices = .all, grain: Grain? = nil, periods: [Period] = []
    ) {
        self.metrics = metrics
        self.slices = slices
        self.grain = grain
        self.periods = periods
    }

    public static let everything = TableQuery()

    public func matches(_ address: CellAddress) -> Bool {
        (metrics.isEmpty || metrics.contains(address.metric)) && matches(address.slice)
            && mayMatch(address.period)
    }

    /// Whether any cell of a period may be asked for.
    func mayMatch(_ period: Period) -> Bool {
        (grain == nil || grain == period.grain) && (periods.isEmpty || periods.contains(period))
    }

    private func matches(_ slice: Slice) -> Bool {
        switch slices {
        case .all: true
        case .only(let wanted): wanted.contains(slice)
        case .over(let dimensions): slice.dimensions == dimensions
        }
    }
}
