import SalesCore

/// How many distinct values there are, from the ranks of 2^14 registers: the standard error is
/// 0.81 % (1.04 / √2^14).
///
/// The estimator is Ertl's (New cardinality estimation algorithms for HyperLogLog sketches, 2017),
/// which has no bias at small numbers that tables would have to correct.
enum HyperLogLog {
    static let registerBits = 14
    private static let registers = Double(1 << registerBits)
    /// Ranks run to 65: one more than the zeros that 64 bits begin with.
    private static let lastRank = 65

    /// The register of a digest, with its rank.
    static func entry(_ digest: KeyDigest) -> HolisticEntry {
        HolisticEntry(
            key: UInt128(digest.low >> UInt64(64 - registerBits)),
            value: Int128(digest.high.leadingZeroBitCount + 1))
    }

    /// From how many registers have each rank; those without any are left out.
    static func estimate(_ counts: [Int: Int]) -> Int {
        let used = counts.values.reduce(0, +)
        guard used > 0 else { return 0 }
        let empty = registers - Double(used)
        var sum = registers * tau(1 - Double(counts[lastRank] ?? 0) / registers)
        for rank in stride(from: lastRank - 1, through: 1, by: -1) {
            sum = 0.5 * (sum + Double(counts[rank] ?? 0))
        }
        sum += registers * sigma(empty / registers)
        // 1 / (2 ln 2)
        let bias = 0.721_347_520_444_481_7
        return Int((bias * registers * registers / sum).rounded())
    }

    private static func sigma(_ share: Double) -> Double {
        var (power, step, sum) = (share, 1.0, share)
        while true {
            power *= power
            let last = sum
            sum += power * step
            step += step
            if sum == last { return sum }
        }
    }

    private static func tau(_ share: Double) -> Double {
        guard share > 0, share < 1 else { return 0 }
        var (root, step, sum) = (share, 1.0, 1 - share)
        while true {
            root = root.squareRoot()
            let last = sum
            step *= 0.5
            sum -= (1 - root) * (1 - root) * step
            if sum == last { return sum / 3 }
        }
    }
}
