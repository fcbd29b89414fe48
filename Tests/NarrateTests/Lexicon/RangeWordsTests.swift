import SalesCore
import Testing

@testable import Narrate

@Suite("Words of ranges")
struct RangeWordsTests {
    @Test(
        "Sentences and their verdicts",
        arguments: [
            (
                "Revenue hovered between $1.17M and $1.43M over the last six months.",
                Verdict.supported
            ),
            ("Revenue varied between $1.17M and $1.43M over the last six months.", .supported),
            ("Revenue varied between $1.17M and $1.33M over the last six months.", .contradicted),
            (
                "Monthly revenue moved in a range of $1.17M to $1.43M over the last six months.",
                .supported
            ),
            (
                "Monthly revenue moved in a range of $1.27M to $1.43M over the last six months.",
                .contradicted
            ),
        ])
    func decides(_ text: String, _ verdict: Verdict) throws {
        let report = Acme.check(text)
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(!report.claims.isEmpty)
        let expected = TextVerdict(rawValue: verdict.rawValue)
        #expect(report.verdict == expected, "\(claims)")
    }
}
