import SalesCore
import Testing

@testable import Ingest

@Suite("Why a dialect was chosen")
struct DialectReasonsTests {
    private func reasons(
        _ text: String, _ declared: DialectSpec = DialectSpec()
    ) throws -> DialectReasons {
        try DialectDetection(
            head: Array(text.utf8)[...], encoding: .utf8, declared: declared
        ).reasons
    }

    @Test("Is said of each choice")
    func words() throws {
        let found = try reasons("# x\na,b\n1,\"2 \\\"y\\\", z\"\n3,4\n")
        #expect(found.delimiter == "100% of the first records have 2 fields")
        #expect(found.quote == "quotes around fields come in pairs")
        #expect(found.escape == "backslashes stand before quotes inside fields")
        #expect(found.comment == "1 line of the sample begins with it")
    }

    @Test("A declared choice is said to be declared; a first line may say so too")
    func declared() throws {
        let spec = DialectSpec(
            delimiter: ",", quote: QuoteMark.none, escape: .doubled, comment: "#")
        let found = try reasons("a,b\n1,2\n", spec)
        let all = [found.delimiter, found.quote, found.escape, found.comment]
        #expect(all.allSatisfy { $0 == DialectReasons.declaredWords })
        #expect(try reasons("sep=;\na;b\n1;2\n").delimiter.contains("first line"))
    }
}
