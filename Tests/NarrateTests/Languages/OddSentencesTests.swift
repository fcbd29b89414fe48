import SalesCore
import Testing

@testable import Narrate

@Suite("A value beside its own history, in German")
struct OddSentencesTests {
    @Test(
        "What is said to be odd is said of one metric, its members and one time",
        arguments: [
            "Der Umsatz in Süd fällt im September 2025 mit 812.155 € weit aus dem Rahmen.",
            "Beim Umsatz in Süd tanzt der September 2025 völlig aus der Reihe.",
            "So hoch kennen wir den Umsatz in Süd sonst nicht wie im September 2025.",
            "Außerhalb der gewohnten Bandbreite lag der Umsatz in Süd im September 2025 mit 812.155 €.",
            "War der Umsatz in Süd im September 2025 im üblichen Rahmen? Nein, mit 812.155 € weit außerhalb.",
            "Ein Sonderfall ist der Umsatz in Süd im September 2025.",
        ])
    func odd(_ text: String) {
        #expect(
            Kontor.verdict(text)
                == Kontor.verdict("Der Umsatz in Süd war im September 2025 ungewöhnlich hoch."))
        #expect(Kontor.verdict(text.replacing("Süd", with: "Nord")) == .contradicted)
    }

    @Test(
        "What is said to be usual is held against the same history",
        arguments: [
            "Der Umsatz in Nord lag im September 2025 im üblichen Rahmen.",
            "Am Umsatz in Nord war im September 2025 nichts ungewöhnlich.",
            "Der Umsatz in Nord lag im September 2025 nicht außerhalb des Üblichen.",
        ])
    func usual(_ text: String) {
        #expect(Kontor.verdict(text) == .supported)
        #expect(Kontor.verdict(text.replacing("Nord", with: "Süd")) != .supported)
    }

    @Test(
        "A value and a claim are each decided",
        arguments: ["Der Umsatz in Nord lag im September 2025 mit 412.345 € im üblichen Rahmen."])
    func value(_ text: String) { #expect(Kontor.verdict(text) == .contradicted) }
}
