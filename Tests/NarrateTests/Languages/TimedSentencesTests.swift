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

    @Test(
        "Multiples in any words",
        arguments: [
            "Mal 1,3 gegenüber Januar 2025, so sah der Umsatz im Oktober 2025 aus.",
            "Bei einem Ausgangswert von 1.030.250 € (Januar 2025) erreichte der Umsatz im Oktober 2025 mit 1.312.345 € das 1,3-Fache.",
            "Verhältnis | Umsatz | Oktober 2025 zu Januar 2025 | 1,3-fach",
            "Der Umsatz liegt im Oktober 2025 gegenüber Januar 2025 beim Faktor 1,3, also 1,3-mal so hoch.",
            "Ein Vielfaches vom Januar 2025? Ja, das 1,3-Fache: der Umsatz im Oktober 2025.",
            "Auf das Wievielfache vom Januar 2025 belief sich der Umsatz im Oktober 2025? Auf das 1,3-Fache.",
            "Der Umsatz im Oktober 2025, ausgedrückt als Vielfaches des Werts vom Januar 2025: 1,3.",
            "Wer den Wert des Umsatzes im Januar 2025 mit 1,3 multipliziert, landet etwa beim Wert im Oktober 2025.",
            "Multipliziert man den Wert des Umsatzes vom Januar 2025 mit 1,3, erhält man den Wert im Oktober 2025.",
            "Nimm den Januar 2025 mal 1,3, dann hast du den Umsatz im Oktober 2025.",
            "Das Verhältnis des Umsatzes im Oktober 2025 zum Wert von Januar 2025 beträgt 1,3 zu 1.",
        ])
    func multiples(_ text: String) {
        #expect(Kontor.verdict(text) == .supported)
        let other = Kontor.verdict(text.replacing("1,3", with: "1,6"))
        #expect(other == .contradicted)
    }

    @Test(
        "Twice is twice, in any words",
        arguments: [
            "Im September 2025 standen die Abschlüsse in Süd zweimal so hoch wie im Januar 2025.",
            "Im September 2025 beliefen sich die Abschlüsse in Süd auf das Doppelte des für Januar 2025 ausgewiesenen Werts.",
            "Für den September 2025 ist ein gegenüber Januar 2025 verdoppelter Wert der Abschlüsse in Süd auszuweisen.",
        ])
    func twice(_ text: String) {
        #expect(Kontor.verdict(text) == .supported)
        #expect(Kontor.verdict(text.replacing("Süd", with: "Ost")) != .supported)
    }
}
