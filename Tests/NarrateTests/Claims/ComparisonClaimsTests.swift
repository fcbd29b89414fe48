import SalesCore
import Testing

@testable import Narrate

@Suite("Members against members")
struct ComparisonClaimsTests {
    @Test(
        "True of October 2025",
        arguments: [
            "Americas outsold EMEA.", "EMEA trailed Americas.", "EMEA was ahead of APAC.",
            "EMEA beat APAC.", "Americas' revenue exceeded EMEA's.", "APAC lagged behind EMEA.",
            "EMEA had a better win rate than APAC.", "EMEA carries a fatter win rate than APAC.",
            "APAC sold less than EMEA.", "APAC had fewer orders than EMEA.",
            "EMEA and Americas both outsold APAC.", "Americas outsold EMEA and APAC.",
            "Americas outsold EMEA and APAC combined.",
            "Americas had more orders than any other region.",
            "Americas took more revenue than all other regions combined.",
            "EMEA's win rate of 42.3% was ahead of APAC's.",
            "EMEA had a higher win rate than APAC, 42.3% against 41.1%.",
            "EMEA sold for $213K more than APAC.", "EMEA outsold APAC by 107%.",
            "EMEA's win rate was 1.2 points higher than APAC's.",
            "EMEA outgrew Americas.", "Americas fell more than EMEA.",
            "APAC grew faster than EMEA and Americas.",
            "APAC took fewer orders than EMEA but more than 700.",
            "APAC took less than Americas but has a lower win rate.",
        ])
    func supports(_ text: String) {
        let report = Acme.check(text)
        #expect(
            report.verdict == .supported, "\(report.claims.map { "[\($0.text)] \($0.reason)" })")
    }

    @Test(
        "Untrue of October 2025",
        arguments: [
            "EMEA outsold Americas.", "Americas trailed EMEA.", "APAC was ahead of EMEA.",
            "APAC beat EMEA.", "EMEA's revenue exceeded Americas'.", "EMEA lagged behind APAC.",
            "APAC had a better win rate than EMEA.", "APAC carries a fatter win rate than EMEA.",
            "EMEA sold less than APAC.", "EMEA had fewer orders than APAC.",
            "EMEA and APAC both outsold Americas.", "EMEA outsold APAC and Americas.",
            "EMEA outsold APAC and Americas combined.",
            "EMEA had more orders than any other region.",
            "EMEA took more revenue than all other regions combined.",
            "APAC's win rate of 41.1% was ahead of EMEA's.",
            "EMEA had a higher win rate than APAC, 42.3% against 40.1%.",
            "EMEA had a higher win rate than APAC, 41.1% against 42.3%.",
            "EMEA sold for $312K more than APAC.", "EMEA outsold APAC by 52%.",
            "EMEA's win rate was 2.2 points higher than APAC's.",
            "Americas outgrew EMEA.", "EMEA fell more than Americas.",
            "EMEA failed to outsell APAC.",
            "EMEA did not outsell APAC.", "APAC took less than Americas but has a better win rate.",
        ])
    func contradicts(_ text: String) {
        let report = Acme.check(text)
        #expect(
            report.verdict == .contradicted, "\(report.claims.map { "[\($0.text)] \($0.reason)" })")
    }

    @Test(
        "Never passed unread",
        arguments: [
            "EMEA outsold APAC in every month of 2025.", "Revenue was higher than in APAC.",
            "EMEA outsold Nordics.", "Revenue outpaced orders.", "EMEA outsold nobody.",
            "EMEA's win rate combined with APAC's beat Americas.",
        ])
    func undecided(_ text: String) {
        #expect(Acme.check(text).verdict != .supported, "\(text)")
    }
}
