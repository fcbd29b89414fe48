import SalesCore
import Testing

@testable import Narrate

@Suite("Words that give a value to its member")
struct ListedWordsTests {
    @Test(
        "Each is one more way of saying whose value it is",
        arguments: [
            "412.345 € geliefert von Nord", "412.345 € über Nord", "412.345 € durch Nord",
            "Nord → 412.345 €", "412.345 € im Fall von Nord", "Nord in Höhe von 412.345 €",
            "412.345 € als Beitrag von Nord", "Nord trägt 412.345 € bei",
            "412.345 € steuert Nord bei",
            "in Nord gebucht 412.345 €", "Nord – 412.345 €", "Nord zugeordnet 412.345 €",
            "412.345 € (Nord)", "Nord: 412.345 €",
        ])
    func gives(_ part: String) {
        let text =
            "Die Umsätze lagen im Oktober 2025 in Summe bei 1.312.345 €: \(part), "
            + "199.500 € in Ost und 700.500 € in Süd."
        #expect(Kontor.verdict(text) == .supported)
        #expect(Kontor.verdict(text.replacing("412.345", with: "422.345")) != .supported)
    }
}
