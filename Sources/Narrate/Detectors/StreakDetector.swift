import SalesCore

/// Rises or falls several periods in a row.
///
/// Every step between neighbouring whole periods must go the same way, three at least, and all
/// of them together must be a material change. A gap in the history ends a streak.
enum StreakDetector {
    static let shortest = 3

    static func find(in table: MetricTable, _ period: Period) -> Detection {
        var detection = Detection()
        for metric in table.spec.metrics {
            var ofTotal: Bool?
            for slice in table.narratedSlices {
                let weight = table.weight(of: slice, metric: metric, in: period)
                guard weight >= 0.1,
                    let last = table.change(metric.name, slice, period, from: .previous),
                    !last.difference.isZero
                else { continue }
                detection.testsRun += 1
                let isRising = !last.difference.isNegative
                let length = length(metric.name, slice, period, isRising: isRising, table)
                guard length >= shortest,
                    let start = table.value(metric.name, slice, period.advanced(by: -length)),
                    let whole = try? Change(from: start, to: last.now),
                    ChangeDetector.isMaterial(whole, of: metric, table.spec.materiality)
                else { continue }
                guard ofTotal != isRising else { continue }
                if slice.isTotal { ofTotal = isRising }
                detection.candidates.append(
                    Candidate(
                        kind: .streak, metric: metric.name, slice: slice, period: period,
                        baseline: .previous,
                        evidence: .streak(isRising: isRising, length: length),
                        materiality: weight * 0.6,
                        surprise: 1 - 1 / Double(1 << min(length - 1, 20)),
                        isFavourable: metric.isFavourable(last.difference)))
            }
        }
        return detection
    }

    private static func length(
        _ metric: String, _ slice: Slice, _ period: Period, isRising: Bool, _ table: MetricTable
    ) -> Int {
        var length = 0
        var step = period
        while let change = table.change(metric, slice, step, from: .previous),
            !change.difference.isZero, change.difference.isNegative != isRising
        {
            length += 1
            step = step.previous
        }
        return length
    }
}
