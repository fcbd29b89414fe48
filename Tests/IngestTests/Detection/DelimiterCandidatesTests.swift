import Testing

@testable import Ingest

@Suite("What might separate fields")
struct DelimiterCandidatesTests {
    private func found(_ text: String) -> Set<String> {
        Set(
            DelimiterCandidates.found(in: Array(text.utf8)[...]).map {
                String(decoding: $0, as: UTF8.self)
            })
    }

    @Test(
        "A mark of several characters drives out its parts",
        arguments: [
            ("a||b||c\n1||2||3\n", "||", "|"), ("a~|~b\n1~|~2\n", "~|~", "~"),
            ("a;;b;;;;c\n1;;2;;3;;4\n", ";;", ";"), ("a::b\n1::2\n", "::", ":"),
        ])
    func several(_ text: String, _ mark: String, _ part: String) {
        #expect(found(text).contains(mark))
        #expect(!found(text).contains(part))
    }

    @Test("Empty fields are no mark of several characters")
    func emptyFields() {
        #expect(found("a;b;;d;e\n1;2;;4;5\n1;;3;4;5\n").contains(";"))
        #expect(found("a§b\n1§2\n").contains("§"))
        #expect(found("words only\n") == [" "])
    }
}
