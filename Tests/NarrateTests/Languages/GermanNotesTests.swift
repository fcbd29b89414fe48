import SalesCore
import Testing

@testable import Narrate

@Suite("German of chats and minutes")
struct GermanNotesTests {
    @Test(
        "True sentences are supported",
        arguments: [
            "Merk dir für den Umsatz im Oktober 2025 einfach 1.312.345 €.",
            "In meiner Liste steht der Umsatz im Oktober 2025 mit 1.312.345 €.",
            "Für uns als Ganzes lag die Abschlussquote im Oktober 2025 bei 42 %.",
        ])
    func supported(_ text: String) { #expect(Kontor.verdict(text) == .supported) }

    @Test(
        "Untrue ones are not",
        arguments: [
            "Merk dir für den Umsatz im Oktober 2025 einfach 1.212.345 €.",
            "In meiner Liste steht der Umsatz im Oktober 2025 mit 1.427.655 €.",
            "Für uns als Ganzes lag die Abschlussquote im Oktober 2025 bei 40 %.",
            "In meiner Heimat lag der Umsatz im Oktober 2025 bei 1.312.345 €.",
        ])
    func refused(_ text: String) {
        let verdict = Kontor.verdict(text)
        #expect(verdict == .contradicted || verdict == .notCheckable)
    }
}
