/// The slices that differ in their last dimension only, under one metric and period: the regions,
/// or the products of one region.
public struct SiblingFamily: Hashable, Sendable {
    public let metric: String
    public let period: Period
    /// The members but the last, and the last one's dimension.
    public let parent: [Slice.Member]
    public let dimension: String

    public init(metric: String, period: Period, parent: [Slice.Member], dimension: String) {
        self.metric = metric
        self.period = period
        self.parent = parent
        self.dimension = dimension
    }

    /// Those beside a cell; none for the total.
    public init?(_ address: CellAddress) {
        guard let last = address.slice.members.last else { return nil }
        self.init(
            metric: address.metric, period: address.period,
            parent: address.slice.members.dropLast(), dimension: last.dimension)
    }
}
