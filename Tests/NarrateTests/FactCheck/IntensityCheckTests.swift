import SalesCore
import Testing

@testable import Narrate

@Suite("How far a value moved")
struct IntensityCheckTests {
    @Test(
        "Sentences and their verdicts",
        arguments: [
            ("Revenue slipped in October.", Verdict.supported),
            ("Revenue collapsed in October.", .contradicted),
            ("Revenue dipped 8.1% in October.", .supported),
            ("Revenue fell slightly in October year over year.", .contradicted),
            ("Revenue rose slightly year over year.", .contradicted),
            ("APAC revenue skyrocketed in October.", .contradicted),
            ("APAC revenue jumped 6.4% in October.", .supported),
            ("The Americas revenue plunged 13.7%.", .supported),
            ("EMEA revenue plunged in October.", .contradicted),
            ("EMEA's revenue slipped a little in October.", .supported),
            ("The Americas lost a little in October.", .contradicted),
            ("EMEA revenue saw a dramatic decline in October.", .contradicted),
            ("EMEA revenue saw a slight decline in October.", .supported),
            ("Revenue in the Americas was sharply lower in October.", .supported),
            ("EMEA revenue was sharply lower in October.", .contradicted),
            ("Win rate skyrocketed.", .contradicted),
            ("Win rate edged up to 42%.", .supported),
            ("Orders eased marginally in October.", .contradicted),
            ("Orders tumbled in October.", .supported),
            ("Average order value crept up in October.", .contradicted),
            ("Average order value surged in October.", .supported),
        ])
    func decides(_ text: String, _ verdict: Verdict) {
        let report = Acme.check(text)
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(report.verdict == TextVerdict(rawValue: verdict.rawValue), "\(claims)")
    }
}
