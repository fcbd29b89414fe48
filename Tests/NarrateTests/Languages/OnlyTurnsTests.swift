import SalesCore
import Testing

@testable import Narrate

@Suite("The only member that did")
struct OnlyTurnsTests {
    @Test("True sentences are supported") func supported() {
        let text =
            "Ost blieb im Oktober 2025 die einzige Region, in der der Umsatz gegenüber September 2025"
            + " gestiegen ist."
        #expect(Kontor.verdict(text) == .supported)
    }

    @Test("Untrue ones are not", arguments: ["Nord", "Süd"]) func refused(_ region: String) {
        let verdict = Kontor.verdict(
            "\(region) blieb im Oktober 2025 die einzige Region, in der der Umsatz gegenüber"
                + " September 2025 gesunken ist.")
        #expect(verdict == .contradicted || verdict == .notCheckable)
    }
}
