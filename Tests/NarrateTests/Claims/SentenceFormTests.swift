import SalesCore
import Testing

@testable import Narrate

@Suite("Sentences of a fixed form")
struct SentenceFormTests {
    private func form(_ text: String) -> SentenceForm {
        let tokens = Tokenizer.tokens(Array(text.unicodeScalars), in: 0..<text.unicodeScalars.count)
        let names = NameIndex(table: Acme.table, own: OwnNames(nil))
        let mentions = MentionReader(
            names: names, calendar: FiscalCalendar(), of: Array(text.unicodeScalars)
        ).mentions(in: tokens)
        return SentenceForm(mentions, tokens)
    }

    @Test("Words, names, periods and numbers one after another")
    func order() {
        var form = form("By the end of October 2025, revenue in EMEA was on $1.2M.")
        let opening = form.take("at the end of", "by the end of")
        let period = form.period(in: Acme.october, FiscalCalendar())
        #expect(opening == "by the end of" && period == Acme.october)
        let (by, comma) = (form.take("by"), form.take(","))
        #expect(by == nil && comma == ",")
        let topic = form.topic()
        #expect(topic?.metrics == ["revenue"] && topic?.slices == [Slice("region", "EMEA")])
        let verb = form.take("was on")
        #expect(verb != nil && !form.isAtEnd)
        let quantity = form.quantity()
        #expect(quantity?.value.value == 1_200_000 && form.isAtEnd)
    }

    @Test("A sentence that goes on is no sentence of the form")
    func rest() {
        let text =
            "Revenue was on an upward trend from January 2025 to October 2025, thanks to rain."
        #expect(Acme.check(text).claims.contains { $0.kind == .cause })
    }
}
