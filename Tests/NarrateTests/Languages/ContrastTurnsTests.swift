import SalesCore
import Testing

@testable import Narrate

@Suite("What is denied only to say the other, in German")
struct ContrastTurnsTests {
    @Test(
        "The other is meant",
        arguments: [
            "Das ist keine Null, sondern eine Lücke: Zum Umsatz in Nord fehlen im Juli 2024 die Daten.",
            "Im September 2025 ist der Umsatz gegenüber Juli 2025 nicht nur vereinzelt, sondern in allen Regionen gestiegen.",
        ])
    func supported(_ text: String) { #expect(Kontor.verdict(text) == .supported) }

    @Test(
        "And must hold",
        arguments: [
            "Das ist keine Null, sondern eine Lücke: Zum Umsatz in Nord fehlen im Juli 2025 die Daten.",
            "Im Oktober 2025 ist der Umsatz gegenüber September 2025 nicht nur vereinzelt, sondern in allen Regionen gefallen.",
            "Nicht auf Plan, sondern um 12.345 € unter Plan war im Oktober 2025 der Umsatz.",
        ])
    func refused(_ text: String) { #expect(Kontor.verdict(text) != .supported) }
}
