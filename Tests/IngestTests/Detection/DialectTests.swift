import Testing

@testable import Ingest

@Suite("Dialects")
struct DialectTests {
    @Test(
        "Delimiters as people call them",
        arguments: [
            (",", "comma"), (";", "semicolon"), ("\t", "tab"), ("|", "pipe"), ("~", "'~'"),
        ])
    func names(_ delimiter: String, _ name: String) {
        #expect(Dialect(delimiter: delimiter.utf8.first ?? 0).delimiterName == name)
    }
}
