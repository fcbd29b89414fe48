import SalesCore
import Testing

@testable import Ingest

@Suite("Tidy lines")
struct TidyKernelTests {
    private func spec(_ contract: ContractSpec = ContractSpec()) -> MetricSpec {
        salesSpec(
            layout: .tidy(metric: "metric", value: "value"),
            columns: [
                ColumnSpec(name: "date", type: .date), ColumnSpec(name: "metric", type: .text),
                ColumnSpec(name: "value", type: .decimal),
                ColumnSpec(name: "revenue", from: ["Revenue", "Sales"], type: .money),
                ColumnSpec(name: "units", type: .integer, minimum: 0),
            ], contract: contract)
    }

    @Test("Each measure is read by its own rules")
    func rules() async throws {
        let run = try await ingest(
            """
            date,metric,value
            2025-01-01,Sales,"$1,000.50"
            2025-01-01,units,1.5
            2025-01-01,units,-1
            2025-01-01,units,
            """, spec())
        #expect(run.records.map(\.fields) == [["-", "-"], ["1000.5", "-"]])
        #expect(
            run.rejects.map(\.reason)
                == ["not a whole number: \"1.5\"", "\"-1\" is below the least allowed, 0"])
        #expect(run.rejects.map(\.column) == ["value", "value"])
    }

    @Test("An unknown metric is told once, or refused where columns are frozen")
    func unknown() async throws {
        let text = "date,metric,value\n2025-01-01,Costs,1\n2025-01-02,Costs,2\n2025-01-03,Sales,2\n"
        let open = try await ingest(text, spec())
        #expect(open.notices == ["metrics that the spec does not name: Costs"])
        #expect(open.counts.accepted == 3)
        let frozen = try await ingest(text, spec(ContractSpec(freezesColumns: true)))
        #expect(frozen.counts.rejected == 2)
        #expect(frozen.rejects.first?.reason == "no measure of the spec has the name \"Costs\"")
    }

    @Test("A line without a metric is kept as a line without measures")
    func noMetric() async throws {
        let run = try await ingest("date,metric,value\n2025-01-01,,1\n", spec())
        #expect(run.rejects.map(\.column) == ["metric"])
    }
}
