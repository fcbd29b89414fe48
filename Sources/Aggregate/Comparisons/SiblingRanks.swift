import SalesCore

/// The places of a metric's members among their siblings, in one period.
///
/// Siblings are slices that differ in their last dimension only: the regions, or the products of
/// one region. Equal values share a place, and the next is as far down as if they did not. Lines
/// that name no member have no place and take none.
struct SiblingRanks {
    private let table: MetricTable
    /// By parent and dimension, the slices of all siblings.
    private var siblings: [[Slice.Member]: [String: [Slice]]] = [:]
    private let known: [SiblingFamily: [ExactDecimal]]
    private var asked: [SiblingFamily: Values] = [:]

    /// Values that nobody asks for again and again are not worth sorting.
    private struct Values {
        static let mostUnsorted = 4

        var values: [ExactDecimal]
        var timesAsked = 0

        mutating func countLarger(than value: ExactDecimal) -> Int {
            timesAsked += 1
            if timesAsked < Self.mostUnsorted { return values.count { $0 > value } }
            if timesAsked == Self.mostUnsorted { values.sort(by: >) }
            var low = 0
            var high = values.count
            while low < high {
                let middle = (low + high) / 2
                if values[middle] > value { low = middle + 1 } else { high = middle }
            }
            return low
        }
    }

    /// `known` are values of siblings that the table lacks cells of.
    init(_ table: MetricTable, knowing known: [SiblingFamily: [ExactDecimal]] = [:]) {
        self.table = table
        self.known = known
        for slice in table.slices.keys {
            guard let last = slice.members.last, !last.value.isEmpty else { continue }
            siblings[Array(slice.members.dropLast()), default: [:]][last.dimension, default: []]
                .append(slice)
        }
    }

    /// None for the total and where the export names no member.
    mutating func rank(of value: ExactDecimal?, at address: CellAddress) -> Compared<Rank>? {
        guard let family = SiblingFamily(address), address.slice.members.last?.value != "" else {
            return nil
        }
        guard let value else { return .undefined(.noValue) }
        var values = asked.removeValue(forKey: family) ?? Values(values: values(of: family))
        let rank = Rank(
            place: values.countLarger(than: value) + 1, siblings: values.values.count)
        asked[family] = values
        return .known(rank)
    }

    private func values(of family: SiblingFamily) -> [ExactDecimal] {
        known[family]
            ?? (siblings[family.parent]?[family.dimension] ?? [])
            .compactMap { table.value(family.metric, $0, family.period) }
    }
}
