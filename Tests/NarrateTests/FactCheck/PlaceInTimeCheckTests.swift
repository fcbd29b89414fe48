import SalesCore
import Testing

@testable import Narrate

@Suite("Places among months")
struct PlaceInTimeCheckTests {
    @Test(
        "Sentences and their verdicts",
        arguments: [
            ("September 2025 was the best month on file.", Verdict.supported),
            ("October 2025 was the best month on file.", .contradicted),
            ("December 2024 was the best month on file.", .contradicted),
            ("October had the third-highest revenue on record.", .supported),
            ("October had the second-highest revenue on record.", .contradicted),
            ("Revenue in October was the second-highest in the last six months.", .supported),
            ("Revenue in October was the second-lowest in the last six months.", .contradicted),
            ("September was the best month of 2025.", .supported),
            ("August was the best month of 2025.", .contradicted),
            ("In October revenue hit its second-highest level of the year so far.", .supported),
            ("In October revenue hit its highest level of the year so far.", .contradicted),
        ])
    func decides(_ text: String, _ verdict: Verdict) throws {
        let report = Acme.check(text)
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(!report.claims.isEmpty)
        let expected = TextVerdict(rawValue: verdict.rawValue)
        #expect(report.verdict == expected, "\(claims)")
    }
}
