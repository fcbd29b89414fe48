import SalesCore
import Testing

@testable import Narrate

@Suite("Money beside a count")
struct MoneyClaimsTests {
    @Test(
        "Sentences and their verdicts",
        arguments: [
            ("We took 4,354 orders in October for USD 1.31M.", Verdict.supported),
            ("We took 4,354 orders in October for USD 1.41M.", .contradicted),
            ("Orders came to $4,354.", .contradicted),
            ("EMEA shipped 1,370 orders worth a combined $412K.", .supported),
            ("EMEA shipped 1,370 orders worth a combined $421K.", .contradicted),
            ("Revenue in US dollars was 1.31 million for October.", .supported),
            ("Revenue in euros was 1.31 million for October.", .contradicted),
            ("Revenue was 1.31 million US dollars.", .supported),
            ("October: 4,354 orders, $1,312,345.", .supported),
            ("October: 4,354 orders, $1,321,345.", .contradicted),
        ])
    func decides(_ text: String, _ verdict: Verdict) {
        let report = Acme.check(text)
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(report.verdict == TextVerdict(rawValue: verdict.rawValue), "\(claims)")
    }

    @Test("The reason names the metric that was taken")
    func reason() {
        let claims = Acme.check("EMEA shipped 1,370 orders worth $421K.").claims
        #expect(claims.last?.reason.hasPrefix("Revenue for EMEA") ?? false)
    }
}
