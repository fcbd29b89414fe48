import SalesCore
import Testing

@testable import Narrate

@Suite("What belongs to a German noun")
struct AttributesTests {
    @Test(
        "True sentences are supported",
        arguments: [
            "Der im Oktober in Nord erzielte Umsatz belief sich auf 412.345 €.",
            "Der Umsatz, der im Oktober in Nord erzielt wurde, belief sich auf 412.345 €.",
            "Der im Oktober 2025 verbuchte Umsatz lag bei 1.312.345 €.",
        ])
    func supported(_ text: String) { #expect(Kontor.verdict(text) == .supported) }

    @Test(
        "Untrue ones are not",
        arguments: [
            "Der im Oktober in Nord erzielte Umsatz belief sich auf 512.345 €.",
            "Der Umsatz, der im Oktober in Nord erzielt wurde, belief sich auf 199.500 €.",
            "Der im Oktober 2025 geplante Umsatz lag bei 1.312.345 €.",
        ])
    func refused(_ text: String) {
        let verdict = Kontor.verdict(text)
        #expect(verdict == .contradicted || verdict == .notCheckable)
    }
}
