import SalesCore
import Testing

@testable import Narrate

@Suite("One metric at one time or against another")
struct TimedSentencesTests {
    @Test(
        "True sentences are supported",
        arguments: [
            "Auf das 1,3-Fache des Standes vom Januar 2025 belief sich der Umsatz im Oktober 2025.",
            "Aufträge September 2025: 5.616, d. h. das 1,6-Fache von Januar 2025 (3.610).",
            "Erst 1.427.655 €, dann 1.312.345 €: der Umsatz wanderte im Oktober 2025 gegenüber dem Vormonat um 8,1 % nach unten.",
            "Auf das bis dahin abgelaufene Geschäftsjahr bezogen erreichte der Umsatz bis Ende Oktober 2025 in Summe 11.987.250 €.",
            "Im dritten Quartal 2025 wurden die Aufträge im Mittel der drei Monate mit 4.745 ausgewiesen.",
            "Bei einem Wert von 1.312.345 € ergibt sich für den Umsatz im Oktober 2025 gegenüber dem Oktober 2024 ein Anstieg von 11,7 %.",
        ])
    func supported(_ text: String) { #expect(Kontor.verdict(text) == .supported) }

    @Test(
        "Untrue ones are not",
        arguments: [
            "Auf das 1,6-Fache des Standes vom Januar 2025 belief sich der Umsatz im Oktober 2025.",
            "Aufträge September 2025: 5.616, d. h. das 1,9-Fache von Januar 2025 (3.610).",
            "Erst 1.417.655 €, dann 1.312.345 €: der Umsatz wanderte im Oktober 2025 gegenüber dem Vormonat um 8,1 % nach unten.",
            "Auf das bis dahin abgelaufene Geschäftsjahr bezogen erreichte der Umsatz bis Ende Oktober 2025 in Summe 1.312.345 €.",
            "Im dritten Quartal 2025 wurden die Aufträge im Mittel der drei Monate mit 14.236 ausgewiesen.",
            "Bei einem Wert von 1.312.345 € ergibt sich für den Umsatz im Oktober 2025 gegenüber dem September 2025 ein Anstieg von 11,7 %.",
            "Das Niveau des Umsatzes entsprach im Oktober 2025 annähernd dem vom Oktober 2024.",
        ])
    func refused(_ text: String) {
        let verdict = Kontor.verdict(text)
        #expect(verdict == .contradicted || verdict == .notCheckable)
    }
}
