/// Whether two series of numbers rise and fall together, by their order alone.
///
/// Kendall's tau-b (Kendall 1938, 1945): pairs that go the same way less those that go opposite
/// ways, over all that are no ties. The variance of the score allows for ties (Kendall 1970).
/// Numbers that follow one another in time say less than as many on their own: the variance is
/// that of independent ones times 1 + 2 Σ (1 − k/n) r(k) r′(k) over the series' own correlations
/// of their ranks at lag k (Bartlett 1935, Pyper and Peterman 1998), never less than once.
struct RankCorrelation: Hashable, Sendable {
    let score: Int
    /// −1 ... 1.
    let coefficient: Double
    let pValue: Double

    /// `season` is how many steps a season has, whose lag counts too. None where a series is still.
    init?<Number: Comparable>(_ one: [Number], _ other: [Number], season: Int) {
        let count = one.count
        guard count == other.count, count > 2 else { return nil }
        let (ranks, others) = (Self.ranks(one), Self.ranks(other))
        let pairs = Double(count * (count - 1) / 2)
        var score = 0
        for later in 1..<count {
            for earlier in 0..<later {
                score +=
                    Self.sign(ranks[later] - ranks[earlier])
                    * Self.sign(others[later] - others[earlier])
            }
        }
        let (ties, otherTies) = (Self.ties(ranks), Self.ties(others))
        let untied = (pairs - Self.pairs(ties)) * (pairs - Self.pairs(otherTies))
        guard untied > 0 else { return nil }
        let variance =
            Self.variance(ties, otherTies, count: count)
            * Self.inflation(ranks, others, season: season)
        guard variance > 0 else { return nil }
        self.score = score
        coefficient = Double(score) / untied.squareRoot()
        pValue = StudentT.twoSidedNormal(Double(max(0, abs(score) - 1)) / variance.squareRoot())
    }

    private static func sign(_ rise: Double) -> Int { rise > 0 ? 1 : rise < 0 ? -1 : 0 }

    /// Places from 1; equal values share theirs.
    private static func ranks<Number: Comparable>(_ values: [Number]) -> [Double] {
        let order = values.indices.sorted { values[$0] < values[$1] }
        var ranks = Array(repeating: 0.0, count: values.count)
        var start = 0
        while start < order.count {
            var end = start + 1
            while end < order.count, !(values[order[start]] < values[order[end]]) { end += 1 }
            for place in order[start..<end] { ranks[place] = Double(start + end + 1) / 2 }
            start = end
        }
        return ranks
    }

    // MARK: - Ties

    /// How many values are equal, for each value that stands more than once.
    private static func ties(_ ranks: [Double]) -> [Double] {
        Dictionary(grouping: ranks) { $0 }.values.map { Double($0.count) }.filter { $0 > 1 }
            .sorted()
    }

    private static func pairs(_ ties: [Double]) -> Double {
        ties.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
    }

    private static func variance(_ one: [Double], _ other: [Double], count: Int) -> Double {
        let n = Double(count)
        func sum(_ ties: [Double], _ term: (Double) -> Double) -> Double {
            ties.reduce(0) { $0 + term($1) }
        }
        func full(_ t: Double) -> Double { t * (t - 1) * (2 * t + 5) }
        func three(_ t: Double) -> Double { t * (t - 1) * (t - 2) }
        return (full(n) - sum(one, full) - sum(other, full)) / 18
            + 2 * pairs(one) * pairs(other) / (n * (n - 1))
            + sum(one, three) * sum(other, three) / (9 * three(n))
    }

    // MARK: - Time

    private static func inflation(_ one: [Double], _ other: [Double], season: Int) -> Double {
        let count = one.count
        var lags = Array(1...max(1, count / 5))
        if season < count, !lags.contains(season) { lags.append(season) }
        let sum = lags.reduce(0.0) { sum, lag in
            sum + (1 - Double(lag) / Double(count)) * correlation(one, lag)
                * correlation(other, lag)
        }
        return max(1, 1 + 2 * sum)
    }

    /// Of a series with itself so many steps before.
    private static func correlation(_ ranks: [Double], _ lag: Int) -> Double {
        let mean = Double(ranks.count + 1) / 2
        let square = ranks.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        let product = zip(ranks, ranks.dropFirst(lag)).reduce(0) {
            $0 + ($1.0 - mean) * ($1.1 - mean)
        }
        return square > 0 ? product / square : 0
    }
}
