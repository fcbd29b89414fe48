import SalesCore

/// Pairs of metrics whose totals move together, or against each other (`CorrelationTest`).
///
/// Told as what it is and never as a cause. Metrics that are made of the same are left out: that
/// they move together is no news. Of totals only, since every pair of every member would be a
/// test more that all others pay for (`FalseDiscoveryControl`). Opposite ways surprise more.
enum CorrelationDetector {
    /// Two years of changes from the year before.
    static let longestHistory = 36
    static let mostMetrics = 12

    static func find(in table: MetricTable, _ period: Period) -> Detection {
        var detection = Detection()
        let metrics = table.spec.metrics.filter { $0.steadiness == 1 }.prefix(mostMetrics)
        let runs = metrics.map { metric in
            Array(
                table.unbrokenRun(metric.name, .total, until: period).suffix(longestHistory))
        }
        for (place, metric) in metrics.enumerated() {
            for next in (place + 1)..<max(place + 1, metrics.count)
            where !table.spec.areRelated(metric, metrics[next]) {
                let length = min(runs[place].count, runs[next].count)
                guard
                    let test = CorrelationTest(
                        runs[place].suffix(length), runs[next].suffix(length),
                        season: period.grain.periodsPerYear)
                else { continue }
                detection.testsRun += 1
                detection.inferences += 1
                guard test.isRelated else { continue }
                detection.candidates.append(
                    Candidate(
                        kind: .correlation, metric: metric.name, slice: .total, period: period,
                        evidence: .correlation(
                            with: metrics[next].name, isOpposite: test.isOpposite,
                            from: period.advanced(by: 1 - length)),
                        materiality: 0.4 * abs(test.coefficient),
                        surprise: test.isOpposite ? 0.5 : 0.2, isFavourable: nil,
                        pValue: test.pValue))
            }
        }
        return detection
    }
}
