import SalesCore
import Testing

@testable import Narrate

@Suite("A value of the whole company")
struct CompanySentencesTests {
    @Test(
        "The ratio of all, not the sum of ratios",
        arguments: [
            "Ohne Unterscheidung nach Regionen lag die Abschlussquote im Oktober 2025 bei 42 %.",
            "Alle Regionen eingerechnet kam die Abschlussquote im Oktober 2025 auf 42 %.",
            "Für das Unternehmen als Ganzes lag die Abschlussquote im Oktober 2025 bei 42 %.",
        ])
    func whole(_ text: String) {
        #expect(Kontor.verdict(text) == .supported)
        #expect(Kontor.verdict(text.replacing("42 %", with: "125 %")) == .contradicted)
    }
}
