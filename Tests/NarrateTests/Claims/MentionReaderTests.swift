import SalesCore
import Testing

@testable import Narrate

@Suite("From tokens to mentions")
struct MentionReaderTests {
    private func mentions(_ text: String) -> [Mention] {
        MentionReader(
            names: NameIndex(table: Acme.table), calendar: FiscalCalendar(),
            of: Array(text.unicodeScalars)
        )
        .mentions(in: Tokenizer.tokens(text))
    }

    @Test("Every token belongs to exactly one mention")
    func covers() {
        let text = "EMEA revenue fell 8.1% to $1.31M, the 3rd straight decline since May 2025 (42)."
        var next = 0
        for mention in mentions(text) {
            #expect(mention.tokens.lowerBound == next)
            next = mention.tokens.upperBound
        }
        #expect(next == Tokenizer.tokens(text).count)
    }

    @Test("Names before periods before numbers before words")
    func kinds() {
        let found = mentions("EMEA revenue may rise 5% in May blorp 3rd")
        #expect(found[0].members?.first?.value == "EMEA")
        #expect(found[1].metrics == ["revenue"])
        #expect(found[2].sense == .undecidable(.forecast))
        #expect(found[3].direction?.sign == .up)
        #expect(found[4].quantity?.unit == .percent)
        #expect(found[6].period == .month(5))
        #expect(found[7].kind == .unknown)
        #expect(found[8].kind == .sense(.ordinal(3)))
    }

    @Test("After a number, \"more than\" compares")
    func comparesAfterNumber() {
        let found = mentions("12% more than the $1.2M")
        #expect(found[1].direction?.sign == .up)
        #expect(found.last?.quantity?.qualifier == nil)
        #expect(mentions("more than $1.2M").first?.quantity?.qualifier == .over)
    }
}
