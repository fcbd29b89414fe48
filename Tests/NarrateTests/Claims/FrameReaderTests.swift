import SalesCore
import Testing

@testable import Narrate

@Suite("What a clause is about")
struct FrameReaderTests {
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
