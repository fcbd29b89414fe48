import SalesCore
import Testing

@testable import Narrate

@Suite("How many members there are")
struct MemberTotalClaimsTests {
    @Test(
        "Sentences and their verdicts",
        arguments: [
            (
                "In our three regions we ask the same three questions every month.",
                Verdict.supported
            ),
            ("In our six regions we ask the same questions every month.", .contradicted),
            ("Each of the four regions has its own manager.", .contradicted),
            ("Each of the three regions has its own manager.", .supported),
            ("All five regions matter.", .contradicted),
        ])
    func decides(_ text: String, _ verdict: Verdict) {
        let report = Acme.check(text)
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(report.verdict == TextVerdict(rawValue: verdict.rawValue), "\(claims)")
    }

    @Test(
        "Some of them, or the largest, are no total",
        arguments: ["In two regions revenue fell.", "The top two regions are large."])
    func others(_ text: String) { #expect(Acme.check(text).verdict != .contradicted) }
}
