import Testing

@testable import Ingest

@Suite("Blocks")
struct LineBlockTests {
    @Test("Sixty-four bytes around any text byte may be read")
    func padding() {
        let block = LineBlock(capacity: 10)
        #expect(block.capacity == 10)
        #expect(block.bytes.count == 10 + 2 * 64)
    }

    @Test("Each record of the slow lane keeps its bytes")
    func origins() {
        let origins = SlowOrigins(
            raw: Array("ab\nc\n".utf8),
            records: [.init(line: 0, end: 3), .init(line: 1, end: 5)])
        #expect(Array(origins.rawRecord(0)) == Array("ab\n".utf8))
        #expect(Array(origins.rawRecord(1)) == Array("c\n".utf8))
    }
}
