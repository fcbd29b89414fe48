import SalesCore
import Testing

@testable import Ingest

@Suite("A column of dates")
struct ColumnDatesTests {
    private func dates(_ cells: [String], name: String = "Date") -> ColumnDates? {
        ColumnDates(name: name, cells: cells.map { Array($0.utf8) })
    }

    private static let iso = (1...9).map { "2025-01-0\($0)" }
    private static let dayFirst = iso.indices.map { "\($0 + 13)/01/2025" }

    @Test(
        "A cell that does not fit says why",
        arguments: [
            (iso, "2025-02-31", "no such day: \"2025-02-31\""),
            (iso, "#REF!", "\"#REF!\" is an error of the spreadsheet, not a date"),
            (iso, "n/a", "not a date: \"n/a\""), (iso, "soon", "not a date: \"soon\""),
            (["01/02/2025", "02/01/2025"], "31/02/2025", "no such day: \"31/02/2025\""),
            (
                iso, "31.12.2025",
                "\"31.12.2025\" is written d.M.yyyy, where most cells are yyyy-MM-dd"
            ),
            (
                dayFirst, "01/25/2025",
                "day and month stand the other way round than at the file's beginning: "
                    + "\"01/25/2025\""
            ),
        ])
    func misfits(_ cells: [String], _ cell: String, _ reason: String) throws {
        let finding = try #require(dates(cells)).finding(Array(cell.utf8))
        guard case .misfit(let misfit) = finding else {
            Issue.record("\(finding) fits")
            return
        }
        #expect(misfit.reason == reason)
        #expect(!misfit.remedy.isEmpty)
    }

    @Test(
        "Those that fit, with the way they are written",
        arguments: [
            (iso, "2025-12-31", "yyyy-MM-dd"), (iso, "2025-12-31 10:00", "yyyy-MM-dd"),
            (dayFirst, "01/02/2025", "d/M/yyyy"),
            (["01/02/2025"], "02/01/2025", "d/M/yyyy or M/d/yyyy"),
        ])
    func styles(_ cells: [String], _ cell: String, _ style: String) throws {
        #expect(try #require(dates(cells)).finding(Array(cell.utf8)) == .date(style: style))
    }

    @Test("Plain numbers are dates under a date's name only")
    func plainNumbers() {
        #expect(dates(["20250131", "20250201"], name: "Invoice") == nil)
        #expect(dates(["20250131", "20250201"], name: "Order-Date")?.formats == ["yyyyMMdd"])
    }

    @Test(
        "Words are none, some dates among them or not", arguments: [["a", "b"], ["1", "2"], []])
    func none(_ cells: [String]) {
        #expect(dates(cells) == nil)
        #expect(dates(["2025-01-01", "a", "b", "c"]) == nil)
    }

    @Test(
        "Headers of dates",
        arguments: [("Order Date", true), ("Datum", true), ("Stage", false), ("Update", false)])
    func headers(_ name: String, _ isHeader: Bool) {
        #expect(ColumnDates.isHeader(name) == isHeader)
    }
}
