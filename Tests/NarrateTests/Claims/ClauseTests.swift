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
            (
                "$5M: that is where revenue stood in March",
                ["$ 5 m that is where revenue stood in march"]
            ),
            ("Orders for Q3: 4,745", ["orders for q3 : 4,745"]),
            ("Summary: revenue fell", ["summary", "revenue fell"]),
            (
                "Revenue was $3M in May, namely $1M for EMEA and $2M from APAC",
                [
                    "revenue was $ 3 m in may ,",
                    "namely $ 1 m for emea and $ 2 m from apac",
                ]
            ),
            ("EMEA rose; APAC fell", ["emea rose", "apac fell"]),
        ])
    func cuts(_ text: String, _ expected: [String]) { #expect(clauses(text) == expected) }
}
