import SalesCore
import Testing

@testable import Narrate

@Suite("Sums and means over months")
struct SpanClaimsTests {
    @Test(
        "Sentences and their verdicts",
        arguments: [
            ("Revenue averaged $1.32M a month in the third quarter.", Verdict.supported),
            ("Revenue averaged $3.97M a month in the third quarter.", .contradicted),
            ("Third-quarter revenue totalled $3.97M, or $1.32M a month.", .supported),
            ("Third-quarter revenue totalled $3.97M, or $1.42M a month.", .contradicted),
            ("On average, each month of the third quarter brought in $1.32M.", .supported),
            ("On average, each month of the third quarter brought in $1.23M.", .contradicted),
            ("Revenue averaged $1.31M in October.", .notCheckable),
            ("The average order was worth $301.", .supported),
            ("The average order was worth $310.", .contradicted),
            ("Monthly revenue averaged $1.20M over the first ten months of 2025.", .supported),
            ("Monthly revenue averaged $1.31M over the first ten months of 2025.", .contradicted),
        ])
    func decides(_ text: String, _ verdict: Verdict) throws {
        let report = Acme.check(text)
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(!report.claims.isEmpty)
        let expected = TextVerdict(rawValue: verdict.rawValue)
        #expect(report.verdict == expected, "\(claims)")
    }
}
