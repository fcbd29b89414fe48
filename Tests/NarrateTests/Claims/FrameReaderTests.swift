import SalesCore
import Testing

@testable import Narrate

@Suite("What a clause is about")
struct FrameReaderTests {
    @Test(
        "The month that has begun since, and a bracket's own period",
        arguments: [
            ("So far in November, revenue stands at $24K.", Verdict.supported),
            ("So far in November, revenue stands at $42K.", .contradicted),
            ("Month-to-date November revenue is $24,000.", .supported),
            ("November is incomplete: revenue so far is $24K.", .supported),
            ("Revenue: $1.31M (September: $1.43M).", .supported),
            ("EMEA took $412K and APAC $200K in October. Together that is $612K.", .supported),
            ("EMEA took $412K and APAC $200K in October. Together that is $712K.", .contradicted),
            ("EMEA contributed $412K of the $1.31M total in October.", .supported),
            ("EMEA contributed $412K of the $1.41M total in October.", .contradicted),
            ("Orders so far in 2025 total 41,590.", .supported),
            ("Orders so far in 2025 total 41,950.", .contradicted),
            ("EMEA won 580, APAC 310.", .supported),
            ("The average order was $301.", .supported),
            ("The average order was $310.", .contradicted),
            ("Revenue: $1.43M (September: $1.43M).", .contradicted),
            ("EMEA revenue (September 2025) was $428K.", .supported),
            ("EMEA revenue (September 2025) was $412K.", .contradicted),
            ("Revenue: $1.31M (September: $1.31M).", .contradicted),
            ("Through October, orders for the year total 41,590.", .supported),
            ("Through October, orders for the year total 4,354.", .contradicted),
            ("EMEA $412K, APAC $200K, Americas $701K: $1.31M in total.", .supported),
            ("EMEA $412K, APAC $200K, Americas $701K: $1.41M in total.", .contradicted),
            ("EMEA rose, level with Americas' $701K.", .contradicted),
            ("The win rate rose two points, ending at 42.0.", .supported),
            ("The win rate rose two points, ending at 41.0.", .contradicted),
            (
                "Orders in September were 5,616; in the same month of 2024 they were 4,000.",
                .notCheckable
            ),
        ])
    func places(_ text: String, _ verdict: Verdict) {
        let report = Acme.check(text)
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(report.verdict == TextVerdict(rawValue: verdict.rawValue), "\(claims)")
    }

    @Test(
        "Subject, period and comparison are carried where that is safe",
        arguments: [
            "EMEA revenue fell 3.7%. It was $412,345.",
            "In September 2025, revenue reached $1.43M. EMEA made $428K.",
            "In EMEA, revenue fell 3.7% and orders fell 3.5%.",
            "Compared with October 2024, revenue rose 11.7% and orders rose 8.9%.",
            "Revenue fell 8.1% and orders fell 22.5% in October 2025.",
            "Orders fell 22.5%. EMEA fell 3.5%.",
            "Revenue in Americas fell by $112K, while total revenue fell by $115K.",
            "EMEA made $412K, APAC $200K and Americas $701K.",
        ])
    func carries(_ text: String) {
        let report = Acme.check(text)
        #expect(report.verdict == .supported, "\(report.claims.map(\.reason))")
    }

    @Test(
        "A named subject, period or comparison is not overruled",
        arguments: [
            "EMEA revenue fell 3.7%. Total revenue was $412,345.",
            "In September 2025, revenue reached $1.43M. In October 2025, EMEA made $428K.",
            "Compared with October 2024, revenue rose 11.7%, while orders fell 22.5% from a year"
                + " earlier.",
            "Orders fell 22.5%. EMEA revenue fell 3.5%.",
        ])
    func overrules(_ text: String) {
        let report = Acme.check(text)
        #expect(report.verdict == .contradicted, "\(report.claims.map(\.reason))")
    }
}
