import SalesCore

/// Values far outside what their own history would have.
///
/// By season where two years of changes stand, else by level (`OutlierTest`), for the total and
/// members that hold a tenth of it. Told once: not where the period before was as unusual, not of
/// a member beside its total, and only where the value differs materially from the usual one.
enum OutlierDetector {
    static let leastWeight = 0.1

    static func find(in table: MetricTable, _ period: Period) -> Detection {
        var detection = Detection()
        for metric in table.spec.metrics where metric.steadiness == 1 {
            var ofTotal: Bool?
            for slice in table.narratedSlices {
                let weight = table.weight(of: slice, metric: metric, in: period)
                guard weight >= leastWeight,
                    let (found, isSeasonal) = test(metric.name, slice, period, table)
                else { continue }
                detection.testsRun += 1
                detection.inferences += 1
                let isHigh = found.distance > 0
                guard found.isUnusual, isMaterial(metric.name, slice, period, isSeasonal, table),
                    !wasUnusual(isHigh, metric.name, slice, period.previous, table),
                    ofTotal != isHigh
                else { continue }
                if slice.isTotal { ofTotal = isHigh }
                detection.candidates.append(
                    Candidate(
                        kind: .outlier, metric: metric.name, slice: slice, period: period,
                        evidence: .outlier(isHigh: isHigh, isSeasonal: isSeasonal),
                        materiality: weight, surprise: 1,
                        isFavourable: metric.better.map { ($0 == .up) == isHigh },
                        pValue: found.pValue))
            }
        }
        return detection
    }

    private static func test(
        _ metric: String, _ slice: Slice, _ period: Period, _ table: MetricTable
    ) -> (RobustDistance, isSeasonal: Bool)? {
        if let seasonal = OutlierTest.seasonal(metric, slice, period, table) {
            return (seasonal, true)
        }
        guard let level = OutlierTest.level(metric, slice, period, table) else { return nil }
        // As far out a year before: a season, which less than two years do not prove.
        let then = table.value(metric, slice, period.yearBefore)
        let earlier = table.history(metric, slice, until: period).dropLast().map(\.1.approximate)
        let isSeason =
            then.map { Deciding.distance($0.approximate, among: earlier) / level.distance >= 0.5 }
        return isSeason ?? false ? nil : (level, false)
    }

    private static func wasUnusual(
        _ isHigh: Bool, _ metric: String, _ slice: Slice, _ period: Period, _ table: MetricTable
    ) -> Bool {
        guard let (before, _) = test(metric, slice, period, table) else { return false }
        return before.isUnusual && (before.distance > 0) == isHigh
    }

    /// Against what is usual: by the change from the year before, or by the value.
    private static func isMaterial(
        _ metric: String, _ slice: Slice, _ period: Period, _ isSeasonal: Bool,
        _ table: MetricTable
    ) -> Bool {
        let threshold = table.spec.materiality.change.approximate
        if isSeasonal {
            let now = table.change(metric, slice, period, from: .yearBefore)?.relative
            let earlier = table.earlierChanges(metric, slice, before: period, from: .yearBefore)
            return now.map { abs($0.approximate - Surprise.median(earlier)) >= threshold } ?? false
        }
        let values = table.history(metric, slice, until: period).map(\.1.approximate)
        guard let last = values.last else { return false }
        let usual = Surprise.median(Array(values.dropLast()))
        return abs(last - usual) >= threshold * abs(usual) && last != usual
    }
}
