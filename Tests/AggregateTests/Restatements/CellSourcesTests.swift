import SalesCore
import Testing

@testable import Aggregate

@Suite("The uploads that a cell rests on")
struct CellSourcesTests {
    private func sources(
        _ metric: String, _ text: String, of slice: Slice = .total, mode: UploadMode = .append
    ) throws -> [String] {
        let spec = spec(
            [
                try aggregate("revenue", .sum, of: "revenue"), try aggregate("orders", .count),
                ratio("average", "revenue", "orders"), try formula("twice", "2 * average"),
            ], slices: [[], ["region"]], upload: mode)
        func source(_ name: String, _ lines: [(String, String)]) throws -> SourcePartials {
            let records = try lines.map { date, region in
                Record(try day(date), ["region": region], ["revenue": 1])
            }
            return SourcePartials(
                name: name, sha256: name, partials: try partials(spec, records))
        }
        let uploads = [
            try source("a", [("2025-01-05", "West"), ("2025-02-05", "West")]),
            try source("b", [("2025-02-06", "East"), ("2025-02-07", "East")]),
        ]
        return try CellSources(uploads, spec: spec)
            .sources(of: CellAddress(metric: metric, slice: slice, period: try period(text)))
            .map { "\($0.file) \($0.rows)" }
    }

    @Test("Of a month, a quarter and a member; of a ratio those of its inputs")
    func names() throws {
        #expect(try sources("revenue", "2025-01") == ["a 1"])
        #expect(try sources("revenue", "2025-Q1") == ["a 2", "b 2"])
        #expect(try sources("orders", "2025-02", of: Slice("region", "East")) == ["b 2"])
        #expect(try sources("twice", "2025-02") == ["a 1", "b 2"])
        #expect(try sources("revenue", "2025-03").isEmpty)
        #expect(try sources("none", "2025-01").isEmpty)
    }

    @Test("Not those that later ones replaced")
    func replaced() throws {
        #expect(try sources("revenue", "2025-Q1", mode: .replacePeriod) == ["a 1", "b 2"])
    }
}
