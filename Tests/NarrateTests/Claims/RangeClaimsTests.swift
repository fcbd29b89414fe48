import SalesCore
import Testing

@testable import Narrate

@Suite("Both ends of ranges, as they are told")
struct RangeClaimsTests {
    @Test(
        "Sentences and their verdicts",
        arguments: [
            ("Revenue ranged from $1.17M to $1.43M over the last six months.", Verdict.supported),
            ("Revenue ranged from $1.19M to $1.43M over the last six months.", .contradicted),
            ("Revenue ranged from $1.17M to $1.53M over the last six months.", .contradicted),
            ("Over the past year monthly revenue has ranged from $1.03M to $1.43M.", .supported),
            ("Over the past year monthly revenue has ranged from $1.03M to $1.34M.", .contradicted),
            ("Regional revenue lay between $200K and $701K.", .supported),
            ("Regional revenue lay between $412K and $701K.", .contradicted),
            ("In the first half of 2025 monthly orders moved between 3,610 and 4,060.", .supported),
            (
                "In the first half of 2025 monthly orders moved between 3,610 and 4,400.",
                .contradicted
            ),
            ("Across the regions, orders in October ran from 754 to 2,230.", .supported),
            ("Across the regions, orders in October ran from 745 to 2,230.", .contradicted),
            ("Orders per region lay between 754 and 2,230 in October.", .supported),
            ("Orders per region lay between 754 and 2,320 in October.", .contradicted),
            ("The regions reported orders of between 754 and 2,230 in October.", .supported),
            ("Revenue by region ranged from USD 199,500 to $700.5K in October.", .supported),
            ("Revenue rose from $1.18M a year earlier to $1.31M in October.", .supported),
            ("Revenue was between $1.2M and $1.4M.", .supported),
            ("Revenue was between $1.2M and $1.3M.", .contradicted),
        ])
    func decides(_ text: String, _ verdict: Verdict) throws {
        let report = Acme.check(text)
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(!report.claims.isEmpty)
        let expected = TextVerdict(rawValue: verdict.rawValue)
        #expect(report.verdict == expected, "\(claims)")
    }
}
