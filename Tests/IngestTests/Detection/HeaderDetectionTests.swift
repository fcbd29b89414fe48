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
        "Several lines are joined name by name, merged cells reaching to the next one",
        arguments: [
            (
                [",2024,,2025,", "Region,Sales,Units,Sales,Units", "North,1,2,3,4"], 2,
                ["Region", "2024 Sales", "2024 Units", "2025 Sales", "2025 Units"]
            ),
            (
                ["Date,Region,Sales", "key,key,EUR", "2025-01-01,N,5", "2025-01-02,S,6"], 2,
                ["Date key", "Region key", "Sales EUR"]
            ),
            (
                ["Date,Region,Sales", "Date,Region,Sales", "2025-01-01,N,5"], 2,
                ["Date Date", "Region Region", "Sales Sales"]
            ),
            (
                ["Region,2023,2024,2025", "North,10,20,30", "South,11,21,31"], 1,
                ["Region", "2023", "2024", "2025"]
            ),
            (
                ["Region,2025-01,2025-02", "North,10,20", "South,11,21"], 1,
                ["Region", "2025-01", "2025-02"]
            ),
            (["Report,,", "Date,Region,Sales", "2025-01-01,N,5"], 1, ["Date", "Region", "Sales"]),
            (
                [
                    "from,2025-01-01,to,2025-12-31", "day,a,b,c", "2025-01-01,1,2,3",
                    "2025-01-02,4,5,6",
                ],
                1, ["day", "a", "b", "c"]
            ),
        ])
    func lines(_ lines: [String], _ rows: Int, _ header: [String]) {
        let found = detect(
            lines.map {
                $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            })
        #expect(found.headerRows == rows)
        #expect(found.header == header)
    }

    @Test("A blank line ends the header; what stands above it is preamble")
    func blankLine() {
        let records = [["a", "b", "c"], ["x", "y", "z"], ["1", "2", "3"]]
            .map { $0.map { Array($0.utf8) } }
        #expect(HeaderDetection(records: records, breaks: [1]).preamble == 1)
        #expect(HeaderDetection(records: records).headerRows == 2)
    }

    @Test("Words that come again below are data")
    func wordsOnly() {
        let found = detect([["North", "Tea"], ["South", "Tea"], ["North", "Coffee"]])
        #expect(found.header == nil)
        #expect(detect([["Region", "Drink"], ["South", "Tea"], ["North", "Tea"]]).hasHeader)
    }

    @Test("A delimiter at the end of each line makes no column")
    func trailing() {
        let found = detect([["a", "b", ""], ["1", "2", ""], ["3", "4", ""]])
        #expect(found.header == ["a", "b"])
        #expect(found.width == 2)
        #expect(found.problems.isEmpty)
        #expect(detect([["a", "b"], ["1", "2", ""], ["3", "4", ""]]).width == 2)
    }
}
