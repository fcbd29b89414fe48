import SalesCore
import Testing

@testable import Ingest

@Suite("Taking blocks in turn")
struct BlockSourceTests {
    private struct Broken: Error {}

    private func source(
        _ text: String, blockSize: Int, failing: Bool = false
    ) throws -> BlockSource {
        let whole = reader(of: Array(text.utf8))
        var source = try TextSource(whole)
        source.open(EncodingEvidence(head: source.head, isWhole: source.isWhole))
        let cutter = try BlockCutter(
            source: source, dialect: Dialect(), file: "f", blockSize: blockSize)
        return BlockSource(
            BlockSource.State(
                cutter: cutter,
                read: { _ in
                    if failing { throw Broken() }
                    return 0
                }, line: 7))
    }

    @Test("Each block knows its place and the lines before it")
    func places() throws {
        let source = try source(String(repeating: "a,b\n", count: 100), blockSize: 64)
        var block = LineBlock(capacity: 64)
        var line = 7
        var sequence = 0
        while try source.next(&block) {
            #expect(block.sequence == sequence)
            #expect(block.firstLine == line)
            sequence += 1
            line += block.lineCount
        }
        #expect(line == 107)
        let isThereMore = try source.next(&block)
        #expect(!isThereMore)
    }

    @Test("After a failed read there are no more blocks")
    func failure() throws {
        let head = String(repeating: "a,b\n", count: TextSource.headSize / 4)
        let source = try source(head, blockSize: TextSource.headSize * 2, failing: true)
        var block = LineBlock(capacity: TextSource.headSize * 2)
        #expect(throws: Broken.self) { _ = try source.next(&block) }
        let isThereMore = try source.next(&block)
        #expect(!isThereMore)
    }
}
