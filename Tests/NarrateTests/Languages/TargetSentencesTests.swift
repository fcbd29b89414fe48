import SalesCore
import Testing

@testable import Narrate

@Suite("A metric against its target")
struct TargetSentencesTests {
    @Test(
        "True sentences are supported",
        arguments: [
            "Um 1,5 % verfehlte der Umsatz im September 2025 das Ziel.",
            "Haben wir das Ziel beim Umsatz im Oktober 2025 übertroffen? Ja, um 0,9 %.",
            "Umsatz im September 2025 22.345 € unter Plan.",
        ])
    func supported(_ text: String) { #expect(Kontor.verdict(text) == .supported) }

    @Test(
        "Untrue ones are not",
        arguments: [
            "Um 2,5 % verfehlte der Umsatz im September 2025 das Ziel.",
            "Haben wir das Ziel beim Umsatz im September 2025 übertroffen? Ja, um 1,5 %.",
            "Umsatz im September 2025 22.345 € über Plan.",
        ])
    func refused(_ text: String) {
        let verdict = Kontor.verdict(text)
        #expect(verdict == .contradicted || verdict == .notCheckable)
    }
}
