import SalesCore
import Testing

@testable import Ingest

@Suite("Records that a stray quote tore")
struct QuoteRepairTests {
    private func repaired(
        _ text: String, width: Int = 3, _ dialect: Dialect = Dialect(), isNeverClosed: Bool = false
    ) -> [String]? {
        QuoteRepair(
            Array(text.utf8), dialect: dialect, width: width, isNeverClosed: isNeverClosed
        )?.fields.map { String(decoding: $0, as: UTF8.self) }
    }

    @Test(
        "Are whole if the quote is taken literally",
        arguments: [
            ("a,\"b,c\n", ["a", "\"b", "c"]), ("a,\"b,\"c, d\"\n", ["a", "\"b", "c, d"]),
            ("a,b,\"c\nd,e,f\ng,h,i\n", ["a", "b", "\"c"]),
            ("\"a,\"b\nx\",c\nd,e,f\n", ["\"a", "b\nx", "c"]),
            ("a,\"size 5\"\",c\n", ["a", "size 5\"", "c"]),
        ])
    func repairs(_ text: String, _ fields: [String]) { #expect(repaired(text) == fields) }

    @Test(
        "Stay as they are if that makes them no better",
        arguments: [
            "a,\"b\nc,d\"\n", "a,\"b,c,d\"\n", "a,\"b,c\nno whole line\nx\n", "a,b,c,d\n",
        ])
    func leaves(_ text: String) { #expect(repaired(text) == nil) }

    @Test(
        "A quote that nothing closes is literal if most of what it swallowed is whole",
        arguments: [
            "a,\"b,c\nd,e,f\n\ng,h\ni,j,k\n", "a,\"b,c\nd,e,f,extra\ng,h,i\nj,k,l",
            "a,\"b,c\n", "a,\"b,c",
        ])
    func neverClosed(_ text: String) {
        #expect(repaired(text, isNeverClosed: true) == ["a", "\"b", "c"])
    }

    @Test(
        "Text that the end of the file cut off is not torn into records",
        arguments: [
            "a,b,\"a remark\nof several lines\nand no end\n", "a,\"b,c\nno record\n",
            "a,\"b,c\nd,e,f\nno record\n",
        ])
    func cutText(_ text: String) { #expect(repaired(text, isNeverClosed: true) == nil) }

    @Test("End where the next record begins")
    func end() throws {
        let text = Array("a,\"b,c\nd,e,f\n".utf8)
        #expect(try #require(QuoteRepair(text, dialect: Dialect(), width: 3)).end == 7)
    }

    @Test("Quotes where none may stand are counted")
    func stray() {
        func count(_ text: String) -> Int {
            QuoteRepair.strayQuotes(in: Array(text.utf8), dialect: Dialect())
        }
        #expect(count("\"a\",\"b \"\"c\"\"\"\n") == 0)
        #expect(count("a\"b,c\n") == 1)
        #expect(count("\"a\"b\",c\n") == 1)
        #expect(count("\"open\n") == 1)
    }
}
