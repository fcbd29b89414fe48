import SalesCore

/// What the next period is likely to bring, by the history alone.
///
/// Of two years and more, the same period a year before plus the drift, that is, the median change
/// from a year before (seasonal naive with drift; Hyndman and Athanasopoulos 2021, 5.2); of less,
/// the line of Theil (1950) and Sen (1968). What either would have said of the last periods
/// without knowing them gives the range: the error that four of five such forecasts stayed within
/// (split conformal prediction, Lei et al. 2018, holds at least that often where errors to come
/// are like those of the past). Nothing is said where these forecasts missed by more than a tenth
/// of the value in the mean.
struct Forecast: Hashable, Sendable {
    enum Method: Hashable, Sendable {
        case seasonalNaive, trendLine
    }

    static let fewest = 12
    /// More of the past is not asked.
    static let most = 36
    static let fewestHoldOuts = 4
    /// How many of ten hold-outs the range held.
    static let coverage = 8
    static let largestError = 0.1

    let method: Method
    let value: ExactDecimal
    let low: ExactDecimal
    let high: ExactDecimal

    /// `season` is how many periods a year has. None of too few values, or where the past was
    /// not foreseen well enough.
    init?(_ values: [ExactDecimal], season: Int) {
        guard values.count >= Self.fewest else { return nil }
        let method: Method = values.count >= 2 * season ? .seasonalNaive : .trendLine
        let first = method == .seasonalNaive ? season + season / 2 : 8
        let origins = max(first, values.count - max(season, Self.fewestHoldOuts))..<values.count
        let errors = origins.compactMap { origin -> ExactDecimal? in
            guard let told = method.next(after: Array(values[..<origin]), season: season) else {
                return nil
            }
            return (try? values[origin].subtracting(told))?.magnitude
        }.sorted()
        let place = (Self.coverage * (errors.count + 1) + 9) / 10
        guard errors.count >= Self.fewestHoldOuts, errors.indices.contains(place - 1),
            let value = method.next(after: values, season: season),
            let low = try? value.subtracting(errors[place - 1]),
            let high = try? value.adding(errors[place - 1])
        else { return nil }
        let missed = errors.reduce(0) { $0 + $1.approximate } / Double(errors.count)
        let usual = Surprise.median(values[origins].map { abs($0.approximate) })
        guard missed <= Self.largestError * usual,
            !low.isNegative || values.contains(where: \.isNegative)
        else { return nil }
        self.method = method
        self.value = value
        self.low = low
        self.high = high
    }
}

extension Forecast.Method {
    fileprivate func next(after values: [ExactDecimal], season: Int) -> ExactDecimal? {
        switch self {
        case .seasonalNaive:
            let changes = zip(values, values.dropFirst(season)).suffix(season).compactMap {
                try? $1.subtracting($0)
            }
            guard values.count >= season, let drift = Median.of(changes) else { return nil }
            return try? values[values.count - season].adding(drift)
        case .trendLine:
            return Self.line(values)
        }
    }

    /// The median slope of all pairs, through the median of what it leaves.
    private static func line(_ values: [ExactDecimal]) -> ExactDecimal? {
        var slopes: [ExactDecimal] = []
        for (later, value) in values.enumerated() {
            for earlier in 0..<later {
                guard let rise = try? value.subtracting(values[earlier]),
                    let slope = try? rise.divided(by: ExactDecimal(later - earlier))
                else { return nil }
                slopes.append(slope)
            }
        }
        guard let slope = Median.of(slopes) else { return nil }
        func run(_ steps: Int) -> ExactDecimal? { try? slope.multiplied(by: ExactDecimal(steps)) }
        let rests = values.enumerated().compactMap { step, value in
            run(step).flatMap { try? value.subtracting($0) }
        }
        guard rests.count == values.count, let start = Median.of(rests),
            let end = run(values.count)
        else { return nil }
        return try? start.adding(end)
    }
}
