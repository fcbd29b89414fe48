import SalesCore
import Testing

@testable import Ingest

@Suite("What reading a file came to")
struct IngestOutcomeTests {
    @Test(
        "Dates of a month are told apart from dates of a day",
        arguments: [
            ("2025-01", true), ("2025-01-01", false),
        ])
    func precision(_ cell: String, _ isMonth: Bool) async throws {
        let run = try await ingest(
            "date,n\n\(cell),1\n",
            salesSpec(columns: [
                ColumnSpec(name: "date", type: .date), ColumnSpec(name: "n", type: .integer),
            ]))
        #expect(run.isMonthPrecision == isMonth)
        #expect(run.records.map(\.day) == ["2025-01-01"])
    }
}
