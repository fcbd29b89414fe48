import SalesCore
import Testing

@testable import Narrate

@Suite("Months in a row")
struct StreakSentencesTests {
    @Test(
        "True sentences are supported",
        arguments: [
            "Ohne Unterbrechung stieg der Umsatz bis Ende September 2025 über acht Monate hinweg.",
            "Der achte monatliche Zuwachs in Folge: so das Bild beim Umsatz im September 2025.",
        ])
    func supported(_ text: String) { #expect(Kontor.verdict(text) == .supported) }

    @Test(
        "Untrue ones are not",
        arguments: [
            "Ohne Unterbrechung stieg der Umsatz bis Ende Oktober 2025 über neun Monate hinweg.",
            "Der zweite monatliche Rückgang in Folge: so das Bild beim Umsatz im Oktober 2025.",
        ])
    func refused(_ text: String) {
        let verdict = Kontor.verdict(text)
        #expect(verdict == .contradicted || verdict == .notCheckable)
    }
}
