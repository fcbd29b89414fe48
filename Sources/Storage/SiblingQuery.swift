public import SalesCore

/// Which values of a metric are asked for that stand beside one another: those of slices that
/// differ in their last dimension only, and name a member there.
public struct SiblingQuery: Hashable, Sendable {
    public let metric: String
    /// The members but the last, and the last one's dimension.
    public let parent: [Slice.Member]
    public let dimension: String
    public let grain: Grain?
    /// All where none is named.
    public let periods: [Period]
    /// What starts the partition key of every sibling, and of the slices within them.
    let partitionPrefix: String

    public init(
        metric: String, parent: [Slice.Member], dimension: String, grain: Grain? = nil,
        periods: [Period] = []
    ) {
        self.metric = metric
        self.parent = parent
        self.dimension = dimension
        self.grain = grain
        self.periods = periods
        partitionPrefix = MetricKey.partition(
            metric: metric,
            slice: Slice(members: parent + [Slice.Member(dimension: dimension, value: "")]))
    }

    func family(in period: Period) -> SiblingFamily {
        SiblingFamily(metric: metric, period: period, parent: parent, dimension: dimension)
    }

    func matches(_ address: CellAddress) -> Bool {
        guard let last = address.slice.members.last, !last.value.isEmpty else { return false }
        return SiblingFamily(address) == family(in: address.period)
            && (grain == nil || grain == address.period.grain)
            && (periods.isEmpty || periods.contains(address.period))
    }

    /// What a store that has no index for it finds among its rows.
    func values(among rows: some Sequence<MetricRow>) -> [SiblingFamily: [ExactDecimal]] {
        var values: [SiblingFamily: [ExactDecimal]] = [:]
        for row in rows where matches(row.address) {
            guard let value = row.cell.value else { continue }
            values[family(in: row.address.period), default: []].append(value)
        }
        return values
    }

    /// Whether a key that starts with the prefix is of a sibling: it ends with the member.
    func namesOne(_ partition: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = partitionPrefix.utf8.count
        return partition.count > start && !partition[start...].contains(UInt8(ascii: ";"))
    }
}
