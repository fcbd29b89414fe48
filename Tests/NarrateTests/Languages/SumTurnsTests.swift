import SalesCore
import Testing

@testable import Narrate

@Suite("Parts and their sum")
struct SumTurnsTests {
    @Test(
        "True sentences are supported",
        arguments: [
            "1.370 in Nord, 754 aus Ost und 2.230 in Süd ergaben im Oktober 2025 bei den Aufträgen 4.354.",
            "Die Aufträge im Oktober 2025: 1.370 in Nord, 754 in Ost und 2.230 in Süd, macht zusammen 4.354.",
            "Im Oktober 2025 ergaben Nord plus Ost beim Umsatz 611.845 €.",
        ])
    func supported(_ text: String) { #expect(Kontor.verdict(text) == .supported) }

    @Test(
        "Untrue ones are not",
        arguments: [
            "1.370 in Nord, 754 aus Ost und 2.230 in Süd ergaben im Oktober 2025 bei den Aufträgen 4.454.",
            "Die Aufträge im Oktober 2025: 1.370 in Nord, 854 in Ost und 2.230 in Süd, macht zusammen 4.354.",
            "Im Oktober 2025 ergaben Nord plus Ost beim Umsatz 711.845 €.",
        ])
    func refused(_ text: String) {
        let verdict = Kontor.verdict(text)
        #expect(verdict == .contradicted || verdict == .notCheckable)
    }
}
