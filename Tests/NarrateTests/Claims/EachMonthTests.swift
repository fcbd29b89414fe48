import SalesCore
import Testing

@testable import Narrate

@Suite("What is told of every month")
struct EachMonthTests {
    @Test(
        "Sentences and their verdicts",
        arguments: [
            ("Average monthly orders in Q3 2025 were 4,745.", Verdict.supported),
            ("Average monthly orders in Q3 2025 were 14,236.", .contradicted),
            ("The monthly average of revenue in Q3 2025 was $1.32M.", .supported),
            ("The monthly average of revenue in Q3 2025 was $3.97M.", .contradicted),
            ("Mean monthly orders for Q3 2025: 4,745.", .supported),
            ("Mean monthly orders for Q3 2025: 14,236.", .contradicted),
            ("Q3 2025 saw orders for EMEA average 1,420 per month.", .supported),
            ("Q3 2025 saw orders for EMEA average 4,260 per month.", .contradicted),
            ("Per month, orders averaged 4,745 in Q3 2025.", .supported),
            ("Per month, orders averaged 4,754 in Q3 2025.", .contradicted),
            ("A typical month of Q3 2025 brought orders of 4,745 on average.", .supported),
            ("A typical month of Q3 2025 brought orders of 14,236 on average.", .contradicted),
            ("In Q3 2025, revenue ran at an average of $1.32M a month.", .supported),
            ("In Q3 2025, revenue ran at an average of $1.23M a month.", .contradicted),
            ("Monthly orders in Q3 2025 ranged from 4,220 to 5,616.", .supported),
            ("Monthly orders in Q3 2025 ranged from 4,400 to 5,616.", .contradicted),
            ("Over Q3 2025, EMEA orders ran between 1,390 and 1,450 a month.", .supported),
            ("Over Q3 2025, EMEA orders ran between 1,390 and 1,540 a month.", .contradicted),
            ("Month by month, EMEA orders in Q3 2025 ranged between 1,390 and 1,450.", .supported),
            ("The monthly range of EMEA orders in Q3 2025 was 1,390 to 1,450.", .supported),
            ("The monthly range of EMEA orders in Q3 2025 was 1,309 to 1,450.", .contradicted),
            ("In Q3 2025 the months brought EMEA orders of between 1,390 and 1,450.", .supported),
            ("Q3 2025 saw monthly EMEA orders of 1,390 to 1,450.", .supported),
            ("Q3 2025 saw monthly EMEA orders of 1,390 to 1,480.", .contradicted),
        ])
    func decides(_ text: String, _ verdict: Verdict) {
        let report = Acme.check(text)
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(!report.claims.isEmpty)
        #expect(report.verdict == TextVerdict(rawValue: verdict.rawValue), "\(claims)")
    }
}
