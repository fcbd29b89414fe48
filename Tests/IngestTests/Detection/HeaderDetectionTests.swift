import SalesCore
import Testing

@testable import Ingest

@Suite("Header and what stands above it")
struct HeaderDetectionTests {
    private func detect(_ records: [[String]], _ declared: DialectSpec = DialectSpec())
        -> HeaderDetection
    {
        HeaderDetection(records: records.map { $0.map { Array($0.utf8) } }, declared: declared)
    }

    @Test("Names only are a header; a number or date among them is data")
    func header() {
        #expect(detect([["date", "units"], ["2025-01-01", "1"]]).header == ["date", "units"])
        #expect(detect([["2025-01-01", "x"], ["2025-01-02", "y"]]).header == nil)
        #expect(detect([["a", "5"], ["b", "6"]]).hasHeader == false)
    }

    @Test("Title lines with fewer fields are a preamble")
    func preamble() {
        let found = detect([["Report"], ["date", "units"], ["2025-01-01", "1"]])
        #expect(found.preamble == 1)
        #expect(found.header == ["date", "units"])
        #expect(found.sample.count == 1)
    }

    @Test("Repeated and empty names are told")
    func names() {
        let problems = detect([["a", "", "a"], ["1", "2", "3"]]).problems.map(\.problem)
        #expect(
            problems == ["column 2 has no name", "the name stands more than once in the header"])
    }

    @Test("The spec has the last word")
    func declared() {
        var spec = DialectSpec()
        spec.headerRows = 0
        #expect(detect([["a", "b"], ["c", "d"]], spec).header == nil)
    }

    @Test(
        "What one cell looks like",
        arguments: [
            ("12.5", CellShape.number), ("1.234,50", .number), ("€5", .number),
            ("2025-01-01", .date),
            ("31.12.2025", .date), ("North", .text), ("Q1 2025", .text), ("", .text),
        ])
    func shapes(_ cell: String, _ shape: CellShape) {
        #expect(CellShape(Array(cell.utf8)) == shape)
    }
}
