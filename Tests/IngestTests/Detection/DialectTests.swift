import Testing

@testable import Ingest

@Suite("Dialects")
struct DialectTests {
    @Test(
        "Delimiters as people call them",
        arguments: [
            (",", "comma"), (";", "semicolon"), ("\t", "tab"), ("|", "pipe"), ("~", "'~'"),
            ("||", "'||'"), ("\u{1F}", "0x1F"),
        ])
    func names(_ delimiter: String, _ name: String) {
        #expect(Dialect(delimiter: Array(delimiter.utf8)).delimiterName == name)
    }
}
