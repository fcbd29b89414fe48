import SalesCore
import Testing

@testable import Narrate

@Suite("Counts with exceptions")
struct ExceptionClaimsTests {
    @Test(
        "Sentences and their verdicts",
        arguments: [
            ("Every region except APAC fell.", Verdict.supported),
            ("Every region except EMEA fell.", .contradicted),
            ("All regions but APAC fell.", .supported),
            ("All regions but Americas fell.", .contradicted),
            ("All but one of the three regions fell.", .supported),
            ("All but two of the three regions fell.", .contradicted),
            ("All but one of the four regions fell.", .contradicted),
            ("No region other than APAC grew.", .supported),
            ("No region other than EMEA grew.", .contradicted),
            (
                "None of the regions other than APAC took more in October than in September.",
                .supported
            ),
            ("Of the three regions, two took less in October than in September.", .supported),
            ("Of the three regions, one took less in October than in September.", .contradicted),
            ("2/3 regions down on the month.", .supported),
            ("1/3 regions down on the month.", .contradicted),
            ("Every region is above its level of a year ago.", .supported),
            ("No region is above its level of a year ago.", .contradicted),
            ("Only EMEA and Americas fell.", .supported),
            ("Only EMEA and APAC fell.", .contradicted),
            ("At least two regions fell.", .supported),
            ("At least three regions fell.", .contradicted),
            ("No more than two regions fell.", .supported),
            ("Fewer than two regions fell.", .contradicted),
            ("Revenue except services fell.", .notCheckable),
        ])
    func decides(_ text: String, _ verdict: Verdict) throws {
        let report = Acme.check(text)
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(!report.claims.isEmpty)
        let expected = TextVerdict(rawValue: verdict.rawValue)
        #expect(report.verdict == expected, "\(claims)")
    }
}
