import SalesCore
import Testing

@testable import Ingest

@Suite("The month columns of a file")
struct MonthColumnsTests {
    private func columns(_ headers: [String], formats: [String] = []) throws -> MonthColumns {
        try MonthColumns(
            headers: headers, positions: Array(headers.indices.dropFirst()),
            time: ColumnSpec(name: "month", type: .date, formats: formats, specLine: 7),
            file: "f.csv")
    }

    @Test("In the order of the file, sums left out")
    func reads() throws {
        let months = try columns(["Region", "2025-02", "Note", "2025-01", "Q1 2025", "Total"])
        #expect(months.columns.map(\.header) == ["2025-02", "2025-01"])
        #expect(months.columns.map(\.position) == [1, 3])
        #expect(months.areMonths)
        #expect(months.totals == ["Q1 2025", "Total"])
        #expect(try !columns(["Region", "2025-02-01"]).areMonths)
    }

    @Test("A month counts once")
    func repeated() {
        #expect(
            throws: IngestFailure.monthRepeated(file: "f.csv", headers: ["Jan 2025", "2025-01"])
        ) { try columns(["Region", "Jan 2025", "2025-01"]) }
    }

    @Test("No month, or an unclear one, says what to write")
    func refused() throws {
        let none = try #require(throws: IngestFailure.self) { try columns(["Region", "Note"]) }
        #expect(none.summary.contains("no column of the crosstab is headed by a month"))
        #expect(none.remedy?.contains("`formats` of column \"month\" (line 7 of the spec)") == true)
        #expect(none.detail == "header: Region, Note")
        let short = try #require(throws: IngestFailure.self) {
            try columns(["Region", "2025-01", "Feb-25"])
        }
        #expect(short.remedy == "Say which under column \"month\": `formats: [MMM-yy]`.")
        #expect(short.exitCode == .refusedByContract)
    }

    @Test("More columns than a batch has rows are refused")
    func tooMany() {
        let headers = ["Region"] + (0...RecordBatch.capacity).map { "\(Day(number: Int32($0)))" }
        #expect(throws: IngestFailure.self) { try columns(headers) }
    }
}
