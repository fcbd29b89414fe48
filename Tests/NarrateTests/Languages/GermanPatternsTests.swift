import SalesCore
import Testing

@testable import Narrate

@Suite("German sentences of a fixed form")
struct GermanPatternsTests {
    @Test(
        "Read as the English form",
        arguments: [
            ("Von Mai 2025 bis Juli 2025 zeigte der Umsatz einen Abwärtstrend.", "downward trend"),
            ("Im Mai 2025 gab es mit 12 ungewöhnlich viele Aufträge.", "unusually many"),
            (
                "Von Mai 2024 bis Mai 2025 bewegten sich A und B meist in dieselbe Richtung.",
                "together"
            ),
        ])
    func english(_ text: String, _ words: String) {
        let found = GermanPatterns.patterns.lazy.compactMap {
            $0.english(Tokenizer.tokens(text)) { $0 }
        }.first
        #expect(found?.map(\.text).joined(separator: " ").contains(words) == true)
    }

    @Test("Every line is a pattern")
    func complete() { #expect(GermanPatterns.patterns.count == 32) }
}
