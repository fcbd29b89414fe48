import SalesCore
import Testing

@testable import Narrate

@Suite("The number of members")
struct MemberTotalCheckTests {
    @Test(
        "Sentences and their verdicts",
        arguments: [
            ("All of our three regions sell.", Verdict.supported),
            ("Our two regions sell.", .contradicted),
        ])
    func decides(_ text: String, _ verdict: Verdict) {
        let report = Acme.check(text)
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(report.verdict == TextVerdict(rawValue: verdict.rawValue), "\(claims)")
    }

    @Test("The reason tells how many there are")
    func reason() {
        #expect(Acme.check("Our six regions sell.").claims.first?.reason == "there are 3, not 6")
    }
}
