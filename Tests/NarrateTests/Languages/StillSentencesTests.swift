import SalesCore
import Testing

@testable import Narrate

@Suite("A metric that did not move, in German")
struct StillSentencesTests {
    /// Orders in Ost: 690 in August 2025, 700 in September, 754 in October.
    @Test(
        "True in September, untrue in October",
        arguments: [
            "Im September 2025 liefen die Aufträge in Ost mit dem Vormonat als Vergleichsbasis seitwärts.",
            "Die Linie bei den Aufträgen in Ost ist im September 2025 gegenüber dem Vormonat flach.",
            "Aufträge in Ost im September 2025 gegenüber dem Vormonat: seitwärts",
            "Wer bei den Aufträgen in Ost im September 2025 gegenüber dem Vormonat eine Bewegung sucht, findet praktisch keine.",
            "Die Aufträge in Ost haben sich im September 2025 gegenüber dem Vormonat praktisch nicht gerührt.",
            "Rauf oder runter bei den Aufträgen in Ost im September 2025? Weder noch, gegenüber dem Vormonat stabil.",
            "Eine nennenswerte Veränderung der Aufträge in Ost gegenüber dem Vormonat war im September 2025 nicht festzustellen.",
        ])
    func still(_ text: String) {
        #expect(Kontor.verdict(text) == .supported)
        let other = Kontor.verdict(text.replacing("September", with: "Oktober"))
        #expect(other == .contradicted)
    }

    @Test(
        "With the baseline by its name",
        arguments: [
            "Die Aufträge in Ost sind im September 2025 fast deckungsgleich mit August 2025.",
            "Wir sind im September 2025 mit den Aufträgen in Ost quasi da, wo wir im August 2025 waren.",
            "Aufträge in Ost im September 2025: so gut wie derselbe Stand wie im August 2025.",
            "Der Wert der Aufträge in Ost war im September 2025 fast derselbe wie im August 2025.",
            "Im September 2025 unterschieden sich die Aufträge in Ost kaum vom Wert im August 2025.",
            "Im September 2025 waren die Aufträge in Ost fast so hoch wie im August 2025: 700 nach 690.",
        ])
    func named(_ text: String) {
        #expect(Kontor.verdict(text) == .supported)
        #expect(Kontor.verdict(text.replacing("Ost", with: "Süd")) == .contradicted)
    }

    @Test(
        "What moved is not said to be still",
        arguments: [
            "Die Aufträge in Ost waren im September 2025 gegenüber dem Vormonat keineswegs stabil."
        ])
    func denied(_ text: String) { #expect(Kontor.verdict(text) != .supported) }
}
