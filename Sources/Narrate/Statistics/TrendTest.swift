import SalesCore

/// Whether values rise or fall over time by more than chance would have them.
///
/// Kendall's S counts the pairs that rise less those that fall (Mann 1945, Kendall 1975), with ties
/// in the variance and a correction for continuity. From two years on only the same months of
/// different years are paired (Hirsch, Slack and Smith 1982), so that a season is no trend. The
/// slope is the median over the pairs (Theil 1950, Sen 1968), exact.
struct TrendTest: Hashable, Sendable {
    static let fewest = 8
    /// What a single claim of a trend must come below.
    static let level = 0.05

    /// Positive where values rise.
    let score: Int
    let pValue: Double
    /// The median change from one period to the next.
    let slope: ExactDecimal

    /// `season` is how many periods a year has. None of too few values.
    init?(_ values: [ExactDecimal], season: Int) {
        guard values.count >= Self.fewest else { return nil }
        let isSeasonal = values.count >= 2 * season
        let classes =
            isSeasonal
            ? (0..<season).map { first in
                stride(from: first, to: values.count, by: season).map { $0 }
            } : [Array(values.indices)]
        var score = 0
        var variance = 0.0
        var slopes: [ExactDecimal] = []
        for places in classes {
            for (order, later) in places.enumerated() {
                for earlier in places[..<order] {
                    guard let rise = try? values[later].subtracting(values[earlier]),
                        let slope = try? rise.divided(by: ExactDecimal(later - earlier))
                    else { return nil }
                    score += rise.isZero ? 0 : rise.isNegative ? -1 : 1
                    slopes.append(slope)
                }
            }
            variance += Self.variance(places.map { values[$0] })
        }
        guard variance > 0, let slope = Median.of(slopes) else { return nil }
        self.score = score
        self.slope = slope
        pValue = StudentT.twoSidedNormal(Double(max(0, abs(score) - 1)) / variance.squareRoot())
    }

    var isRising: Bool { score > 0 }
    var isTrend: Bool { pValue <= Self.level && score != 0 }

    private static func variance(_ values: [ExactDecimal]) -> Double {
        func term(_ count: Int) -> Double { Double(count * (count - 1) * (2 * count + 5)) / 18 }
        let ties = Dictionary(grouping: values) { $0 }.values.map { term($0.count) }
        return term(values.count) - ties.reduce(0, +)
    }
}
