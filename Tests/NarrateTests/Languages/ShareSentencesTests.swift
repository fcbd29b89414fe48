import SalesCore
import Testing

@testable import Narrate

@Suite("A member's part of a metric, in any order")
struct ShareSentencesTests {
    /// Nord had 31.4 % of the revenue of October 2025, Süd 53.4 %.
    @Test(
        "True sentences are supported",
        arguments: [
            "Knapp ein Drittel des Umsatzes hatte im Oktober 2025 die Region Nord inne.",
            "Wie viel des Umsatzes lag im Oktober 2025 bei Nord? Mehr als ein Viertel.",
            "Vom Kuchen (Umsatz, Oktober 2025) hat Süd die Mehrheit.",
            "Von den Umsätzen lieferte Nord im Oktober 2025 höchstens ein Drittel.",
            "Der Bericht rechnet Süd im Oktober 2025 das Gros des Umsatzes zu.",
            "- Nord, Oktober 2025: bei Weitem nicht die Hälfte des Umsatzes",
            "Schaut man auf Oktober 2025, kam Süd auf die größere Hälfte des Umsatzes.",
            "Mehr als 50 % des Umsatzes im Oktober 2025? Das ist Süd.",
            "Setzt man den Umsatz im Oktober 2025 gleich 100 %, dann kommt Nord auf 31,4 Prozent.",
            "Die Region Nord: 412.345 € bzw. 31,4 Prozent des Umsatzes (Oktober 2025).",
            "Der Umsatz ist im Oktober 2025 zu 31,4 % auf Nord entfallen.",
        ])
    func supported(_ text: String) { #expect(Kontor.verdict(text) == .supported) }

    @Test(
        "Untrue ones are not",
        arguments: [
            "Gut ein Drittel des Umsatzes hatte im Oktober 2025 die Region Nord inne.",
            "Wie viel des Umsatzes lag im Oktober 2025 bei Nord? Mehr als ein Drittel.",
            "Vom Kuchen (Umsatz, Oktober 2025) hat Nord die Mehrheit.",
            "Von den Umsätzen lieferte Süd im Oktober 2025 höchstens ein Drittel.",
            "- Süd, Oktober 2025: bei Weitem nicht die Hälfte des Umsatzes",
            "Schaut man auf Oktober 2025, kam Süd auf die kleinere Hälfte des Umsatzes.",
            "Mehr als 50 % des Umsatzes im Oktober 2025? Das ist Nord.",
            "Setzt man den Umsatz im Oktober 2025 gleich 100 %, dann kommt Nord auf 41,4 Prozent.",
            "Die Region Nord: 422.345 € bzw. 31,4 Prozent des Umsatzes (Oktober 2025).",
            "Die Region Nord: 412.345 € bzw. 41,4 Prozent des Umsatzes (Oktober 2025).",
        ])
    func refused(_ text: String) {
        let verdict = Kontor.verdict(text)
        #expect(verdict == .contradicted || verdict == .notCheckable)
    }

    @Test("A change by a third is no part")
    func change() {
        #expect(
            !English.of("In Nord fiel der Umsatz im Oktober 2025 um ein Drittel.").contains(
                "accounted"))
    }
}
