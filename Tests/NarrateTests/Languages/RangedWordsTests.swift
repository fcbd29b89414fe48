import SalesCore
import Testing

@testable import Narrate

@Suite("Words for the ends of a range")
struct RangedWordsTests {
    @Test(
        "Each pair of words tells the low end and the high one",
        arguments: [
            ("Tiefstwert", "Höchstwert"), ("Minimum", "Maximum"),
            ("kleinster Wert", "größter Wert"),
            ("Untergrenze", "Obergrenze"), ("tiefster Punkt", "höchster Punkt"), ("unten", "oben"),
            ("Mindestwert", "Maximalwert"), ("runter bis", "rauf bis"),
        ])
    func pairs(_ low: String, _ high: String) {
        let text = "Umsatz nach Regionen im Oktober 2025: \(low) 199.500 €, \(high) 700.500 €."
        #expect(Kontor.verdict(text) == .supported)
        let swapped = "Umsatz nach Regionen im Oktober 2025: \(high) 199.500 €, \(low) 700.500 €."
        #expect(Kontor.verdict(swapped) != .supported)
    }

    @Test(
        "No month lay beyond either bound",
        arguments: [("tiefer", "höher"), ("niedriger", "höher"), ("geringer", "größer")])
    func bounds(_ low: String, _ high: String) {
        let text = "Kein Monat in Q3 2025 lag beim Umsatz \(low) als 1.241.300 € oder \(high) als"
        #expect(Kontor.verdict(text + " 1.427.655 €.") == .supported)
        #expect(Kontor.verdict(text + " 1.327.655 €.") != .supported)
    }
}
