import SalesCore
import Testing

@testable import Runner

@Suite("Claims to keys")
struct KeyTableTests {
    private func line(_ low: UInt64, high: UInt64 = 0, _ number: UInt32) -> KeyedLine {
        KeyedLine(key: KeyDigest(high: high, low: low), day: 0, line: number)
    }

    @Test("The first claim stands; keys that share a slot are told apart")
    func claims() {
        var table = KeyTable()
        table.reset(capacity: 10)
        #expect(table.claim(line(1, 5), contender: 3) == nil)
        #expect(table.claim(line(1 + 64, 6), contender: 0) == nil)
        #expect(table.claim(line(1, high: 9, 7), contender: 0) == nil)
        let first = table.claim(line(1, 8), contender: 0)
        #expect(first?.contender == 3 && first?.line == 5)
    }

    @Test("A table that is reset knows nothing, however large it was")
    func reset() {
        var table = KeyTable()
        for capacity in [5000, 3, 800] {
            table.reset(capacity: capacity)
            for number in 0..<UInt32(capacity) {
                #expect(
                    table.claim(line(UInt64(number) &* 0x9E37_79B9, number), contender: 0) == nil)
            }
            for number in 0..<UInt32(capacity) {
                let claim = table.claim(line(UInt64(number) &* 0x9E37_79B9, 9), contender: 1)
                #expect(claim?.line == number)
            }
        }
    }
}
