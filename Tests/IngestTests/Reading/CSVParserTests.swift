import Testing

@testable import Ingest

@Suite("libcsv, line by line")
struct CSVParserTests {
    private func fields(_ lines: [String], end: Bool = false) throws -> [[String]] {
        let parser = try CSVParser(delimiter: Byte.comma, quote: Byte.quote)
        var records: [[String]] = []
        func take() {
            records.append(
                parser.takeFields { count, field in
                    (0..<count).map { String(decoding: field($0), as: UTF8.self) }
                })
        }
        for line in lines {
            let ended = try Array(line.utf8).withUnsafeBytes { try parser.push($0) }
            if ended { take() }
        }
        if end, try parser.finish() == .record { take() }
        return records
    }

    /// These are libcsv's own readings; the fast lane has to give the same.
    @Test(
        "Trims blanks around fields, keeps them inside quotes",
        arguments: [
            (" a , b \n", ["a", "b"]), ("\" a \",b\n", [" a ", "b"]), (" \"a\" ,b\n", ["a", "b"]),
            ("a\"b,c\n", ["a\"b", "c"]), ("\"\",\n", ["", ""]), ("a,b\r\n", ["a", "b"]),
            ("\"a\"\"b\"\n", ["a\"b"]),
        ])
    func readings(_ line: String, _ expected: [String]) throws {
        #expect(try fields([line]) == [expected])
    }

    @Test("A record ends where the line ends outside quotes")
    func spanning() throws {
        #expect(try fields(["\"a\n", "b\",c\n"]) == [["a\nb", "c"]])
    }

    @Test("Blank lines are no records")
    func blank() throws {
        #expect(try fields(["\n", "  \t\n", "\r\n", "a\n"]) == [["a"]])
    }

    @Test("A last line needs no line end")
    func lastLine() throws {
        #expect(try fields(["a,b"], end: true) == [["a", "b"]])
    }

    @Test("An open quote at the end is told, with the fields as they stand")
    func openQuote() throws {
        let parser = try CSVParser(delimiter: Byte.comma, quote: Byte.quote)
        _ = try Array("a,\"b\n".utf8).withUnsafeBytes { try parser.push($0) }
        #expect(try parser.finish() == .openQuote)
        #expect(parser.takeFields { count, _ in count } == 2)
    }
}
