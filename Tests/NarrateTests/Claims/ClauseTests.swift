import SalesCore
import Testing

@testable import Narrate

@Suite("Cutting sentences into clauses")
struct ClauseTests {
    private func clauses(_ text: String) -> [String] {
        let tokens = Tokenizer.tokens(text)
        let reader = MentionReader(
            names: NameIndex(table: Acme.table), calendar: FiscalCalendar(),
            of: Array(text.unicodeScalars))
        return ClauseSplitter(reader.mentions(in: tokens)).clauses().map { clause in
            clause.mentions.flatMap { tokens[$0.tokens].map(\.text) }.joined(separator: " ")
        }
    }

    @Test(
        "A predicate each",
        arguments: [
            ("Revenue fell 8% and orders rose 3%", ["revenue fell 8 %", "orders rose 3 %"]),
            (
                "Revenue fell in EMEA, APAC and Americas",
                ["revenue fell in emea , apac and americas"]
            ),
            ("EMEA, APAC and Americas rose", ["emea , apac and americas rose"]),
            ("EMEA rose while APAC fell", ["emea rose", "while apac fell"]),
            (
                "Revenue fell 8% to $1M, down from $2M",
                ["revenue fell 8 % to $ 1 m", "down from $ 2 m"]
            ),
            ("In October, revenue fell", ["in october , revenue fell"]),
            ("EMEA rose (4%) and fell", ["emea rose", "fell", "4 %"]),
            ("EMEA rose; APAC fell", ["emea rose", "apac fell"]),
        ])
    func cuts(_ text: String, _ expected: [String]) { #expect(clauses(text) == expected) }
}
