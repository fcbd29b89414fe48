import SalesCore

/// Which members drove the change of a total, and which worked against it.
///
/// Only where values add up, and only when this dimension's members, unnamed ones included, add
/// up to the total exactly in both periods; then the contributions add up exactly too. Drivers
/// are told from the largest until four fifths of the change are covered, three at most; an
/// offset must undo at least a tenth of the change. A dimension with one member explains nothing,
/// and neither does a member that took part in the change as it takes part in the total.
enum ContributionDetector {
    /// How far a part in the change must be from the member's part in the total.
    static let leastDeparture = 0.05

    static func find(in table: MetricTable, _ period: Period) -> Detection {
        var detection = Detection()
        for metric in table.spec.metrics where metric.isAdditive {
            guard let total = table.change(metric.name, .total, period, from: .previous),
                ChangeDetector.isMaterial(total, of: metric, table.spec.materiality)
            else { continue }
            for dimension in table.singleDimensions {
                let members = table.members(of: dimension)
                detection.testsRun += members.count
                guard members.count > 1,
                    addsUp(metric.name, dimension, members, period, table),
                    addsUp(metric.name, dimension, members, period.previous, table)
                else { continue }
                detection.candidates += candidates(
                    for: metric, changes(metric.name, dimension, members, period, table), total,
                    period, table)
            }
        }
        return detection
    }

    private static func addsUp(
        _ metric: String, _ dimension: String, _ members: [String], _ period: Period,
        _ table: MetricTable
    ) -> Bool {
        var sum = ExactDecimal.zero
        for member in members {
            guard let cell = table.cell(metric, Slice(dimension, member), period) else { continue }
            guard let value = cell.value, let next = try? sum.adding(value) else { return false }
            sum = next
        }
        return sum == table.value(metric, .total, period)
    }

    /// Changes of members that can be named and have both cells, the largest first.
    private static func changes(
        _ metric: String, _ dimension: String, _ members: [String], _ period: Period,
        _ table: MetricTable
    ) -> [(slice: Slice, change: Change)] {
        members.filter(MemberName.isTellable)
            .compactMap { member -> (slice: Slice, change: Change)? in
                let slice = Slice(dimension, member)
                return table.change(metric, slice, period, from: .previous).map { (slice, $0) }
            }
            .sorted { left, right in
                let (one, other) = (
                    left.change.difference.magnitude, right.change.difference.magnitude
                )
                return one == other ? left.slice < right.slice : one > other
            }
    }

    private static func candidates(
        for metric: Metric, _ changes: [(slice: Slice, change: Change)], _ total: Change,
        _ period: Period, _ table: MetricTable
    ) -> [Candidate] {
        let whole = total.difference.approximate
        let totalEffect = min(
            1,
            (total.relative?.magnitude.approximate ?? 1)
                / (10 * max(table.spec.materiality.change.approximate, 0.001)))
        func candidate(_ kind: FindingKind, _ slice: Slice, _ change: Change) -> Candidate {
            let share = abs(change.difference.approximate / whole)
            let usual = table.weight(of: slice, metric: metric, in: period.previous)
            return Candidate(
                kind: kind, metric: metric.name, slice: slice, period: period, baseline: .previous,
                evidence: .contribution(member: change, total: total),
                materiality: totalEffect * min(1, share),
                surprise: max(0.2, min(1, abs(share - usual))),
                isFavourable: metric.isFavourable(change.difference))
        }
        var result: [Candidate] = []
        var covered = 0.0
        for (slice, change) in changes
        where change.difference.isNegative == total.difference.isNegative
            && !change.difference.isZero
        {
            let share = abs(change.difference.approximate / whole)
            guard result.count < 3, covered < 0.8, share >= 0.1 else { break }
            covered += share
            let usual = table.weight(of: slice, metric: metric, in: period.previous)
            guard abs(share - usual) >= leastDeparture else { continue }
            result.append(candidate(.contribution, slice, change))
        }
        let offset = changes.first { entry in
            entry.change.difference.isNegative != total.difference.isNegative
                && !entry.change.difference.isZero
        }
        if let offset, abs(offset.change.difference.approximate / whole) >= 0.1 {
            result.append(candidate(.offset, offset.slice, offset.change))
        }
        return result
    }
}
