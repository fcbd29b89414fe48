import SalesCore
import Testing

@testable import Narrate

@Suite("German names of periods")
struct GermanPeriodsTests {
    @Test(
        "True sentences are supported",
        arguments: [
            "Im Oktober 2025 lag der Umsatz bei 1,31 Mio. €.",
            "Im dritten Quartal 2025 betrug der Umsatz 3,97 Mio. €.",
            "Im September 2025 betrug der Umsatz 1.427.655 €.",
            "Im 3. Quartal 2025 betrug der Umsatz 3,97 Mio. €.",
        ])
    func supported(_ text: String) { #expect(Kontor.verdict(text) == .supported) }

    @Test(
        "Untrue ones are not",
        arguments: [
            "Im September 2025 lag der Umsatz bei 1,31 Mio. €.",
            "Im zweiten Quartal 2025 betrug der Umsatz 3,97 Mio. €.",
            "Im Oktober 2024 betrug der Umsatz 1.427.655 €.",
        ])
    func refused(_ text: String) {
        let verdict = Kontor.verdict(text)
        #expect(verdict == .contradicted || verdict == .notCheckable)
    }
}
