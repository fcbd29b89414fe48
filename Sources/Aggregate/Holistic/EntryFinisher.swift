internal import SalesCore

/// Finishes the entries of every group, each group by itself.
struct EntryFinisher {
    private let kind: HolisticMeasure.Kind
    /// By metric that is made of them; none but for quantiles.
    private let ranks: [ExactDecimal?]

    init(_ kind: HolisticMeasure.Kind, ranks: [ExactDecimal?]) {
        self.kind = kind
        self.ranks = ranks
    }

    /// Calls `body` with what every group comes to, by metric.
    func finish(
        _ entries: EntryRuns, _ body: (UInt32, [HolisticValues.Outcome]) -> Void
    ) throws {
        switch kind {
        case .values, .roundedValues: try finishQuantiles(entries, body)
        case .distinct, .registers, .first, .last: try finishWhole(entries, body)
        }
    }

    private func finishWhole(
        _ entries: EntryRuns, _ body: (UInt32, [HolisticValues.Outcome]) -> Void
    ) throws {
        var group: UInt32?
        var total = EntryTotal(kind, scale: entries.scale)
        func close() {
            guard let group else { return }
            body(group, [HolisticValues.Outcome](repeating: total.outcome, count: ranks.count))
        }
        try entries.forEach { entry in
            if entry.group != group {
                close()
                group = entry.group
                total = EntryTotal(kind, scale: entries.scale)
            }
            total.add(entry)
        }
        close()
    }

    private func finishQuantiles(
        _ entries: EntryRuns, _ body: (UInt32, [HolisticValues.Outcome]) -> Void
    ) throws {
        // Where to look is known once all values of a group are counted.
        var counts: [(group: UInt32, count: Int128)] = []
        try entries.forEach { entry in
            if counts.last?.group != entry.group { counts.append((entry.group, 0)) }
            counts[counts.count - 1].count += entry.value
        }
        var next = 0
        var searches: [QuantileSearch] = []
        func close() {
            guard next > 0 else { return }
            body(counts[next - 1].group, searches.map(\.outcome))
        }
        try entries.forEach { entry in
            if next == 0 || counts[next - 1].group != entry.group {
                close()
                searches = ranks.map {
                    QuantileSearch(
                        rank: $0 ?? .zero, among: counts[next].count, scale: entries.scale)
                }
                next += 1
            }
            for index in searches.indices { searches[index].add(entry) }
        }
        close()
    }
}
