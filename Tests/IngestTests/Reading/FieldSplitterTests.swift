import Testing

@testable import Ingest

@Suite("Splitting lines into fields")
struct FieldSplitterTests {
    private func split(_ text: String, _ dialect: Dialect = Dialect()) -> [String] {
        var splitter = FieldSplitter(dialect: dialect)
        _ = Array(text.utf8).withUnsafeBytes { splitter.push($0) }
        let (bytes, ends) = (splitter.bytes, splitter.ends)
        return ends.indices.map { index in
            String(decoding: bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]], as: UTF8.self)
        }
    }

    @Test(
        "Blanks around a field are no part of it, those inside are",
        arguments: [
            ("a,b\n", ["a", "b"]), ("  a b  ,\tc\t\r\n", ["a b", "c"]), (",\n", ["", ""]),
            ("\" a \" ,b\n", [" a ", "b"]), ("x\"y,\"p\"\"q\"\n", ["x\"y", "p\"q"]),
        ])
    func fields(_ line: String, _ fields: [String]) {
        #expect(split(line) == fields)
    }

    @Test("Fields of all records stand side by side until they are forgotten")
    func records() {
        var splitter = FieldSplitter(dialect: Dialect())
        for line in ["a,b\n", "\n", "c\n"] {
            _ = Array(line.utf8).withUnsafeBytes { splitter.push($0) }
        }
        #expect(splitter.ends.count == 3)
        splitter.removeAll()
        #expect(splitter.bytes.isEmpty)
    }

    @Test("Quotes that stand where none may are counted by kind")
    func stray() {
        var splitter = FieldSplitter(dialect: Dialect())
        _ = Array("x\"y,\"p\"q\",\"r\"\n".utf8).withUnsafeBytes { splitter.push($0) }
        #expect(splitter.looseQuotes == 1)
        #expect(splitter.tornQuotes == 1)
        #expect(splitter.quotedFields == 2)
    }
}
