import SalesCore

/// How totals stand to the targets that the spec states, and the closed months of a quarter to
/// its target.
///
/// A stated target is news whether met or not; how much, by the distance over the spec's material
/// change. It surprises where it turns: met after being missed, or missed after being met. One
/// that was missed by a material change must be mentioned.
enum TargetDetector {
    static func find(in table: MetricTable, _ period: Period) -> Detection {
        var detection = Detection()
        for metric in table.spec.metrics {
            if let change = distance(of: metric, in: period, table) {
                detection.testsRun += 1
                detection.candidates.append(reached(change, metric, period, table))
            }
            let quarter =
                period.grain == .quarter ? period : table.spec.calendar.quarter(ofMonth: period)
            if let pace = TargetPace(of: metric.name, in: quarter, until: period, table: table) {
                detection.testsRun += 1
                detection.candidates.append(paced(pace, metric, period, table))
            }
        }
        return detection
    }

    /// From the target to the value of a whole period.
    private static func distance(
        of metric: Metric, in period: Period, _ table: MetricTable
    ) -> Change? {
        guard let cell = table.cell(metric.name, .total, period), cell.status == .complete,
            let value = cell.value, let target = table.spec.target(for: metric.name, in: period)
        else { return nil }
        return try? Change(from: target, to: value)
    }

    private static func reached(
        _ change: Change, _ metric: Metric, _ period: Period, _ table: MetricTable
    ) -> Candidate {
        let isOver = !change.difference.isNegative
        let before = distance(of: metric, in: period.previous, table)
        let surprise = before.map { $0.difference.isNegative == isOver ? 0.8 : 0.3 }
        let isMet = change.difference.isZero || metric.isFavourable(change.difference) == true
        let isMissed = metric.better != nil && !isMet
        return Candidate(
            kind: .target, metric: metric.name, slice: .total, period: period,
            evidence: .target(change), materiality: size(change.relative, table),
            surprise: surprise ?? Surprise.unknown,
            isFavourable: metric.better == nil ? nil : isMet,
            mustMention: isMissed
                && ChangeDetector.isMaterial(change, of: metric, table.spec.materiality))
    }

    private static func paced(
        _ pace: TargetPace, _ metric: Metric, _ period: Period, _ table: MetricTable
    ) -> Candidate {
        let standing = pace.standing(table.spec.materiality)
        return Candidate(
            kind: .target, metric: metric.name, slice: .total, period: period,
            evidence: .pace(pace), materiality: size(pace.gap, table),
            surprise: standing == .level ? 0.2 : Surprise.unknown,
            isFavourable: standing == .level
                ? nil : metric.better.map { ($0 == .up) == (standing == .ahead) })
    }

    private static func size(_ gap: ExactDecimal?, _ table: MetricTable) -> Double {
        let threshold = max(table.spec.materiality.change.approximate, 0.001)
        return max(0.3, min(1, (gap?.magnitude.approximate ?? 1) / (5 * threshold)))
    }
}
