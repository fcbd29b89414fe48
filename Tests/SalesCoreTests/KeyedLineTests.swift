import SalesCore
import Testing

@Suite("KeyedLine")
struct KeyedLineTests {
    @Test("Many million are held at once, so one is 24 bytes")
    func size() {
        #expect(MemoryLayout<KeyedLine>.stride == 24)
    }

    @Test("Both halves of a digest tell keys apart")
    func halves() {
        #expect(KeyDigest(high: 1, low: 2) != KeyDigest(high: 1, low: 3))
        #expect(KeyDigest(high: 1, low: 2) != KeyDigest(high: 2, low: 2))
    }
}
