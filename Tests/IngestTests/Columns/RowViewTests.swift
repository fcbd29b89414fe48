import Testing

@testable import Ingest

@Suite("Fields of a row")
struct RowViewTests {
    @Test(
        "Are trimmed as libcsv does, their quotes left out",
        arguments: [
            ("a,", "a"), (" a\t,", "a"), (",", ""), ("  ,", ""), ("\" a \",", " a "), ("\"\",", ""),
            ("a\r\n", "a"), ("a \r\n", "a"), ("\"a\"\r\n", "a"), ("\r\n", ""),
            ("\"a\"\"b\",", "a\"\"b"),
        ])
    func trimmed(_ text: String, _ field: String) {
        let lineEnd = text.hasSuffix("\r\n")
        let bytes = Array(text.utf8)
        // A carriage return before the line feed belongs to the line end.
        let end = bytes.count - 1
        let range = bytes.withUnsafeBufferPointer { buffer in
            buffer.baseAddress.map { RowView.trimmed($0, 0, end, quote: Byte.quote) } ?? 0..<0
        }
        #expect(String(decoding: bytes[range], as: UTF8.self) == field)
        #expect(lineEnd == (bytes[end] == Byte.lineFeed))
    }
}
