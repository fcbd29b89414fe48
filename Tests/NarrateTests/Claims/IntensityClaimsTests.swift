import SalesCore
import TestSupport
import Testing

@testable import Narrate

@Suite("Words that tell how far")
struct IntensityClaimsTests {
    @Test(
        "Sentences and their verdicts",
        arguments: [
            ("Revenue was practically unchanged.", .contradicted),
            ("Win rate was essentially unchanged in October.", .contradicted),
            ("Revenue hardly moved in October.", .contradicted),
            ("Revenue held steady in October.", .contradicted),
            ("Revenue fell only slightly in October.", Verdict.supported),
            ("Revenue was modestly lower in October.", .supported),
            ("Revenue fell a little over $115K in October.", .supported),
            ("Revenue was virtually flat in October.", .contradicted),
            ("APAC revenue recorded a small increase in October.", .supported),
            ("APAC revenue recorded a minor increase in February.", .supported),
            ("Americas revenue recorded a small fall in October.", .contradicted),
            ("Americas revenue recorded a large fall in October.", .supported),
            ("APAC revenue saw very strong growth in June.", .contradicted),
        ])
    func decides(_ text: String, _ verdict: Verdict) {
        let report = Acme.check(text)
        let claims = report.claims.map { "[\($0.text)] \($0.kind) \($0.verdict): \($0.reason)" }
        #expect(report.verdict == TextVerdict(rawValue: verdict.rawValue), "\(claims)")
    }

    @Test("A change of less than one percent is none, of less than two hardly any")
    func stillness() {
        var builder = TableBuilder(metrics: [.revenue], dimensions: [])
        builder.add("revenue", .total, from: .month(2025, 8), [100_000, 100_800, 102_300])
        let checker = FactChecker(table: builder.table())
        for (text, period, verdict) in [
            ("Revenue was unchanged.", Period.month(2025, 9), TextVerdict.supported),
            ("Revenue hardly moved.", .month(2025, 9), .supported),
            ("Revenue was unchanged.", .month(2025, 10), .contradicted),
            ("Revenue was practically unchanged.", .month(2025, 10), .supported),
        ] {
            #expect(checker.check(text, period: period).verdict == verdict, "\(text)")
        }
    }
}
