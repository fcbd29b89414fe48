import SalesCore
import Testing

@testable import Narrate

@Suite("Counts beyond a value, as they are told")
struct ThresholdClaimsTests {
    @Test(
        "Sentences and their verdicts",
        arguments: [
            ("Only two regions turned over more than $400K.", Verdict.supported),
            ("Only one region turned over more than $400K.", .contradicted),
            ("In five of the last six months revenue exceeded $1.19M.", .supported),
            ("In four of the last six months revenue exceeded $1.19M.", .contradicted),
            ("Two months of the last six topped $1.31M.", .supported),
            ("No region took more than $800K.", .supported),
            ("No region took more than $700K.", .contradicted),
            ("All three regions took at least $199K.", .supported),
            ("All three regions took at least $200K.", .contradicted),
            ("Orders came exclusively from EMEA.", .contradicted),
            ("Orders came exclusively from EMEA, APAC and Americas.", .supported),
        ])
    func decides(_ text: String, _ verdict: Verdict) throws {
        let report = Acme.check(text)
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(!report.claims.isEmpty)
        let expected = TextVerdict(rawValue: verdict.rawValue)
        #expect(report.verdict == expected, "\(claims)")
    }
}
