import SalesCore
import Testing

@testable import Narrate

@Suite("Which numbers claim something")
struct ClaimedNumbersTests {
    @Test(
        "Sentences and their verdicts",
        arguments: [
            ("Orders for EMEA stood at 1,370, down 50 month on month.", Verdict.supported),
            ("Orders for EMEA stood at 1,370, down 60 month on month.", .contradicted),
            ("We booked EMEA newsletter sign-ups of $412K.", .notCheckable),
            ("The books show footfall in EMEA of $412K.", .notCheckable),
            ("The books show revenue in EMEA of $412K.", .supported),
            ("We recorded orders for EMEA of three in October.", .contradicted),
            ("EMEA won 12 customers.", .notCheckable),
        ])
    func decides(_ text: String, _ verdict: Verdict) {
        let report = Acme.check(text)
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(!report.claims.isEmpty)
        #expect(report.verdict == TextVerdict(rawValue: verdict.rawValue), "\(claims)")
    }
}
