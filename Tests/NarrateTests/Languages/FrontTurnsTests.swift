import SalesCore
import Testing

@testable import Narrate

@Suite("What stands before the subject")
struct FrontTurnsTests {
    @Test(
        "True sentences are supported",
        arguments: [
            "Um 8,1 % niedriger als im September 2025 – so lag der Umsatz im Oktober 2025.",
            "Zu verzeichnen war beim Umsatz im Oktober 2025 gegenüber September 2025 ein Rückgang von 8,1 %.",
            "Mit einem Minus von 8,1 % gegenüber September 2025 kam der Umsatz im Oktober 2025 auf 1.312.345 €.",
        ])
    func supported(_ text: String) { #expect(Kontor.verdict(text) == .supported) }

    @Test(
        "Untrue ones are not",
        arguments: [
            "Um 8,1 % höher als im September 2025 – so lag der Umsatz im Oktober 2025.",
            "Zu verzeichnen war beim Umsatz im Oktober 2025 gegenüber September 2025 ein Anstieg von 8,1 %.",
            "Mit einem Plus von 8,1 % gegenüber September 2025 kam der Umsatz im Oktober 2025 auf 1.312.345 €.",
        ])
    func refused(_ text: String) {
        let verdict = Kontor.verdict(text)
        #expect(verdict == .contradicted || verdict == .notCheckable)
    }
}
