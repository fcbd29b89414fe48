import SalesCore
import Testing

@testable import Narrate

@Suite("Periods that a question names")
struct AskedPeriodsTests {
    @Test(
        "The answer is of that period, and of no other",
        arguments: [
            ("What did September 2025 bring? Orders of 5,616.", TextVerdict.supported),
            ("What did September 2025 bring? Orders of 4,354.", .contradicted),
            ("How was September 2025? Orders were 5,616.", .supported),
            ("September 2025 closed. Orders for it: 5,616.", .supported),
            ("September 2025 closed. Orders for it: 5,700.", .contradicted),
            ("How was September 2025? Orders were 4,354 in October 2025.", .supported),
        ])
    func decides(_ text: String, _ verdict: TextVerdict) {
        let report = Acme.check(text)
        #expect(report.verdict == verdict, "\(report.claims.map { "\($0.text): \($0.reason)" })")
    }
}
