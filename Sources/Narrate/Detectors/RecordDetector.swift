import SalesCore

/// Highest and lowest values of the whole history.
///
/// Told from twelve periods of history on and never for a tie. A member's record is told only where
/// it holds a tenth of the metric and the total does not set the same record with it. A record
/// that is written like the value it beats is none.
enum RecordDetector {
    static let shortestHistory = 12

    static func find(in table: MetricTable, _ period: Period) -> Detection {
        var detection = Detection()
        for metric in table.spec.metrics {
            var ofTotal: Bool?
            for slice in table.narratedSlices {
                let weight = table.weight(of: slice, metric: metric, in: period)
                guard weight >= 0.1 else { continue }
                let history = table.history(metric.name, slice, until: period)
                guard history.count >= shortestHistory, let last = history.last, last.0 == period
                else { continue }
                detection.testsRun += 1
                let earlier = history.dropLast().map(\.1)
                guard let highest = earlier.max(), let lowest = earlier.min(),
                    last.1 > highest || last.1 < lowest
                else { continue }
                let isHighest = last.1 > highest
                let formatter = ValueFormatter(unit: metric.unit)
                guard ofTotal != isHighest,
                    formatter.short(last.1) != formatter.short(isHighest ? highest : lowest)
                else { continue }
                if slice.isTotal { ofTotal = isHighest }
                let margin = margin(of: last.1, over: isHighest ? highest : lowest)
                let threshold = max(table.spec.materiality.change.approximate, 0.001)
                detection.candidates.append(
                    Candidate(
                        kind: .record, metric: metric.name, slice: slice, period: period,
                        evidence: .record(isHighest: isHighest),
                        materiality: weight * max(0.3, min(1, margin / (5 * threshold))),
                        surprise: 1 - 1 / Double(history.count),
                        isFavourable: metric.better.map { ($0 == .up) == isHighest }))
            }
        }
        return detection
    }

    private static func margin(of value: ExactDecimal, over next: ExactDecimal) -> Double {
        (try? Change(from: next, to: value))?.relative?.magnitude.approximate ?? 1
    }
}
