import SalesCore

/// What the period after the one told is likely to bring of the first metric (`Forecast`).
///
/// Not where that period is over already, and not of months of four and five weeks, which differ
/// by a fifth. A forecast is told last and never makes a quiet report a long one.
enum ForecastDetector {
    static func find(in table: MetricTable, _ period: Period) -> Detection {
        var detection = Detection()
        for metric in table.spec.metrics.prefix(1) where metric.steadiness == 1 {
            guard let (forecast, start) = table.forecast(metric.name, .total, after: period) else {
                continue
            }
            detection.testsRun += 1
            detection.candidates.append(
                Candidate(
                    kind: .forecast, metric: metric.name, slice: .total, period: period,
                    evidence: .forecast(forecast.method, from: start), materiality: 0.3,
                    surprise: 0.2, isFavourable: nil))
        }
        return detection
    }
}

extension MetricTable {
    /// A forecast of the period after one, and where the values begin that it is made from.
    func forecast(
        _ metric: String, _ slice: Slice, after period: Period
    ) -> (forecast: Forecast, start: Period)? {
        guard spec.calendar.weeks == nil,
            cell(metric, slice, period.advanced(by: 1))?.status != .complete
        else { return nil }
        let values = unbrokenRun(metric, slice, until: period).suffix(Forecast.most)
        return Forecast(Array(values), season: period.grain.periodsPerYear)
            .map { ($0, period.advanced(by: 1 - values.count)) }
    }
}
