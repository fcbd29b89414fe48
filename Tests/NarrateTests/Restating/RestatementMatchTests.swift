import SalesCore
import Testing

@testable import Narrate

@Suite("Sentences against patterns")
struct RestatementMatchTests {
    @Test(
        "A slot takes what its kind allows",
        arguments: [
            ("we owe {q} of {m} to {n} => {n}", "We owe 31% of revenue to EMEA", "emea"),
            ("we owe {x} of {m} to {n} => {x}", "We owe a third of revenue to EMEA", "a third"),
            ("in {p} {x} => {p}", "In October 2025 revenue fell", "october 2025"),
            ("{m} {v} {x} => {m}", "Revenue in EMEA fell 3%", "revenue in emea"),
            ("{n} and {n} => {n}", "EMEA and EMEA", "emea"),
        ])
    func captures(_ rule: String, _ text: String, _ expected: String) throws {
        let told = try #require(restated(text, by: rule))
        #expect(told == expected)
    }

    @Test(
        "What does not fit as a whole does not fit",
        arguments: [
            ("we owe {q} of {m} to {n} => {n}", "Do we owe 31% of revenue to EMEA"),
            ("we owe {q} of {m} to {n} => {n}", "We owe 31% of revenue to Nordics"),
            ("we owe {q} of {m} to {n} => {n}", "We owe much of revenue to EMEA"),
            ("{n} and {n} => {n}", "EMEA and APAC"),
        ])
    func refuses(_ rule: String, _ text: String) {
        #expect(restated(text, by: rule) == nil)
    }

    private func restated(_ text: String, by rule: String) -> String? {
        let scalars = Array(text.unicodeScalars)
        let reader = MentionReader(
            names: NameIndex(table: Acme.table), calendar: Acme.table.spec.calendar, of: scalars)
        let tokens = Tokenizer.tokens(text)
        let plain = SentenceReading(tokens: tokens, mentions: reader.mentions(in: tokens))
        let reading = Restatements([rule]).reading(
            of: plain, Acme.table.spec.calendar, reader.mentions)
        return reading.isRestated ? reading.tokens.map(\.text).joined(separator: " ") : nil
    }
}
