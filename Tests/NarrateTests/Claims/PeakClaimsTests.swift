import SalesCore
import Testing

@testable import Narrate

@Suite("Turning points")
struct PeakClaimsTests {
    @Test(
        "Sentences and their verdicts",
        arguments: [
            ("Within 2025, revenue peaked in September.", Verdict.supported),
            ("Within 2025, revenue peaked in August.", .contradicted),
            ("Revenue peaked in September 2025.", .supported),
            ("Revenue peaked in August 2025.", .contradicted),
            ("In 2025, revenue bottomed out in January.", .supported),
            ("In 2025, revenue bottomed out in February.", .contradicted),
            ("Revenue peaked in September 2025 at $1,427,655.", .supported),
            ("Revenue peaked in August 2025 at $1,303,000.", .contradicted),
            ("Revenue reached its high of the year in September 2025.", .supported),
            ("Revenue reached its high of the year in August 2025.", .contradicted),
            ("Revenue hit its low of the year in January 2025, at $1,030,250.", .supported),
            ("Revenue hit its low of the year in February 2025, at $1,055,600.", .contradicted),
        ])
    func decides(_ text: String, _ verdict: Verdict) {
        let report = Acme.check(text)
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(!report.claims.isEmpty)
        #expect(report.verdict == TextVerdict(rawValue: verdict.rawValue), "\(claims)")
    }
}
