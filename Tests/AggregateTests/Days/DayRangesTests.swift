import SalesCore
import Testing

@testable import Aggregate

@Suite("Cells over a range of days")
struct DayRangesTests {
    @Test("Are those of the lines in it, however they came", arguments: 0..<12)
    func agrees(seed: Int) throws {
        var generator = SeededGenerator(seed: 4100 + seed)
        let spec = try RandomOrders.spec(using: &generator)
        let uploads = (0..<3).map { _ in
            RandomOrders.records(Int.random(in: 1...150, using: &generator), using: &generator)
                .map { record in
                    var record = record
                    record.day = Day(number: 20_000 + record.day.number % 90)
                    return record
                }
        }
        let sources = try uploads.enumerated().map { try source($1, spec, named: "\($0)") }
        var ranges = DayRanges(sources, spec: spec)
        for _ in 0..<10 {
            let first = Day(number: 20_000 + Int32.random(in: 0..<80, using: &generator))
            let range = first...first.advanced(by: Int.random(in: 0..<50, using: &generator))
            let found = try #require(try ranges.cells(in: range))
            let lines = uploads.joined().filter { range.contains($0.day) }
            #expect(try values(found, spec) == values(of: Array(lines), spec))
        }
    }

    @Test("There are none where an upload does not tell its days apart")
    func unknown() throws {
        let spec = spec([try aggregate("orders", .count)])
        let records = [Record(try day("2025-01-03")), Record(try day("2025-01-20"))]
        let whole = SourcePartials(
            name: "a", sha256: "a", partials: try partials(spec, records))
        var ranges = DayRanges([whole], spec: spec)
        #expect(try ranges.cells(in: day("2025-01-01")...day("2025-01-10")) == nil)
        #expect(try ranges.cells(in: day("2025-01-05")...day("2025-01-10")) == [:])
        #expect(
            try ranges.cells(in: day("2025-01-03")...day("2025-01-20"))?[.total]?[0]?.rows == 2)
    }

    private func source(
        _ records: [Record], _ spec: MetricSpec, named name: String
    ) throws -> SourcePartials {
        let joiner = try CellJoiner(spec: spec, schema: orderSchema, byDay: true)
        let half = records.count / 2
        try joiner.add([
            cells(spec, records[..<half], byDay: true), cells(spec, records[half...], byDay: true),
        ])
        return SourcePartials(
            name: name, sha256: name, partials: joiner.partials(), daily: joiner.keptDays())
    }

    /// By slice and metric, finished.
    private func values(
        _ cells: [Slice: [Accumulation?]], _ spec: MetricSpec
    ) -> [Slice: [ExactDecimal?]] {
        let finisher = MetricFinisher(spec.metrics)
        return cells.mapValues { finisher.finish($0).map { $0.flatMap(\.value) } }
            .filter { !$0.value.allSatisfy { $0 == nil } }
    }

    private func values(
        of records: [Record], _ spec: MetricSpec
    ) throws -> [Slice: [ExactDecimal?]] {
        let none = [Accumulation?](repeating: nil, count: spec.metrics.count)
        var cells: [Slice: [Accumulation?]] = [:]
        for (slice, metrics) in try partials(spec, records).slices {
            for (place, metric) in spec.metrics.enumerated() {
                for entry in metrics[metric.name]?.entries ?? [] {
                    if cells[slice, default: none][place]?.combine(entry.value) == nil {
                        cells[slice, default: none][place] = entry.value
                    }
                }
            }
        }
        return values(cells, spec)
    }
}
