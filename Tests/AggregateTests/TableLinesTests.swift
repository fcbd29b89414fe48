import SalesCore
import Testing

@testable import Aggregate

@Suite("Tables written cell by cell")
struct TableLinesTests {
    private let asOf: Day

    init() throws { asOf = try day("2026-01-01") }

    private func text(
        _ joiner: CellJoiner, _ grains: [Grain] = Grain.allCases, workers: Int = 2
    ) async throws -> String {
        var bytes: [UInt8] = []
        try await joiner.writeTables(grains, asOf: asOf, workers: workers) { bytes += $0 }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Specs with every kind of metric and upload mode.
    private func randomSpec(_ generator: inout SeededGenerator) throws -> MetricSpec {
        let drawn = try RandomOrders.spec(using: &generator)
        var metrics = drawn.metrics.map { metric in
            guard case .aggregate = metric.definition else { return metric }
            return Metric(
                name: metric.name,
                definition: metric.definition,
                unit: .money(.usd), fillsWithZero: Bool.random(using: &generator))
        }
        metrics.insert(ratio("share", "m0", metrics[metrics.count - 1].name), at: 0)
        metrics.append(try formula("twice", "share * 2 - m0 / 3"))
        return spec(
            metrics, dimensions: drawn.dimensions.map(\.name), slices: drawn.slices,
            upload: UploadMode.allCases.randomElement(using: &generator) ?? .append,
            firstMonth: drawn.calendar.firstMonth)
    }

    /// Within two years, so that filling stays small.
    private func nearRecords(
        _ count: Int, _ generator: inout SeededGenerator
    ) -> [Record] {
        RandomOrders.records(count, using: &generator).map { record in
            var record = record
            record.day = Day(number: 20_000 + record.day.number % 400)
            return record
        }
    }

    @Test("The same bytes as the table that holds every cell, for any spec", arguments: 0..<12)
    func agreesWithTable(seed: Int) async throws {
        var generator = SeededGenerator(seed: 5000 + seed)
        let spec = try randomSpec(&generator)
        let joiner = try CellJoiner(spec: spec, schema: orderSchema)
        var sources: [SourcePartials] = []
        for number in 0..<Int.random(in: 0...4, using: &generator) {
            let records = nearRecords(Int.random(in: 0...60, using: &generator), &generator)
            let cut = Int.random(in: 0...records.count, using: &generator)
            try joiner.add([cells(spec, records[..<cut]), try cells(spec, records[cut...])])
            sources.append(
                SourcePartials(
                    name: "\(number)", sha256: "\(number)", partials: try partials(spec, records)))
        }
        let table = try TableBuilder(spec: spec).table(from: sources, asOf: asOf)
        #expect(try await text(joiner) == TableCSV.text(table.rows))
        let months = table.rows.filter { $0.address.period.grain == .month }
        #expect(try await text(joiner, [.month]) == TableCSV.text(months))
        let quarters = table.rows.filter { $0.address.period.grain == .quarter }
        #expect(try await text(joiner, [.quarter]) == TableCSV.text(quarters))
        #expect(TableCSV.text(joiner.table(asOf: asOf).rows) == TableCSV.text(table.rows))
    }

    @Test("A field that needs quotes has them; slices are sorted without")
    func quotes() async throws {
        let spec = spec(
            [try aggregate("lines", .count)], dimensions: ["region"], slices: [["region"]])
        let joiner = try CellJoiner(spec: spec, schema: orderSchema)
        let regions = ["b", "a, \"so to say\"", "a"]
        try joiner.add([
            try cells(spec, try regions.map { Record(try day("2025-01-01"), ["region": $0]) })
        ])
        #expect(
            try await text(joiner, [.month]) == """
                metric,slice,grain,period,value,unit,rows,status
                lines,region=a,month,2025-01,1,number,1,partial
                lines,"region=a, ""so to say""\",month,2025-01,1,number,1,partial
                lines,region=b,month,2025-01,1,number,1,partial

                """)
    }

    @Test("Pieces are bounded, however many rows there are")
    func pieces() async throws {
        let spec = spec(
            [try aggregate("lines", .count)], dimensions: ["product"], slices: [["product"]])
        let joiner = try CellJoiner(spec: spec, schema: orderSchema)
        try joiner.add([
            try cells(
                spec, try (0..<5000).map { Record(try day("2025-01-01"), ["product": "p\($0)"]) })
        ])
        var sizes: [Int] = []
        try await joiner.writeTables(asOf: asOf) { sizes.append($0.count) }
        #expect(sizes.count > 3)
        #expect(sizes.allSatisfy { $0 < 64 * TableLines.rowsAtOnce })
    }
}
