import SalesCore
import Testing

@testable import Ingest

@Suite("The header that a spec asks for")
struct HeaderPlaceTests {
    private func search(_ lines: [String], _ dialect: DialectSpec = DialectSpec()) -> HeaderPlace {
        HeaderPlace(
            RecordSample(lines.map { $0.split(separator: ",").map { Array($0.utf8) } }),
            salesSpec(dialect: dialect).source)
    }

    @Test("Stands where its names stand")
    func names() {
        let found = search(["Title", "x,y,z,w", "date,region,revenue,units", "1,2,3,4"])
        #expect(found.preamble == 2)
        #expect(found.rows == 1)
        #expect(found.matches == 4)
    }

    @Test("Several lines, if their names together are those of the spec")
    func joined() {
        let columns = ["date", "region", "net revenue", "units"].map {
            ColumnSpec(name: $0, type: $0 == "date" ? .date : .text)
        }
        let records = ["a,b,net,units", "date,region,revenue,"].map { line in
            line.split(separator: ",", omittingEmptySubsequences: false).map { Array($0.utf8) }
        }
        let found = HeaderPlace(
            RecordSample(records), salesSpec(columns: Array(columns.suffix(2))).source)
        #expect(found.rows == 2)
        #expect(found.matches == 2)
    }

    @Test("Is where the spec says")
    func declared() {
        #expect(search(["1,2,3,4"], DialectSpec(headerRows: 0)).rows == 0)
        #expect(
            search(["a,b,c,d", "date,region,revenue,units"], DialectSpec(headerRows: 2)).rows == 2)
    }
}
