import SalesCore
import Testing

@testable import Narrate

@Suite("A value said of every member")
struct EachMemberSentencesTests {
    @Test(
        "The whole's value is not theirs",
        arguments: [
            "Alle Regionen hatten im Oktober 2025 einen Umsatz von 1.312.345 €.",
            "Jede Region hatte im Oktober 2025 einen Umsatz von 1.312.345 €.",
            "In allen Regionen lag der Umsatz im Oktober 2025 bei 1.312.345 €.",
            "Alle drei Regionen kamen im Oktober 2025 jeweils auf 4.354 Aufträge.",
            "In jeder Region lag die Abschlussquote im Oktober 2025 bei 42 %.",
        ])
    func untrue(_ text: String) { #expect(Kontor.verdict(text) == .contradicted) }

    @Test(
        "What all make together",
        arguments: [
            "Alle Regionen zusammen hatten im Oktober 2025 einen Umsatz von 1.312.345 €.",
            "Über alle Regionen hinweg lag der Umsatz im Oktober 2025 bei 1.312.345 €.",
        ])
    func together(_ text: String) { #expect(Kontor.verdict(text) == .supported) }
}
