import SalesCore
import Testing

@testable import Ingest

@Suite("What might stand around fields")
struct QuoteCandidatesTests {
    private func found(_ text: String, _ declared: DialectSpec = DialectSpec()) -> [String] {
        QuoteCandidates.found(in: Array(text.utf8)[...], [[Byte.comma]], declared).map {
            "\($0.0.text) \($0.1)"
        }
    }

    @Test("Those that the text has")
    func marks() {
        #expect(found("a,b\n1,2\n") == ["\" doubled"])
        #expect(found("'a','b'\n").contains("' doubled"))
        #expect(found("`a`,`b`\n").contains("` doubled"))
        #expect(found("a,5\"\n").contains("none doubled"))
        #expect(found("\"a \\\"b\\\"\",c\n").contains("\" backslash"))
        #expect(!found("it's,O'Neill\n").contains("' doubled"))
    }

    @Test("A declared one is the only one")
    func declared() {
        let spec = DialectSpec(quote: QuoteMark.none, escape: .backslash)
        #expect(found("\"a\"\n", spec) == ["none backslash"])
    }
}
