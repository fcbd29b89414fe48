import SalesCore
import Testing

@testable import Narrate

@Suite("All restatements")
struct RestatementsTests {
    @Test("Every line of the lists is a rule or a list")
    func readsEveryLine() {
        let lines = Restatements.sources.flatMap { $0.split(separator: "\n") }
        #expect(Restatements.english.count == lines.count { $0.contains("=>") })
    }

    @Test("No list is named twice")
    func namesListsOnce() {
        let names = Restatements.sources.flatMap { $0.split(separator: "\n") }
            .filter { $0.hasPrefix("@") && !$0.contains("=>") }
            .compactMap { $0.split(separator: " ").first }
        let twice = Dictionary(grouping: names, by: \.self).filter { $1.count > 1 }.keys
        #expect(twice.isEmpty)
    }

    @Test("A sentence that no rule knows stays as it is")
    func leavesOthers() {
        #expect(restated("Revenue fell 8.1%.") == nil)
    }

    @Test(
        "Bullets and a period in front are no part of the wording",
        arguments: [
            ("\u{2022} We owe 31% of revenue to EMEA.", "EMEA accounted for 31% of revenue ."),
            (
                "In May 2025, we owe 31% of revenue to EMEA",
                "in may 2025 , emea accounted for 31 % of revenue"
            ),
        ])
    func passesOver(_ text: String, _ expected: String) {
        let words = Tokenizer.tokens(expected).map(\.text)
        #expect(restated(text) == words)
    }

    @Test("Every token points into the text that it stands for")
    func keepsPlaces() {
        let report = Acme.check("We owe 41.4% of revenue in October 2025 to EMEA.")
        #expect(report.claims.first.map { $0.text.contains("41.4%") } == true)
    }

    private func restated(_ text: String) -> [String]? {
        let reader = MentionReader(
            names: NameIndex(table: Acme.table), calendar: Acme.table.spec.calendar,
            of: Array(text.unicodeScalars))
        let tokens = Tokenizer.tokens(text)
        let plain = SentenceReading(tokens: tokens, mentions: reader.mentions(in: tokens))
        let reading = Restatements.english.reading(
            of: plain, Acme.table.spec.calendar, reader.mentions)
        return reading.isRestated ? reading.tokens.map(\.text) : nil
    }
}
