import SalesCore
import Testing

@testable import Narrate

@Suite("Who says it")
struct ReportedTurnsTests {
    @Test(
        "True sentences are supported",
        arguments: [
            "Festzuhalten ist, dass der Umsatz im Oktober 2025 1.312.345 € betrug.",
            "Wie der Bericht ausführt, sank der Umsatz im Oktober 2025 um 8,1 %.",
            "Nach Angaben des Controllings lag der Umsatz im Oktober 2025 bei 1.312.345 €.",
            "Im Oktober 2025 sank der Umsatz um 8,1 %, so die Buchhaltung.",
        ])
    func supported(_ text: String) { #expect(Kontor.verdict(text) == .supported) }

    @Test(
        "Untrue ones are not",
        arguments: [
            "Festzuhalten ist, dass der Umsatz im Oktober 2025 1.412.345 € betrug.",
            "Wie der Bericht ausführt, stieg der Umsatz im Oktober 2025 um 8,1 %.",
            "Nach Angaben des Controllings lag der Umsatz im Oktober 2025 bei 1.412.345 €.",
            "Es ist falsch, dass der Umsatz im Oktober 2025 um 8,1 % sank.",
            "Die Prognose lautet, dass der Umsatz im Dezember 2025 auf 1.312.345 € steigt.",
        ])
    func refused(_ text: String) {
        let verdict = Kontor.verdict(text)
        #expect(verdict == .contradicted || verdict == .notCheckable)
    }
}
