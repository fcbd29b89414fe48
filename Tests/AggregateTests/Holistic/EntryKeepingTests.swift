import SalesCore
import Testing

@testable import Aggregate

@Suite("Entries that a store keeps")
struct EntryKeepingTests {
    /// Specs with every kind of holistic metric.
    private func spec(_ upload: UploadMode) -> MetricSpec {
        AggregateTests.spec(
            [
                aggregate("distinct", AggregateDefinition(.countDistinct, of: "product")),
                aggregate("median", AggregateDefinition(.median, of: "revenue")),
                aggregate("last", AggregateDefinition(.last, of: "units", entities: ["product"])),
                aggregate(
                    "about",
                    AggregateDefinition(.countDistinct, of: "product", isApproximate: true)),
            ], upload: upload)
    }

    private func records(_ count: Int, _ generator: inout SeededGenerator) -> [Record] {
        RandomOrders.records(count, using: &generator).map { record in
            var record = record
            record.day = Day(number: 20_000 + record.day.number % 150)
            return record
        }
    }

    private func source(
        _ name: String, _ spec: MetricSpec, _ parts: [ArraySlice<Record>], _ scratch: MemoryScratch
    ) throws -> SourcePartials {
        let joiner = try CellJoiner(
            spec: spec, schema: orderSchema, scratch: scratch, entriesInMemory: 200)
        var place = 0
        var cells: [GroupedCells] = []
        for part in parts {
            cells.append(try AggregateTests.cells(spec, part, from: place, scratch: scratch))
            place += part.count
        }
        try joiner.add(cells.reversed())
        return SourcePartials(
            name: name, sha256: name, partials: joiner.partials(),
            entries: try joiner.keptEntries(in: scratch))
    }

    @Test("The tables of sources are those of their lines", arguments: UploadMode.allCases)
    func agrees(mode: UploadMode) throws {
        let asOf = try day("2026-01-01")
        for seed in 0..<4 {
            var generator = SeededGenerator(seed: 8000 + seed)
            var spec = spec(mode)
            let scratch = MemoryScratch()
            spec = MetricSpec(
                currency: spec.currency, source: orderSource(mode), dimensions: spec.dimensions,
                slices: spec.slices, metrics: spec.metrics)
            let joiner = try CellJoiner(spec: spec, schema: orderSchema, scratch: scratch)
            var sources: [SourcePartials] = []
            for number in 0..<3 {
                let records = records(120, &generator)
                try joiner.add([cells(spec, records)])
                sources.append(
                    try source("\(number)", spec, [records[..<50], records[50...]], scratch))
            }
            try joiner.finishEntries()
            let builder = TableBuilder(spec: spec)
            let holistic = try builder.holisticValues(of: sources, scratch: scratch)
            let table = try builder.table(from: sources, holistic: holistic, asOf: asOf)
            #expect(TableCSV.text(table.rows) == TableCSV.text(joiner.table(asOf: asOf).rows))
        }
    }

    @Test("The same bytes, whoever read the lines")
    func sameMark() throws {
        var generator = SeededGenerator(seed: 5)
        let records = records(200, &generator)
        let (spec, scratch) = (spec(.append), MemoryScratch())
        let whole = try #require(try source("a", spec, [records[...]], scratch).entries)
        let split = try #require(
            try source("a", spec, [records[..<70], records[70...]], scratch).entries)
        #expect(whole == split)
        #expect(try whole.groups() == split.groups())
        let other = try source("a", spec, [records.dropLast()], scratch).entries
        #expect(whole != other)
    }

    @Test("A source that keeps none is refused where they are needed")
    func missing() throws {
        let source = SourcePartials(name: "a", sha256: "a", partials: MetricPartials())
        let spec = spec(.append)
        let whole = MetricSpec(
            currency: spec.currency, source: orderSource(.append), dimensions: spec.dimensions,
            slices: spec.slices, metrics: spec.metrics)
        #expect(throws: AggregateFailure.foreignEntries) {
            try TableBuilder(spec: whole).holisticValues(of: [source], scratch: nil)
        }
    }

    /// The columns of `orderSchema`, in its order.
    private func orderSource(_ mode: UploadMode) -> SourceSpec {
        SourceSpec(
            time: "date",
            columns: [ColumnSpec(name: "date", type: .date)]
                + orderSchema.columns.map {
                    ColumnSpec(name: $0.name, type: $0.kind == .text ? .text : .decimal)
                }, upload: mode)
    }
}
