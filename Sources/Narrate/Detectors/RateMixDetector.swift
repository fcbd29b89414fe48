import SalesCore

/// Ratios that moved because the mix of members did, and not only the members themselves.
///
/// Told where the change of the total is material and the mix makes up a quarter of it at least,
/// of one dimension: that in which the mix did most. Where it works against the members (Simpson
/// 1951) it surprises most.
enum RateMixDetector {
    static let leastPart = 0.25

    static func find(in table: MetricTable, _ period: Period) -> Detection {
        var detection = Detection()
        for metric in table.spec.metrics {
            guard let change = table.change(metric.name, .total, period, from: .previous),
                ChangeDetector.isMaterial(change, of: metric, table.spec.materiality)
            else { continue }
            let splits = table.singleDimensions.compactMap { dimension -> RateMix? in
                RateMix(
                    of: metric, by: dimension, in: period, from: period.previous, table: table)
            }
            detection.testsRun += splits.count
            guard
                let split = splits.max(by: { $0.mix.magnitude < $1.mix.magnitude }),
                let candidate = candidate(split, metric, period, table)
            else { continue }
            detection.candidates.append(candidate)
        }
        return detection
    }

    private static func candidate(
        _ split: RateMix, _ metric: Metric, _ period: Period, _ table: MetricTable
    ) -> Candidate? {
        let whole = abs(split.change.difference.approximate)
        let part = abs(split.mix.approximate) / whole
        guard part >= leastPart, isShown(split.mix, metric), isShown(split.rate, metric) else {
            return nil
        }
        let threshold = max(table.spec.materiality.change.approximate, 0.001)
        let size = split.change.relative?.magnitude.approximate ?? 1
        let isAgainst = split.mix.isNegative != split.rate.isNegative
        return Candidate(
            kind: .mix, metric: metric.name, slice: .total, period: period, baseline: .previous,
            evidence: .mix(split),
            materiality: min(1, size / (10 * threshold)) * min(1, part),
            surprise: isAgainst ? 0.8 : 0.4, isFavourable: metric.isFavourable(split.mix))
    }

    /// Whether an effect is more than nothing as it is written.
    private static func isShown(_ effect: ExactDecimal, _ metric: Metric) -> Bool {
        let written =
            metric.unit == .percent
            ? ValueFormatter.points(effect) : ValueFormatter(unit: metric.unit).short(effect)
        return written.contains { ("1"..."9").contains($0) }
    }
}
