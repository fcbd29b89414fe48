import SalesCore
import Testing

@Suite("Restatements")
struct RestatementTests {
    private func restatement(_ sources: [Restatement.Source]) -> Restatement {
        Restatement(
            cell: ChangedCell(
                address: CellAddress(metric: "revenue", period: .month(2025, 2)), before: 8,
                now: nil),
            unit: .money(.usd), sources: sources, asOf: Day(number: 20_000), runID: "r1")
    }

    @Test("Survive JSON")
    func json() throws {
        let restatement = restatement([.init(file: "a.csv", sha256: "1")])
        #expect(try throughJSON(restatement) == restatement)
        let report = SupersededReport(report: "tenant=acme", runID: "r1", asOf: Day(number: 1))
        #expect(try throughJSON(report) == report)
    }

    @Test("Are told once for each upload that caused them, or once without one")
    func events() {
        let sources = ["a.csv", "b.csv"].map { Restatement.Source(file: $0, sha256: "1") }
        #expect(restatement(sources).events.map(\.source?.file) == ["a.csv", "b.csv"])
        #expect(restatement([]).events.map(\.source) == [nil])
        #expect(restatement([]).events.map(\.before) == [8])
    }
}
