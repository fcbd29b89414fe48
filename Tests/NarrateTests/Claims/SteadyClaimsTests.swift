import SalesCore
import Testing

@testable import Narrate

@Suite("Runs told without their length")
struct SteadyClaimsTests {
    @Test(
        "Sentences and their verdicts",
        arguments: [
            ("Revenue in EMEA has fallen every month since August 2025.", Verdict.supported),
            ("Revenue in EMEA has fallen every month since June 2025.", .contradicted),
            ("Revenue has risen every month since January 2025.", .contradicted),
            ("Revenue has risen in each of the last three months.", .contradicted),
            ("APAC revenue rose in each of the last six months.", .supported),
            ("EMEA revenue rose in each of the last six months.", .contradicted),
            ("APAC revenue has risen every month since February 2025.", .supported),
            ("Revenue fell in October, ending a run of eight increases.", .supported),
            ("Revenue fell in October, ending a run of three increases.", .contradicted),
            ("October's decline in revenue was the first since January 2025.", .supported),
            ("Revenue fell for the first time since January 2025.", .supported),
            ("Revenue fell for the first time since March 2025.", .contradicted),
            ("Revenue saw its first decline in nine months.", .supported),
            ("Revenue saw its first decline in five months.", .contradicted),
        ])
    func decides(_ text: String, _ verdict: Verdict) throws {
        let report = Acme.check(text)
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(!report.claims.isEmpty)
        let expected = TextVerdict(rawValue: verdict.rawValue)
        #expect(report.verdict == expected, "\(claims)")
    }
}
