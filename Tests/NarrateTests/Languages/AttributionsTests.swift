import SalesCore
import Testing

@testable import Narrate

@Suite("What goes back to a member")
struct AttributionsTests {
    @Test(
        "Its part of the change",
        arguments: [
            "Zu 14 % ging der Rückgang des Umsatzes im Oktober 2025 auf Nord zurück.",
            "Auf Nord gehen im Oktober 2025 14 % des Rückgangs beim Umsatz zurück.",
        ])
    func part(_ text: String) {
        #expect(Kontor.verdict(text) == .supported)
        #expect(Kontor.verdict(text.replacing("14 %", with: "80 %")) == .contradicted)
    }

    @Test("A value that went back still fell")
    func movement() {
        #expect(Kontor.verdict("Der Umsatz ging im Oktober 2025 zurück.") == .supported)
        #expect(
            Kontor.verdict("Der Umsatz ging im Oktober 2025 auf 1.312.345 € zurück.")
                == .supported)
    }
}
