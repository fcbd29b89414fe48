import Testing

@testable import Ingest

@Suite("The first records of a text")
struct SampleReadingTests {
    @Test("Leave out blank lines, comments and a line that is cut")
    func records() throws {
        let text = Array("a,b\n\n# x\n1,2\n,\n3,4\n5,".utf8)
        let reading = try SampleReading(
            text[...], Dialect(comment: [UInt8(ascii: "#")]), width: 2, limit: 100)
        #expect(reading.records.widths == [2, 2, 2])
        #expect(reading.breaks == [1, 2])
        #expect(reading.comments == 1)
    }

    @Test(
        "Line ends are counted by kind",
        arguments: [
            ("a\nb\n", "\\n", false), ("a\r\nb\r\n", "\\r\\n", false), ("a\rb\rc", "\\r", false),
            ("a\nb\r\nc\n", "\\n and \\r\\n", true), ("a", "none", false),
        ])
    func lineEnds(_ text: String, _ name: String, _ isMixed: Bool) {
        let ends = LineEnds(Array(text.utf8)[...])
        #expect(ends.text == name)
        #expect(ends.isMixed == isMixed)
        #expect(!ends.evidence.isEmpty)
    }
}
