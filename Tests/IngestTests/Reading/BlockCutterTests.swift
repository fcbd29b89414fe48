import SalesCore
import Testing

@testable import Ingest

@Suite("Cutting a file into blocks")
struct BlockCutterTests {
    private func blocks(_ text: String, blockSize: Int) throws -> [LineBlock] {
        let read = reader(of: Array(text.utf8))
        var source = try TextSource(read)
        source.open(EncodingEvidence(head: source.head, isWhole: source.isWhole))
        var cutter = try BlockCutter(
            source: source, dialect: Dialect(), file: "f", blockSize: blockSize)
        var blocks: [LineBlock] = []
        var block = LineBlock(capacity: blockSize)
        while try cutter.nextBlock(&block, read) { blocks.append(block) }
        return blocks
    }

    private func text(_ block: LineBlock) -> String {
        let text = block.bytes[LineBlock.padding..<LineBlock.padding + block.count]
        return String(decoding: text, as: UTF8.self)
    }

    @Test("Whole lines only, nothing lost")
    func wholeLines() throws {
        let lines = (0..<100).map { "line \($0),x\n" }.joined()
        let blocks = try blocks(lines, blockSize: 64)
        #expect(blocks.map(text).joined() == lines)
        #expect(blocks.allSatisfy { text($0).hasSuffix("\n") && $0.origins == nil })
        #expect(blocks.map(\.lineCount).reduce(0, +) == 100)
    }

    @Test("A last line without its line end gets one")
    func lastLine() throws {
        #expect(try blocks("a,b\nc,d", blockSize: 64).map(text) == ["a,b\nc,d\n"])
    }

    @Test("Irregular text is written anew, with where it came from")
    func irregular() throws {
        let regular = String(repeating: "a,b\n", count: 20)
        let blocks = try blocks(regular + "c \"x\",d\ne\rf\n", blockSize: 4096)
        #expect(blocks.count == 2)
        #expect(blocks.first?.origins == nil)
        #expect(
            blocks.map(text).joined() == regular + "\"c \"\"x\"\"\",d\ne\nf\n")
        let origins = try #require(blocks.last?.origins)
        let last = origins.records.count - 1
        #expect(String(decoding: origins.rawRecord(last - 1), as: UTF8.self) == "e\r")
        #expect(origins.records.map(\.line) == Array(0...last))
        #expect(blocks.map(\.lineCount).reduce(0, +) == 23)
    }

    @Test("A line longer than a block")
    func longLine() throws {
        let long = String(repeating: "x", count: 500)
        let blocks = try blocks("a\n\(long)\nb\n", blockSize: 64)
        #expect(blocks.map(text).joined() == "a\n\(long)\nb\n")
    }
}
