import SalesCore
import Testing

@testable import Narrate

@Suite("Lists of the best placed")
struct PlaceClaimsTests {
    @Test(
        "Sentences and their verdicts",
        arguments: [
            (
                "The top three regions were Americas, EMEA and APAC, in that order.",
                Verdict.supported
            ),
            ("The top three regions were Americas, APAC and EMEA, in that order.", .contradicted),
            ("The top two regions were EMEA and Americas.", .supported),
            ("The top two regions were EMEA and APAC.", .contradicted),
            ("By orders EMEA comes second, and APAC third.", .supported),
            ("By orders EMEA comes third, and APAC second.", .contradicted),
            ("By revenue APAC comes second.", .contradicted),
            ("EMEA was the runner-up in revenue.", .supported),
            ("APAC was the runner-up in revenue.", .contradicted),
        ])
    func decides(_ text: String, _ verdict: Verdict) throws {
        let report = Acme.check(text)
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(!report.claims.isEmpty)
        let expected = TextVerdict(rawValue: verdict.rawValue)
        #expect(report.verdict == expected, "\(claims)")
    }
}
