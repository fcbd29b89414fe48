#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif
import SalesCore

/// Trends of a year or more, and trends that turned (`TrendTest`).
///
/// A trend is looked for in the last three years, two where there are not three, or twelve
/// months; a turn in eight steps one way before eight steps the other way, both tests joined
/// by Fisher's method (1932). What the same months of the year before did too is the season, and
/// no turn. Of the total and of members that hold a tenth of it and go another way than it.
enum TrendDetector {
    static let turnSteps = 8

    static func find(in table: MetricTable, _ period: Period) -> Detection {
        var detection = Detection()
        for metric in table.spec.metrics where metric.steadiness == 1 {
            var ofTotal: Bool?
            for slice in table.narratedSlices {
                let weight = table.weight(of: slice, metric: metric, in: period)
                guard weight >= OutlierDetector.leastWeight else { continue }
                let run = table.unbrokenRun(metric.name, slice, until: period)
                let (trend, turn) = (trend(in: run, period), turn(in: run, period))
                let count = (trend == nil ? 0 : 1) + (turn == nil ? 0 : 1)
                detection.testsRun += count
                detection.inferences += count
                for found in [turn, trend].compactMap(\.self)
                where ofTotal != found.isRising && isMaterial(found, run, table) {
                    if slice.isTotal { ofTotal = found.isRising }
                    detection.candidates.append(
                        candidate(found, metric, slice, period, weight))
                    break
                }
            }
        }
        return detection
    }

    private struct Found {
        let evidence: Evidence
        let isRising: Bool
        let slope: ExactDecimal
        let pValue: Double
        /// Whether each part of it is a trend by itself.
        let isTrend: Bool
    }

    private static func trend(in run: [ExactDecimal], _ period: Period) -> Found? {
        let season = period.grain.periodsPerYear
        guard let length = [3 * season, 2 * season, 12].first(where: { $0 <= run.count }),
            let test = TrendTest(Array(run.suffix(length)), season: season)
        else { return nil }
        return Found(
            evidence: .trend(isRising: test.isRising, from: period.advanced(by: 1 - length)),
            isRising: test.isRising, slope: test.slope, pValue: test.pValue,
            isTrend: test.isTrend)
    }

    private static func turn(in run: [ExactDecimal], _ period: Period) -> Found? {
        let season = period.grain.periodsPerYear
        guard season > turnSteps, run.count > 2 * turnSteps,
            let now = TrendTest(Array(run.suffix(turnSteps + 1)), season: season),
            let before = TrendTest(
                Array(run.dropLast(turnSteps).suffix(turnSteps + 1)), season: season)
        else { return nil }
        let yearBefore = TrendTest(
            Array(run.dropLast(season).suffix(turnSteps + 1)), season: season)
        let isSeason = yearBefore.map { $0.isRising == now.isRising && $0.pValue < 0.2 } ?? false
        let product = now.pValue * before.pValue
        return Found(
            evidence: .turn(
                isRising: now.isRising, from: period.advanced(by: -2 * turnSteps),
                at: period.advanced(by: -turnSteps)),
            isRising: now.isRising, slope: now.slope,
            pValue: product > 0 ? min(1, product * (1 - log(product))) : 0,
            isTrend: now.isTrend && before.isTrend && now.isRising != before.isRising && !isSeason)
    }

    /// Whether a year of the slope is what the spec calls a change.
    private static func isMaterial(
        _ found: Found, _ run: [ExactDecimal], _ table: MetricTable
    ) -> Bool {
        guard found.isTrend else { return false }
        let usual = abs(Surprise.median(run.map(\.approximate)))
        return abs(found.slope.approximate) * 12
            >= table.spec.materiality.change.approximate * usual
    }

    private static func candidate(
        _ found: Found, _ metric: Metric, _ slice: Slice, _ period: Period, _ weight: Double
    ) -> Candidate {
        let isTurn = if case .turn = found.evidence { true } else { false }
        return Candidate(
            kind: .trend, metric: metric.name, slice: slice, period: period,
            evidence: found.evidence, materiality: weight * (isTurn ? 0.8 : 0.5),
            surprise: isTurn ? 0.8 : 0.4,
            isFavourable: metric.better.map { ($0 == .up) == found.isRising },
            pValue: found.pValue)
    }
}

extension Grain {
    var periodsPerYear: Int {
        switch self {
        case .month: 12
        case .quarter: 4
        }
    }
}
