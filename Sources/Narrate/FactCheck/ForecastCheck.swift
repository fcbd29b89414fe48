import SalesCore

/// What a text tells as a forecast, against the one that the history gives (`Forecast`).
///
/// Another forecast than ours may be as good: it is not contradicted, only not supported.
extension Deciding {
    func forecast(_ claim: ForecastClaim, of subject: Subject) -> Decision {
        let before = subject.period.previous
        guard let (forecast, start) = table.forecast(subject.metric, subject.slice, after: before)
        else {
            return .notCheckable(
                "the history up to \(before.name) gives no forecast of"
                    + " \(wording.subject(subject)) for \(subject.period.name)",
                [address(subject)])
        }
        let cells = (0...(before.ordinal - start.ordinal)).map {
            CellAddress(
                metric: subject.metric, slice: subject.slice, period: start.advanced(by: $0))
        }
        func text(_ value: ExactDecimal) -> String { wording.value(value, subject.metric) }
        let told =
            "the forecast of \(wording.subject(subject)) for \(subject.period.name) is"
            + " \(text(forecast.value)), between \(text(forecast.low)) and \(text(forecast.high)),"
            + " by \(forecast.method.name)"
        func holds(_ quantity: Quantity, _ value: ExactDecimal) -> Bool {
            unitProblem(quantity, of: subject) == nil && quantity.admits(value)
        }
        let isSaid =
            switch claim {
            case .value(let quantity): holds(quantity, forecast.value)
            case .low(let quantity): holds(quantity, forecast.low)
            case .high(let quantity): holds(quantity, forecast.high)
            case .method(let method): method == forecast.method
            }
        return isSaid ? .supported(cells, told) : .notCheckable(told, cells)
    }
}

extension Forecast.Method {
    fileprivate var name: String {
        switch self {
        case .seasonalNaive: "the seasonal naive method with drift"
        case .trendLine: "the median trend line"
        }
    }
}
