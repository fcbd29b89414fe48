import SalesCore
import Testing

@testable import Narrate

@Suite("A question and its answer")
struct QuestionTurnsTests {
    @Test(
        "True sentences are supported",
        arguments: [
            "Wie veränderte sich der Umsatz im Oktober 2025 gegenüber dem Vormonat? Er ist um 8,1 % gesunken.",
            "Welche Veränderung zeigt sich beim Umsatz im Oktober 2025 gegenüber Oktober 2024? Ein Zuwachs von 11,7 %.",
            "Wo lag der Umsatz im Oktober 2025? Bei 1.312.345 €.",
        ])
    func supported(_ text: String) { #expect(Kontor.verdict(text) == .supported) }

    @Test(
        "Untrue ones are not",
        arguments: [
            "Wie veränderte sich der Umsatz im Oktober 2025 gegenüber dem Vormonat? Er ist um 8,1 % gestiegen.",
            "Welche Veränderung zeigt sich beim Umsatz im Oktober 2025 gegenüber September 2025? Ein Zuwachs von 11,7 %.",
            "Wo lag der Umsatz im Oktober 2025? Bei 1.212.345 €.",
            "Lag der Umsatz im Oktober 2025 bei 1.312.345 €? Nein.",
        ])
    func refused(_ text: String) {
        let verdict = Kontor.verdict(text)
        #expect(verdict == .contradicted || verdict == .notCheckable)
    }
}
