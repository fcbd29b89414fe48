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
            "Liebe Aktionärinnen und Aktionäre, im Oktober 2025 betrug der Umsatz 1.312.345 €.",
            "Sehr geehrte Damen und Herren, im Oktober 2025 sank der Umsatz um 8,1 %.",
            "Hallo in die Runde, im Oktober 2025 sank der Umsatz um 8,1 %.",
            "Einen Ausblick geben wir nicht; im Oktober 2025 betrug der Umsatz 1.312.345 €.",
            "Auf eine Prognose verzichten wir; im Oktober 2025 betrug der Umsatz 1.312.345 €.",
            "Keine Hochrechnung an dieser Stelle: Im Oktober 2025 sank der Umsatz um 8,1 %.",
            "Man muss es so deutlich sagen: Im Oktober 2025 sank der Umsatz um 8,1 %.",
            "In der Redaktion war man sich einig, denn im Oktober 2025 sank der Umsatz um 8,1 %.",
        ])
    func supported(_ text: String) { #expect(Kontor.verdict(text) == .supported) }

    @Test(
        "Untrue ones are not",
        arguments: [
            "Festzuhalten ist, dass der Umsatz im Oktober 2025 1.412.345 € betrug.",
            "Wie der Bericht ausführt, stieg der Umsatz im Oktober 2025 um 8,1 %.",
            "Nach Angaben des Controllings lag der Umsatz im Oktober 2025 bei 1.412.345 €.",
            "Liebe Aktionärinnen und Aktionäre, im Oktober 2025 betrug der Umsatz 1.412.345 €.",
            "Liebe Leserinnen, im Dezember 2025 wird der Umsatz 1.312.345 € betragen.",
            "Einen Ausblick geben wir nicht; im Oktober 2025 betrug der Umsatz 1.412.345 €.",
            "Eine Prognose geben wir: Im Dezember 2025 wird der Umsatz 1.312.345 € betragen.",
            "Man muss es so deutlich sagen: Im Oktober 2025 stieg der Umsatz um 8,1 %.",
            "Es ist falsch, dass der Umsatz im Oktober 2025 um 8,1 % sank.",
            "Die Prognose lautet, dass der Umsatz im Dezember 2025 auf 1.312.345 € steigt.",
        ])
    func refused(_ text: String) {
        let verdict = Kontor.verdict(text)
        #expect(verdict == .contradicted || verdict == .notCheckable)
    }
}
