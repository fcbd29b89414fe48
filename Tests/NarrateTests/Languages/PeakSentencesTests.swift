import SalesCore
import Testing

@testable import Narrate

@Suite("The highest told by a noun or by what no other has")
struct PeakSentencesTests {
    @Test(
        "True of Süd, untrue of Ost",
        arguments: [
            "Beim Vergleich kam im Oktober 2025 keine Region auf mehr Aufträge als Süd.",
            "Auf welche der Regionen entfiel im Oktober 2025 der Höchstwert der Aufträge? Auf Süd.",
            "Den Höchstwert der Aufträge aller Regionen stellte im Oktober 2025 Süd.",
        ])
    func highest(_ text: String) {
        #expect(Kontor.verdict(text) == .supported)
        #expect(Kontor.verdict(text.replacing("Süd", with: "Ost")) == .contradicted)
    }

    @Test(
        "A value told with it is held too",
        arguments: ["Keine Region kam im Oktober 2025 auf mehr Aufträge als Süd mit 2.230."])
    func value(_ text: String) {
        #expect(Kontor.verdict(text) == .supported)
        #expect(Kontor.verdict(text.replacing("2.230", with: "2.330")) == .contradicted)
    }
}
