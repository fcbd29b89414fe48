import SalesCore
import Testing

@testable import Narrate

@Suite("Statements that the one before completes, in German")
struct ContinuedTurnsTests {
    @Test(
        "Read together, they hold",
        arguments: [
            "Es gab im Oktober 2025 gegenüber September 2025 einen Rückgang des Umsatzes. Davon entfallen 96,8 % auf Süd.",
            "Wir haben jede Region geprüft. Im September 2025 ist der Umsatz gegenüber Juli 2025 in keiner gefallen.",
            "Im Oktober 2024 lag der Umsatz in Ost noch bei 180.000 €. Im Oktober 2025 war es das 1,1-Fache.",
        ])
    func supported(_ text: String) { #expect(Kontor.verdict(text) == .supported) }

    @Test(
        "Read together, they do not",
        arguments: [
            "Es gab im Oktober 2025 gegenüber September 2025 einen Rückgang des Umsatzes. Davon entfallen 53,4 % auf Süd.",
            "Wir haben jede Region geprüft. Im Oktober 2025 ist der Umsatz gegenüber September 2025 in keiner gefallen.",
            "Im Oktober 2024 lag der Umsatz in Ost noch bei 180.000 €. Im Oktober 2025 war es das 1,6-Fache.",
        ])
    func refused(_ text: String) { #expect(Kontor.verdict(text) != .supported) }
}
