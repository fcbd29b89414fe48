import Testing

@testable import Ingest

@Suite("RFC 4180")
struct RFC4180Tests {
    @Test(
        "Quotes where they are needed, and only there",
        arguments: [
            (["a", "b"], "a,b\n"), (["a,b", "c\"d"], "\"a,b\",\"c\"\"d\"\n"),
            (["x\ny"], "\"x\ny\"\n"),
            ([" a"], "\" a\"\n"), ([""], "\"\"\n"), (["", ""], ",\n"),
        ])
    func line(_ fields: [String], _ text: String) {
        #expect(String(decoding: RFC4180.line(fields), as: UTF8.self) == text)
    }

    @Test("Always UTF-8")
    func damaged() {
        #expect(RFC4180.line([[0x5A, 0xFC]]) == Array("Z\u{FFFD}\n".utf8))
    }
}
