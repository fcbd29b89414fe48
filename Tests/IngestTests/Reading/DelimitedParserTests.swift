import SalesCore
import Testing

@testable import Ingest

@Suite("Dialects that libcsv cannot express")
struct DelimitedParserTests {
    private func fields(_ text: String, _ dialect: Dialect) -> [String]? {
        let parser = DelimitedParser(dialect: dialect)
        guard Array(text.utf8).withUnsafeBytes({ parser.push($0) }) else { return nil }
        return parser.takeFields().map { String(decoding: $0, as: UTF8.self) }
    }

    @Test(
        "Delimiters of several characters",
        arguments: [
            ("a||b||c\n", "||", ["a", "b", "c"]), ("a|b||c\n", "||", ["a|b", "c"]),
            ("a~|~\"b~|~c\"~|~\n", "~|~", ["a", "b~|~c", ""]),
            ("a::b:c::\r\n", "::", ["a", "b:c", ""]),
            ("a, b,c, \"d, e\"\n", ", ", ["a", "b,c", "d, e"]), ("a§b\n", "§", ["a", "b"]),
            ("a|||b\n", "||", ["a", "|b"]),
        ])
    func several(_ text: String, _ delimiter: String, _ expected: [String]) {
        #expect(fields(text, Dialect(delimiter: Array(delimiter.utf8))) == expected)
    }

    @Test(
        "Backslash escapes; a backslash before anything else stands for itself",
        arguments: [
            (#""a \"b\", c",d"#, ["a \"b\", c", "d"]), (#""a\\",b"#, ["a\\", "b"]),
            (#"C:\new,b"#, ["C:\\new", "b"]), (#"a\,b,c"#, ["a,b", "c"]),
            (#""a ""b"" c",d"#, ["a \"b\" c", "d"]), (#""\n",d"#, ["\\n", "d"]),
        ])
    func backslash(_ text: String, _ expected: [String]) {
        #expect(fields(text + "\n", Dialect(escape: .backslash)) == expected)
    }

    @Test("Without quotes, a quote is a character")
    func unquoted() {
        #expect(fields("\"a,b\"\n", Dialect(quote: QuoteMark.none)) == ["\"a", "b\""])
    }

    @Test("A field may go on over lines, and be broken off")
    func lines() {
        let dialect = Dialect(delimiter: Array("||".utf8))
        #expect(fields("a||\"b\n", dialect) == nil)
        let parser = DelimitedParser(dialect: dialect)
        _ = Array("a||\"b\n".utf8).withUnsafeBytes { parser.push($0) }
        #expect(Array("c\"||d\n".utf8).withUnsafeBytes { parser.push($0) })
        #expect(parser.takeFields() == [Array("a".utf8), Array("b\nc".utf8), Array("d".utf8)])
        _ = Array("\"b\n".utf8).withUnsafeBytes { parser.push($0) }
        #expect(parser.finish() == .openQuote)
    }

    /// libcsv defines what is read wherever it can express the dialect.
    @Test("Reads as libcsv does", arguments: 0..<20)
    func likeCSV(seed: Int) throws {
        var random = SeededRandom(seed: UInt64(seed))
        let pieces = ["a", "\"", "\"", ",", ",", "\n", "\r", " ", "\t", "ü", "\"\"", ",\"", "\","]
        for delimiter in [",", " ", "\t"] {
            for _ in 0..<150 {
                let text = (0..<Int.random(in: 1...25, using: &random)).map { _ in
                    pieces[Int.random(in: 0..<pieces.count, using: &random)]
                }.joined().replacing(",", with: delimiter)
                let dialect = Dialect(delimiter: Array(delimiter.utf8))
                let ours = try told(text, DelimitedParser(dialect: dialect))
                let theirs = try told(text, try dialect.makeParser())
                #expect(ours == theirs, "\(text.debugDescription)")
            }
        }
    }

    private func told(_ text: String, _ parser: any LineParser) throws -> [String] {
        var told: [String] = []
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let end = PhysicalLines.lineEnd(rest) ?? rest.endIndex
            let isWhole = try Array(rest[..<end]).withUnsafeBytes { try parser.push($0) }
            rest = rest[end...]
            if isWhole { told.append(fields(parser)) }
        }
        switch try parser.finish() {
        case .nothing: break
        case .record: told.append(fields(parser))
        case .openQuote: told.append("open " + fields(parser))
        }
        return told
    }

    private func fields(_ parser: any LineParser) -> String {
        parser.takeFields().map { String(decoding: $0, as: UTF8.self) }.joined(separator: "‖")
    }
}
