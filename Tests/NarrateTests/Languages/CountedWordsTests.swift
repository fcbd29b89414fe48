import SalesCore
import Testing

@testable import Narrate

@Suite("Words for all, none, only and except")
struct CountedWordsTests {
    /// Against September 2025, revenue fell in Nord and Süd and rose in Ost; against October 2024 it
    /// rose everywhere.
    @Test(
        "True sentences are supported",
        arguments: [
            "Alle Regionen haben im Oktober 2025 gegenüber dem Vormonat beim Umsatz nachgelassen, nur die Region Ost nicht.",
            "Nur in Ost nicht, sonst ging der Umsatz im Oktober 2025 gegenüber dem Vormonat in allen Regionen zurück.",
            "In den anderen Regionen nicht, nur in Ost stieg der Umsatz im Oktober 2025 gegenüber dem Vormonat.",
            "Der Umsatz sank im Oktober 2025 gegenüber dem Vormonat in allen Regionen mit Ausnahme der Region Ost.",
            "Genau eine Region mit einem Zuwachs beim Umsatz im Oktober 2025 verglichen mit dem Vormonat: Ost.",
            "Nirgends im Oktober 2025 gegenüber Oktober 2024 ein Rückgang beim Umsatz, in keiner Region.",
            "Eine Region, in der der Umsatz im Oktober 2025 gegenüber Oktober 2024 gesunken wäre, gibt es nicht.",
            "Einen Rückgang des Umsatzes gegenüber Oktober 2024 suchen wir im Oktober 2025 in allen Regionen vergebens.",
            "Keine Region ausgenommen: der Umsatz stieg im Oktober 2025 gegenüber Oktober 2024 in allen.",
            "Ist der Umsatz im Oktober 2025 gegenüber Oktober 2024 in irgendeiner Region gesunken? Nein, in keiner.",
            "Nicht in allen, wohl aber in 2 der 3 Regionen sank der Umsatz im Oktober 2025 gegenüber dem Vormonat.",
            "Alle drei Regionen angeschaut: zwei haben im Oktober 2025 beim Umsatz gegenüber dem Vormonat nachgelassen, der Rest nicht.",
            "Nur Ost | Umsatz | Oktober 2025 | gegenüber dem Vormonat gewachsen",
        ])
    func supported(_ text: String) { #expect(Kontor.verdict(text) == .supported) }

    @Test(
        "Untrue ones are not",
        arguments: [
            "Alle Regionen haben im Oktober 2025 gegenüber dem Vormonat beim Umsatz nachgelassen, nur die Region Nord nicht.",
            "Nur in Nord nicht, sonst ging der Umsatz im Oktober 2025 gegenüber dem Vormonat in allen Regionen zurück.",
            "In den anderen Regionen nicht, nur in Nord stieg der Umsatz im Oktober 2025 gegenüber dem Vormonat.",
            "Der Umsatz sank im Oktober 2025 gegenüber dem Vormonat in allen Regionen mit Ausnahme der Region Süd.",
            "Genau eine Region mit einem Zuwachs beim Umsatz im Oktober 2025 verglichen mit dem Vormonat: Nord.",
            "Nirgends im Oktober 2025 gegenüber dem Vormonat ein Rückgang beim Umsatz, in keiner Region.",
            "Eine Region, in der der Umsatz im Oktober 2025 gegenüber dem Vormonat gesunken wäre, gibt es nicht.",
            "Keine Region ausgenommen: der Umsatz stieg im Oktober 2025 gegenüber dem Vormonat in allen.",
            "Ist der Umsatz im Oktober 2025 gegenüber dem Vormonat in irgendeiner Region gesunken? Nein, in keiner.",
            "Ist der Umsatz im Oktober 2025 gegenüber dem Vormonat in allen Regionen gesunken? Nein, in zwei nicht.",
            "Nicht in allen, wohl aber in 1 der 3 Regionen sank der Umsatz im Oktober 2025 gegenüber dem Vormonat.",
            "Nur Nord | Umsatz | Oktober 2025 | gegenüber dem Vormonat gewachsen",
        ])
    func refused(_ text: String) {
        let verdict = Kontor.verdict(text)
        #expect(verdict == .contradicted || verdict == .notCheckable)
    }
}
