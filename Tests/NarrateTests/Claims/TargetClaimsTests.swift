import SalesCore
import Testing

@testable import Narrate

@Suite("Targets in prose")
struct TargetClaimsTests {
    @Test(
        "True of Acme's targets",
        arguments: [
            "The budget exceeded revenue by $17,655.",
            "Revenue missed its target.", "Revenue fell short of plan by about $18,000.",
            "September revenue beat plan.", "September beat its plan of $1.4M by $28K.",
            "September revenue was 2.0% above target.", "Revenue was 1.3% short of target.",
            "Third-quarter revenue came in 1.8% above the $3.9 million target.",
            "The September target was fully met.", "The October target was missed by 1.3%.",
            "Revenue missed the October goal: $1,312,345 against $1,330,000.",
            "Revenue of $1.31M fell short of a plan of $1.33M.",
            "The revenue target for October was $1.33M.",
            "The target for December 2025 is $1.6M of revenue.",
            "Orders came in on target.", "Orders were in line with plan.",
            "The win rate beat its target by 2 points.", "Revenue reached 98.7% of target.",
            "Costs came in under budget.", "Costs beat the budget by $50,000.",
            "Revenue did not meet its target.", "Revenue failed to meet its target.",
            "Revenue was $1.31M versus a target of $1.33M.",
            "September was ahead of budget by 2.0%.",
            "Orders exceeded the target.", "September revenue was fully on plan.",
            "Measured against plan, September revenue was 2.0% above.",
            "Revenue hit the full target in September.",
        ])
    func supports(_ text: String) {
        let report = AcmeTargets.check(text)
        #expect(
            report.verdict == .supported, "\(report.claims.map { "[\($0.text)] \($0.reason)" })")
    }

    @Test(
        "Untrue of Acme's targets",
        arguments: [
            "Revenue beat its target.", "Revenue fell short of plan by about $28,000.",
            "September revenue missed plan.", "September beat its plan of $1.4M by $38K.",
            "September beat its plan of $1.5M.", "September revenue was 3.0% above target.",
            "September revenue was 2.0% below target.", "Revenue was 2.3% short of target.",
            "Third-quarter revenue came in 1.8% above the $4.9 million target.",
            "The October target was fully met.", "The October target was missed by 2.3%.",
            "Revenue missed the October goal: $1,312,345 against $1,430,000.",
            "The revenue target for October was $1.43M.",
            "The target for December 2025 is $1.7M of revenue.",
            "Revenue came in on target.", "Revenue was in line with plan.",
            "The win rate beat its target by 3 points.", "Revenue reached 99.7% of target.",
            "Costs came in over budget.", "Costs missed the budget.",
            "Revenue was $1.31M versus a target of $1.43M.", "September was behind budget.",
            "Revenue was fully on plan.",
            "Measured against plan, September revenue was 2.0% below.",
            "Revenue hit the full target in October.",
            "Revenue beat its target in every month since September.",
        ])
    func contradicts(_ text: String) {
        let report = AcmeTargets.check(text)
        #expect(
            report.verdict == .contradicted, "\(report.claims.map { "[\($0.text)] \($0.reason)" })")
    }
}
