import SalesCore
import Testing

@testable import Ingest

@Suite("What becomes of a crosstab's line")
struct CrosstabKernelOutcomeTests {
    private func spec(
        _ contract: ContractSpec = ContractSpec(), formats: [String] = [], missing: [String] = []
    ) -> MetricSpec {
        salesSpec(
            layout: .crosstab(metric: nil, value: "revenue"),
            columns: [
                ColumnSpec(name: "date", type: .date, formats: formats),
                ColumnSpec(name: "region", type: .text),
                ColumnSpec(name: "revenue", type: .money, missing: missing),
            ], contract: contract)
    }

    @Test("A cell that cannot be read rejects its line, and is named by its month")
    func bad() async throws {
        let text = "region,2025-01,2025-02\nNorth,1,n/a\nSouth,2,3\n"
        let run = try await ingest(text, spec())
        #expect(run.records.map(\.fields) == [["South", "2"], ["South", "3"]])
        #expect(run.rejects.map(\.column) == ["2025-02"])
        #expect(run.rejects.map(\.line) == [2])
        #expect(run.rejects.first?.remedy.contains("missing: [\"n/a\"]") == true)
        #expect(run.counts.accepted == 1 && run.counts.rejected == 1)

        let discarding = try await ingest(text, spec(ContractSpec(discardsValues: true)))
        #expect(discarding.records.count == 3)
        #expect(discarding.counts.accepted == 2)
        #expect(discarding.notices.first?.contains("1 cell of column \"2025-02\"") == true)

        let declared = try await ingest(text, spec(missing: ["n/a"]))
        #expect(declared.records.count == 3 && declared.notices.isEmpty)
    }

    @Test("Lines that add up others are never counted twice")
    func totals() async throws {
        let run = try await ingest(
            """
            region,2025-01,2025-02
            North,1,2
            Total North,1,2
            Subtotal,1,2
            South,3,4
            Grand Total,4,6
            """, spec())
        #expect(run.records.map(\.fields).filter { $0[0] == "Total North" }.count == 2)
        #expect(run.rejects.map(\.line) == [4])
        #expect(
            run.rejects.first?.reason == "\"Subtotal\" adds up other lines, which would count twice"
        )
        #expect(run.counts.skipped.footer == 1)
        #expect(run.counts.accepted == 3)
    }
}
