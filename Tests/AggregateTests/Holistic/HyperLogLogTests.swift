import SalesCore
import Testing

@testable import Aggregate

@Suite("HyperLogLog")
struct HyperLogLogTests {
    /// 1.04 / √2^14, as docs/metric-language.md states it.
    private static let standardError = 0.0081

    /// What so many values that no other trial has are counted as.
    private static func estimate(_ count: Int, trial: Int = 0) -> Int {
        var ranks = [UInt8](repeating: 0, count: 1 << HyperLogLog.registerBits)
        for number in 0..<UInt64(count) {
            let value = UInt64(trial) << 32 | number
            let entry = withUnsafeBytes(of: value.littleEndian) {
                HyperLogLog.entry(KeyDigester.digest(of: $0))
            }
            ranks[Int(entry.key)] = max(ranks[Int(entry.key)], UInt8(entry.value))
        }
        return HyperLogLog.estimate(
            ranks.reduce(into: [:]) { if $1 > 0 { $0[Int($1), default: 0] += 1 } })
    }

    /// The standard error is a standard deviation: over many trials the mean square of the errors
    /// may lie above its square by chance only, which for N of them is a part √(2/N) of it, and
    /// their mean off zero by a part √(1/N) of the error. Three of these are allowed.
    @Test(
        "The errors of many counts have the stated standard error of 0.81 %, and no bias",
        arguments: [(200, 300), (2000, 100), (80_000, 6)])
    func standardError(count: Int, trials: Int) {
        let errors = (0..<trials).map { trial in
            (Double(Self.estimate(count, trial: trial)) / Double(count) - 1) / Self.standardError
        }
        let number = Double(trials)
        let meanSquare = errors.map { $0 * $0 }.reduce(0, +) / number
        #expect(meanSquare <= 1 + 3 * (2 / number).squareRoot())
        #expect(abs(errors.reduce(0, +)) / number <= 3 / number.squareRoot())
        // One in sixteen thousand is beyond four; none of these few hundred may be.
        #expect(errors.allSatisfy { abs($0) <= 4 })
    }

    @Test("None is none, and few are exact")
    func few() {
        #expect(HyperLogLog.estimate([:]) == 0)
        #expect(Self.estimate(1) == 1)
        #expect(Self.estimate(10) == 10)
    }
}
