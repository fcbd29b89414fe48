import SalesCore
import Testing

@testable import Narrate

@Suite("Amounts below zero in brackets")
struct AccountingBracketsTests {
    @Test(
        "Sentences and their verdicts",
        arguments: [
            ("Revenue was ($1.31M) in October.", Verdict.contradicted),
            ("Revenue was $1.31M in October ($1.43M in September).", .supported),
            ("Revenue was $1.31M in October ($1.53M in September).", .contradicted),
            ("EMEA ($412K) led in October.", .supported),
        ])
    func decides(_ text: String, _ verdict: Verdict) {
        let report = Acme.check(text)
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(!report.claims.isEmpty)
        #expect(report.verdict == TextVerdict(rawValue: verdict.rawValue), "\(claims)")
    }

    private func quantity(_ text: String) -> Quantity? {
        let tokens = Tokenizer.tokens(text)
        let reader = MentionReader(
            names: NameIndex(table: Acme.table), calendar: FiscalCalendar(),
            of: Array(text.unicodeScalars))
        return reader.mentions(in: tokens).lazy.compactMap(\.quantity).first
    }

    @Test(
        "A loss is negative",
        arguments: ["Revenue was ($8,447).", "Revenue of ($8,447)", "after ($8,447) in January"])
    func negative(_ text: String) {
        #expect(quantity(text)?.value == -8447)
        #expect(quantity(text)?.hasSign == true)
    }

    @Test("An aside is not", arguments: ["EMEA ($8,447) led", "rose ($8,447)", "was (8%)"])
    func aside(_ text: String) { #expect(quantity(text)?.value.isNegative == false) }
}
