import Testing

@testable import Models

@Suite("Putting pieces together")
struct ByteCollectorTests {
    @Test("In the order in which they came")
    func collects() {
        let collector = ByteCollector()
        #expect(collector.all.isEmpty)
        for piece in [[1, 2], [], [3]] as [[UInt8]] {
            piece.withUnsafeBytes { collector.add($0) }
        }
        #expect(collector.all == [1, 2, 3])
    }
}
