import SalesCore
import Testing

@testable import Narrate

@Suite("Numbers of a list and their names")
struct PairingClaimsTests {
    @Test(
        "Sentences and their verdicts",
        arguments: [
            (
                "October's $1.31M splits into $701K for Americas, $412K for EMEA and $200K for APAC.",
                Verdict.supported
            ),
            (
                "October's $1.31M splits into $701K for EMEA, $412K for Americas and $200K for APAC.",
                .contradicted
            ),
            (
                "October's $1.41M splits into $701K for Americas, $412K for EMEA and $200K for APAC.",
                .contradicted
            ),
            (
                "EMEA, APAC and Americas took $412K, $200K and $701K respectively, $1.31M in all.",
                .supported
            ),
            (
                "EMEA, APAC and Americas took $412K, $200K and $701K respectively, $1.21M in all.",
                .contradicted
            ),
            ("EMEA, APAC and Americas took $200K, $412K and $701K respectively.", .contradicted),
            (
                "Of the 4,354 orders, 2,230 came from Americas, 1,370 from EMEA and 754 from APAC.",
                .supported
            ),
            (
                "Of the 4,354 orders, 2,230 came from Americas, 1,370 from APAC and 754 from EMEA.",
                .contradicted
            ),
            (
                "Of the 4,554 orders, 2,230 came from Americas, 1,370 from EMEA and 754 from APAC.",
                .contradicted
            ),
            ("August gave EMEA $440K and September $428K.", .supported),
            ("August gave EMEA $428K and September $440K.", .contradicted),
            (
                "Orders numbered 4,400 in August, 5,616 in September and 4,354 in October.",
                .supported
            ),
            (
                "Orders numbered 4,400 in August, 5,616 in September and 4,400 in October.",
                .contradicted
            ),
            ("August, September and October brought $1.30M, $1.43M and $1.31M.", .supported),
            ("August, September and October brought $1.30M, $1.31M and $1.43M.", .contradicted),
            ("Revenue was $1.31M across 4,354 orders.", .supported),
            ("Revenue was $1.31M across 4,345 orders.", .contradicted),
        ])
    func decides(_ text: String, _ verdict: Verdict) throws {
        let report = Acme.check(text)
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(!report.claims.isEmpty)
        let expected = TextVerdict(rawValue: verdict.rawValue)
        #expect(report.verdict == expected, "\(claims)")
    }
}
