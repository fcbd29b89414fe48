import SalesCore
import Testing

@testable import Narrate

@Suite("Counts of members")
struct CountCheckTests {
    @Test(
        "Sentences and their verdicts",
        arguments: [
            ("Two of three regions fell.", Verdict.supported),
            ("2 of 3 regions fell.", .supported),
            ("One region grew.", .supported),
            ("Two regions grew.", .contradicted),
            ("All regions grew from October 2024.", .supported),
            ("All three regions fell.", .contradicted),
            ("No region grew.", .contradicted),
            ("Only APAC grew.", .supported),
            ("Only EMEA grew.", .contradicted),
        ])
    func decides(_ text: String, _ verdict: Verdict) throws {
        let report = Acme.check(text)
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(!report.claims.isEmpty)
        let expected = TextVerdict(rawValue: verdict.rawValue)
        #expect(report.verdict == expected, "\(claims)")
    }
}
