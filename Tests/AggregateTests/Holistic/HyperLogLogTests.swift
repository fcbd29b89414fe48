import SalesCore
import Testing

@testable import Aggregate

@Suite("HyperLogLog")
struct HyperLogLogTests {
    private func estimate(_ values: Range<Int>) -> Int {
        var ranks: [UInt128: Int128] = [:]
        for value in values {
            let entry = HyperLogLog.entry(KeyDigester.digest(of: "value \(value)".utf8))
            ranks[entry.key] = max(ranks[entry.key] ?? 0, entry.value)
        }
        return HyperLogLog.estimate(ranks.values.reduce(into: [:]) { $0[Int($1), default: 0] += 1 })
    }

    /// Many counts, so that the standard error itself is seen and not one lucky draw.
    @Test("The standard error is the stated 0.81 %", arguments: [200, 3000, 20_000])
    func standardError(count: Int) {
        let trials = 12
        let errors = (0..<trials).map { trial in
            Double(estimate(trial * 1_000_000..<trial * 1_000_000 + count)) / Double(count) - 1
        }
        let deviation = (errors.map { $0 * $0 }.reduce(0, +) / Double(trials)).squareRoot()
        #expect(deviation < 0.0081 * 1.5)
        #expect(errors.allSatisfy { abs($0) < 0.0081 * 4 })
    }

    @Test("None is none, and few are exact")
    func few() {
        #expect(HyperLogLog.estimate([:]) == 0)
        #expect(estimate(0..<1) == 1)
        #expect(estimate(0..<10) == 10)
    }
}
