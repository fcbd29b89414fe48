import SalesCore
import Testing

@testable import Narrate

@Suite("Clauses that only tell the time")
struct TimeFrontsTests {
    @Test(
        "The value of that time",
        arguments: [
            "Als die Bücher für September 2025 geschlossen wurden, lag der Umsatz bei 1.427.655 €.",
            "Zieht man den Strich unter den September 2025, so kommt der Umsatz auf 1.427.655 €.",
        ])
    func value(_ text: String) {
        #expect(Kontor.verdict(text) == .supported)
        #expect(Kontor.verdict(text.replacing("1.427.655", with: "1.312.345")) == .contradicted)
    }
}
