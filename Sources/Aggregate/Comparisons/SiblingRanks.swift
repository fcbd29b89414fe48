import SalesCore

/// The places of a metric's members among their siblings, in one period.
///
/// Siblings are slices that differ in their last dimension only: the regions, or the products of
/// one region. Equal values share a place, and the next is as far down as if they did not. Lines
/// that name no member have no place and take none.
struct SiblingRanks {
    struct Family: Hashable {
        let metric: String
        let period: Period
        /// The members but the last, and the last one's dimension.
        let parent: [Slice.Member]
        let dimension: String

        /// None for the total.
        init?(_ address: CellAddress) {
            guard let last = address.slice.members.last else { return nil }
            metric = address.metric
            period = address.period
            parent = address.slice.members.dropLast()
            dimension = last.dimension
        }
    }

    private let table: MetricTable
    /// By parent and dimension, the slices of all siblings.
    private var siblings: [[Slice.Member]: [String: [Slice]]] = [:]
    private var descending: [Family: [ExactDecimal]] = [:]

    init(_ table: MetricTable) {
        self.table = table
        for slice in table.slices.keys {
            guard let last = slice.members.last, !last.value.isEmpty else { continue }
            siblings[Array(slice.members.dropLast()), default: [:]][last.dimension, default: []]
                .append(slice)
        }
    }

    /// None for the total and where the export names no member.
    mutating func rank(of value: ExactDecimal?, at address: CellAddress) -> Compared<Rank>? {
        guard let family = Family(address), address.slice.members.last?.value != "" else {
            return nil
        }
        guard let value else { return .undefined(.noValue) }
        let values = descending[family] ?? values(of: family)
        descending[family] = values
        // As many as are larger come before: a search in a sorted list.
        var low = 0
        var high = values.count
        while low < high {
            let middle = (low + high) / 2
            if values[middle] > value { low = middle + 1 } else { high = middle }
        }
        return .known(Rank(place: low + 1, siblings: values.count))
    }

    private func values(of family: Family) -> [ExactDecimal] {
        (siblings[family.parent]?[family.dimension] ?? [])
            .compactMap { table.value(family.metric, $0, family.period) }
            .sorted(by: >)
    }
}
