import SalesCore
import Testing

@testable import Narrate

@Suite("What is said to be out of the ordinary")
struct UnusualTurnsTests {
    @Test(
        "No sentence passes for its number alone",
        arguments: [
            "Der Umsatz fällt im Oktober 2025 mit 1.312.345 € weit aus dem Rahmen.",
            "Der Umsatz passt im Oktober 2025 nicht zum üblichen Verlauf.",
            "Der Umsatz ist im Oktober 2025 sehr untypisch: 1.312.345 €.",
        ])
    func refused(_ text: String) {
        let verdict = Kontor.verdict(text)
        #expect(verdict == .contradicted || verdict == .notCheckable)
    }

    @Test("Others are left alone", arguments: ["Der Umsatz lag im Oktober 2025 bei 1.312.345 €."])
    func supported(_ text: String) { #expect(Kontor.verdict(text) == .supported) }
}
