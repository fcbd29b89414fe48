import SalesCore
import Testing

@testable import Narrate

@Suite("Months in a row told apart from the movement, in German")
struct RunSentencesTests {
    @Test(
        "Ost rose for nine months up to October",
        arguments: [
            "Trend des Umsatzes in Ost bis Oktober 2025: seit neun Monaten _.",
            "Der Trend des Umsatzes in Ost zeigt im Oktober 2025 seit neun Monaten _.",
            "Die letzten 9 Monate bis einschließlich Oktober 2025 ging es beim Umsatz in Ost jedes Mal _.",
            "Seit neun Monaten kennt die Entwicklung des Umsatzes in Ost nur eine Richtung: _, auch im Oktober 2025.",
        ])
    func trend(_ text: String) {
        #expect(Kontor.verdict(text.replacing("_", with: "aufwärts")) == .supported)
        #expect(Kontor.verdict(text.replacing("_", with: "abwärts")) == .contradicted)
    }

    @Test(
        "The count must be right",
        arguments: [
            "In jedem der letzten neun Monate bis Oktober 2025 stieg der Umsatz in Ost gegenüber dem Vormonat.",
            "Beim Umsatz in Ost dauert die Serie im Oktober 2025 neun Monate: In jedem davon gab es einen Zuwachs gegenüber dem Vormonat.",
            "Dass der Umsatz in Ost im Oktober 2025 stieg, kam zum neunten Mal in Folge vor.",
        ])
    func count(_ text: String) {
        #expect(Kontor.verdict(text) == .supported)
        let wrong = text.replacing("neun Monate", with: "zwölf Monate")
            .replacing("neunten", with: "zwölften")
        #expect(Kontor.verdict(wrong) != .supported)
    }
}
