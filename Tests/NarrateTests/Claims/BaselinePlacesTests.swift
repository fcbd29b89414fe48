import SalesCore
import TestSupport
import Testing

@testable import Narrate

@Suite("Periods that are a multiple's base")
struct BaselinePlacesTests {
    @Test(
        "Sentences and their verdicts",
        arguments: [
            ("October's revenue was 1.3 times that of January 2025.", TextVerdict.supported),
            ("October's revenue was 1.9 times that of January 2025.", .contradicted),
            ("Revenue was 1.3 times what it had been in January 2025.", .supported),
            ("Revenue was 1.1 times what it had been in January 2025.", .contradicted),
            ("Revenue came to about 1.3 times January's.", .supported),
            ("Orders were 1.4 times those of January this year.", .contradicted),
            (
                "September orders in Americas were nearly twice those of January last year.",
                .notCheckable
            ),
            ("Revenue was more than double that of January.", .contradicted),
            ("Revenue was half of what it was in January.", .contradicted),
            ("Revenue rose from $1,030,250 in January 2025, when orders were 3,610.", .supported),
            (
                "Revenue rose from $1,030,250 in January 2025, when orders were 3,710.",
                .contradicted
            ),
            ("Orders were three times more than in January.", .contradicted),
            ("Revenue was 1.3 times the January 2025 level.", .supported),
            ("Revenue was 1.7 times the January 2025 level.", .contradicted),
            ("Revenue was 1.3 times as high as in January 2025.", .supported),
            ("Revenue was 1.7 times as high as in January 2025.", .contradicted),
        ])
    func decides(_ text: String, _ verdict: TextVerdict) {
        let report = Acme.check(text)
        #expect(report.verdict == verdict, "\(report.claims.map { "[\($0.text)] \($0.reason)" })")
    }

    @Test("\"Three times more\" holds as three times as much and as three times on top")
    func ambiguous() {
        var builder = TableBuilder(metrics: [.revenue])
        builder.add("revenue", from: .month(2025, 8), [100, 300, 1_200])
        let checker = FactChecker(table: builder.table())
        func verdict(_ text: String, _ period: Period) -> TextVerdict {
            checker.check(text, period: period).verdict
        }
        #expect(
            verdict("Revenue was three times more than August's.", .month(2025, 9)) == .supported)
        #expect(
            verdict("Revenue was three times more than September's.", .month(2025, 10))
                == .supported)
        #expect(
            verdict("Revenue was three times that of September.", .month(2025, 10)) == .contradicted
        )
        #expect(
            verdict("Revenue was five times more than September's.", .month(2025, 10))
                == .contradicted)
    }
}
