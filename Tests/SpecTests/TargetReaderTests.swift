import SalesCore
import Spec
import Testing

@Suite("Targets")
struct TargetReaderTests {
    private func spec(
        _ targets: String, files: [String: String] = [:], top: String = ""
    ) throws -> MetricSpec {
        try SpecReader.spec(
            from: SpecSource.yaml(top: "targets: \(targets)\n\(top)"), file: "metrics.yaml"
        ) { path in
            files[path].map { .success($0) }
                ?? .failure(.init(reason: "is not there", remedy: "Put it there."))
        }
    }

    @Test("Inline, by period")
    func inline() throws {
        let spec = try spec("{sales: {2025-Q4: 1200000, 2025-10: 399999.50}}")
        #expect(spec.target(for: "sales", in: .quarter(2025, 4)) == 1_200_000)
        #expect(spec.target(for: "sales", in: .month(2025, 10)) == ExactDecimal("399999.50"))
        #expect(spec.target(for: "orders", in: .month(2025, 10)) == nil)
    }

    @Test("From a file beside the spec, which several metrics may share")
    func file() throws {
        let spec = try spec(
            "{sales: {file: targets.csv}, orders: {file: shared.csv}}",
            files: [
                "targets.csv": "\u{FEFF}period,target\r\n2025-10,100\r\n\r\n2025-Q4,\"300.5\"\r\n",
                "shared.csv": "Metric,Period,Target\norders,2025-10,7\nsales,2025-10,8\n",
            ])
        #expect(spec.target(for: "sales", in: .month(2025, 10)) == 100)
        #expect(spec.target(for: "sales", in: .quarter(2025, 4)) == ExactDecimal("300.5"))
        #expect(spec.target(for: "orders", in: .month(2025, 10)) == 7)
    }

    @Test("A metric with a problem of its own is told once")
    func brokenMetric() {
        let yaml = SpecSource.yaml(
            metrics: "x: {aggregate: sum, of: nothing}", top: "targets: {x: {2025-10: 1}}")
        #expect(problems(yaml).count == 1)
    }

    private static let refusals: [(String, String)] = [
        ("{salse: {2025-10: 1}}", "targets: no metric 'salse'. Did you mean 'sales'?"),
        ("{sales: {2025-13: 1}}", "targets.sales: '2025-13' is not a period. Write 2025-10 or"),
        ("{sales: {FY2025-Q1: 1}}", "targets.sales: FY2025-Q1 is not a period of this calendar."),
        ("{sales: {2025-10: much}}", "targets.sales.2025-10: expected a plain decimal such as"),
        ("{sales: {}}", "targets.sales: names no target. Write {2025-Q4: 1200000} or"),
        ("{sales: {file: none.csv}}", "targets.sales.file: 'none.csv' is not there. Put it"),
        ("{sales: {file: a.csv, 2025-10: 1}}", "targets.sales: unknown key '2025-10'."),
        ("{sales: {file: empty.csv}}", "targets.sales.file: empty.csv, line 1: the file is empty."),
        (
            "{sales: {file: columns.csv}}",
            "targets.sales.file: columns.csv, line 2: the columns are period,goal. "
                + "Expected period,target or metric,period,target."
        ),
        ("{sales: {file: number.csv}}", "number.csv, line 3: '1000.-' is not a plain decimal."),
        ("{sales: {file: period.csv}}", "period.csv, line 2: '2025' is not a period."),
        ("{sales: {file: twice.csv}}", "twice.csv, line 3: 2025-10 stands twice. Keep one."),
        ("{sales: {file: metric.csv}}", "metric.csv, line 2: no metric 'slaes'. Did you mean"),
        ("{sales: {file: torn.csv}}", "torn.csv, line 2: 1 fields instead of 2."),
    ]

    @Test("What does not fit says where and why", arguments: refusals)
    func refuses(_ targets: String, _ says: String) {
        let files = [
            "a.csv": "period,target\n", "empty.csv": "\n", "columns.csv": "\nperiod,goal\n",
            "number.csv": "period,target\n2025-10,1\n2025-11,1000.-\n",
            "period.csv": "period,target\n2025,1\n",
            "twice.csv": "period,target\n2025-10,1\n2025-10,2\n",
            "metric.csv": "metric,period,target\nslaes,2025-10,1\n",
            "torn.csv": "period,target\n2025-10\n",
        ]
        let failure = #expect(throws: SpecFailure.self) { try spec(targets, files: files) }
        #expect(failure?.problems.count == 1)
        let summary = failure?.summary ?? ""
        #expect(summary.contains(says), "\(summary)")
    }

    @Test("Fiscal quarters where the calendar has them")
    func fiscal() throws {
        let spec = try spec(
            "{sales: {FY2026-Q1: 5}}", top: "calendar: {fiscal_year_starts: 2}")
        #expect(spec.target(for: "sales", in: .quarter(2026, 1, isFiscal: true)) == 5)
    }

    @Test("Whoever cannot read files says so")
    func noFiles() {
        let found = problems(SpecSource.yaml(top: "targets: {sales: {file: targets.csv}}"))
        #expect(
            found.map(\.text) == [
                "targets.sales.file: targets from a file cannot be read here. Write them inline."
            ])
    }
}
