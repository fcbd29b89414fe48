import SalesCore
import Testing

@testable import Narrate

@Suite("Members together")
struct SumSentencesTests {
    @Test(
        "True sentences are supported",
        arguments: [
            "Wie viel bringen Nord und Ost im Oktober 2025 beim Umsatz zusammen? 611.845 €.",
            "Nord und Ost kamen im Oktober 2025 beim Umsatz gemeinsam auf 611.845 €.",
            "Im Verbund bringen es Nord und Ost im Oktober 2025 beim Umsatz auf 611.845 €.",
            "→ Nord + Ost im Oktober 2025: Umsatz 611.845 €",
            "Nord und Ost im Doppelpack: im Oktober 2025 611.845 € Umsatz.",
            "Nimmt man Nord und Ost als Paar, lag der Umsatz im Oktober 2025 bei 611.845 €.",
            "Der Innendienst hat Nord und Ost addiert: Umsatz im Oktober 2025, 611.845 €.",
            "Kumuliert über Nord und Ost belief sich der Umsatz im Oktober 2025 auf 611.845 €.",
        ])
    func supported(_ text: String) { #expect(Kontor.verdict(text) == .supported) }

    @Test(
        "Untrue ones are not",
        arguments: [
            "Wie viel bringen Nord und Ost im Oktober 2025 beim Umsatz zusammen? 412.345 €.",
            "Nord und Ost kamen im Oktober 2025 beim Umsatz gemeinsam auf 711.845 €.",
            "Im Verbund bringen es Nord und Ost im Oktober 2025 beim Umsatz auf 412.345 €.",
            "→ Nord + Ost im Oktober 2025: Umsatz 1.312.345 €",
            "Kumuliert über Nord und Ost belief sich der Umsatz im Oktober 2025 auf 511.845 €.",
        ])
    func refused(_ text: String) {
        let verdict = Kontor.verdict(text)
        #expect(verdict == .contradicted || verdict == .notCheckable)
    }
}
