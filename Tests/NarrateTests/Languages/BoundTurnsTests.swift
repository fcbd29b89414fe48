import SalesCore
import Testing

@testable import Narrate

@Suite("Both ends of a range told apart")
struct BoundTurnsTests {
    @Test(
        "True sentences are supported",
        arguments: [
            "Im dritten Quartal 2025 lag der Umsatz monatlich in einem Korridor von 1,24 bis 1,43 Mio. €.",
            "Umsatz, drittes Quartal 2025, Monatswerte: mindestens 1.241.300 €, höchstens 1.427.655 €.",
            "Je nach Region lag der Umsatz im Oktober 2025 zwischen 199.500 € und 700.500 €.",
        ])
    func supported(_ text: String) { #expect(Kontor.verdict(text) == .supported) }

    @Test(
        "Untrue ones are not",
        arguments: [
            "Im dritten Quartal 2025 lag der Umsatz monatlich in einem Korridor von 1,14 bis 1,43 Mio. €.",
            "Umsatz, drittes Quartal 2025, Monatswerte: mindestens 1.241.300 €, höchstens 1.500.000 €.",
            "Je nach Region lag der Umsatz im Oktober 2025 zwischen 199.500 € und 412.345 €.",
        ])
    func refused(_ text: String) {
        let verdict = Kontor.verdict(text)
        #expect(verdict == .contradicted || verdict == .notCheckable)
    }
}
