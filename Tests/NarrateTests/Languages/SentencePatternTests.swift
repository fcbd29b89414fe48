import SalesCore
import Testing

@testable import Narrate

@Suite("Sentences of a fixed form")
struct SentencePatternTests {
    private func english(_ text: String) -> String? {
        SentencePattern.list("{1} lag|lagen im {2} mit {3} hoch = {1} was high in {2} , at {3}")
            .first?.english(Tokenizer.tokens(text)) { $0 }?.map(\.text).joined(separator: " ")
    }

    @Test(
        "Holes take as few words as they may",
        arguments: [
            ("Umsatz lag im Mai 2025 mit 12 hoch.", "umsatz was high in mai 2025 , at 12"),
            ("Kosten in Nord lagen im Mai mit 3 % hoch", "kosten in nord was high in mai , at 3 %"),
        ])
    func told(_ text: String, _ english: String) { #expect(self.english(text) == english) }

    @Test(
        "Another form is none of it",
        arguments: [
            "Umsatz lag im Mai mit 12 niedrig.", "lag im Mai mit 12 hoch",
            "Umsatz lag im Mai mit hoch",
            "Umsatz lag im Mai mit 12 hoch und sank.", "",
        ])
    func none(_ text: String) { #expect(english(text) == nil) }
}
