import SalesCore
import Testing

@testable import Narrate

@Suite("Where a change came from")
struct ChangeSourcesTests {
    @Test(
        "Most of it",
        arguments: [
            "Der Rückgang des Umsatzes im Oktober 2025 kam vor allem aus Süd.",
            "Der Rückgang des Umsatzes im Oktober 2025 stammte größtenteils aus Süd.",
            "Der Rückgang des Umsatzes im Oktober 2025 ging vor allem auf Süd zurück.",
        ])
    func most(_ text: String) {
        #expect(Kontor.verdict(text) == .supported)
        #expect(Kontor.verdict(text.replacing("Süd", with: "Nord")) == .contradicted)
    }
}
