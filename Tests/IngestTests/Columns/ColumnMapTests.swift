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

    @Test("Two headers that fit equally well are told, unless one is exact")
    func equallyNear() throws {
        let failure = try #require(throws: IngestFailure.self) {
            try map(["DATE", "Date "], from: ["date"])
        }
        #expect(failure.summary.contains("\"DATE\" and \"Date \""))
        #expect(try position(["DATE", "Date ", "date"], from: ["date"]) == 2)
    }

    @Test("A header feeds one column: the one that names it exactly")
    func oneColumn() throws {
        let spec = salesSpec(columns: [
            ColumnSpec(name: "date", from: ["day"], type: .date),
            ColumnSpec(name: "other", from: ["Day"], type: .text),
        ])
        let map = try ColumnMap(spec: spec, file: "f.csv", headers: ["Day", "DAY"])
        #expect(map.place(spec.source.columns[1]).position == 0)
        #expect(map.place(spec.source.columns[0]).position == 1)
        #expect(throws: IngestFailure.self) {
            try ColumnMap(spec: spec, file: "f.csv", headers: ["Day"])
        }
    }

    @Test("Composed or decomposed, a name is the same")
    func composition() throws {
        #expect(try position(["x", "Anne\u{301}e"], from: ["ann\u{E9}e"]) == 1)
    }

    @Test("The header of a crosstab is known by its months too")
    func crosstab() {
        let source = salesSpec(
            layout: .crosstab(metric: nil, value: "revenue"),
            columns: [
                ColumnSpec(name: "date", type: .date), ColumnSpec(name: "region", type: .text),
                ColumnSpec(name: "revenue", type: .money),
            ]
        ).source
        #expect(ColumnMap.wanted(source).map(\.name) == ["region"])
        #expect(ColumnMap.matches(["Region", "2025-01"], source) == 2)
        #expect(ColumnMap.matches(["Region", "Note"], source) == 1)
        #expect(ColumnMap.matches(["North", "12"], source) == 0)
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
