import SalesCore
import Testing

@Suite("What is known of a cell")
struct CellEventTests {
    private let address = CellAddress(
        metric: "revenue", slice: Slice("region", "a,b"), period: .month(2025, 2))

    @Test("Stands in a line of CSV, every column with its field")
    func line() throws {
        let event = CellEvent(
            .restated, of: address, unit: .money(.usd), value: 10, before: nil,
            asOf: try day("2025-03-01"), runID: "r1",
            source: Restatement.Source(file: "late.csv", sha256: "ab"))
        #expect(
            event.line
                == "revenue,\"region=a,b\",month,2025-02,restated,10.00,,USD,2025-03-01,r1,"
                + "late.csv,ab,\n")
        #expect(event.fields.count == CellEvent.columns.count)
    }
}
