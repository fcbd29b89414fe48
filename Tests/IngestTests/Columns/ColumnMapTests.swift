import SalesCore
import Testing

@testable import Ingest

@Suite("The spec's columns in a header")
struct ColumnMapTests {
    private func map(_ headers: [String], from names: [String]) throws -> ColumnMap {
        let spec = salesSpec(columns: [
            ColumnSpec(name: "date", from: names, type: .date, specLine: 12)
        ])
        return try ColumnMap(spec: spec, file: "f.csv", headers: headers)
    }

    private func position(_ headers: [String], from names: [String]) throws -> Int {
        let map = try map(headers, from: names)
        return map.place(ColumnSpec(name: "date", from: names, type: .date)).position
    }

    @Test("As written first, in the order of the names")
    func exact() throws {
        #expect(try position(["Date", "date", "Order Date"], from: ["Order Date", "date"]) == 2)
        #expect(try position(["Date", "date"], from: ["date"]) == 1)
    }

    @Test("Then without regard to case, spaces, hyphens and underscores")
    func loose() throws {
        #expect(try position(["x", "ORDER  date"], from: ["order_date"]) == 1)
        #expect(try position(["x", "order-date"], from: ["Order Date"]) == 1)
    }

    @Test("A column that is not there names the nearest, the spec line and the remedy")
    func notFound() throws {
        let failure = try #require(throws: IngestFailure.self) {
            try map(["Order Dat", "x"], from: ["Order Date"])
        }
        #expect(failure.summary.contains("\"date\" (line 12 of the spec)"))
        #expect(failure.remedy?.contains("Did you mean \"Order Dat\"?") == true)
        #expect(failure.detail == "header: Order Dat, x")
    }

    @Test("A name that stands twice could mean either")
    func repeated() {
        #expect(throws: IngestFactory.repeated) { try map(["date", "x", "date"], from: ["date"]) }
    }

    @Test("What the spec does not name is told")
    func unused() throws {
        #expect(try map(["date", "x", "y"], from: ["date"]).unused == ["x", "y"])
    }

    private enum IngestFactory {
        static let repeated = IngestFailure.columnRepeated(
            file: "f.csv", column: "date", header: "date", specLine: 12)
    }
}
