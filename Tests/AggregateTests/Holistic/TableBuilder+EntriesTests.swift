import SalesCore
import Synchronization
import Testing

@testable import Aggregate

@Suite("Holistic metrics over an earlier table")
struct TableBuilderEntriesTests {
    private let asOf: Day

    init() throws { asOf = try day("2026-01-01") }

    private func spec(_ mode: UploadMode) throws -> MetricSpec {
        orderSpec(
            [
                aggregate("distinct", AggregateDefinition(.countDistinct, of: "product")),
                aggregate("median", AggregateDefinition(.median, of: "revenue")),
                aggregate("last", AggregateDefinition(.last, of: "units", entities: ["product"])),
                try aggregate("revenue", .sum, of: "revenue"),
                ratio("each", "revenue", "distinct"),
                try formula("twice", "2 * median - revenue"),
            ], upload: mode)
    }

    @Test(
        "Uploads that come, go and move: the same as from all entries",
        arguments: UploadMode.allCases)
    func agrees(_ mode: UploadMode) throws {
        let spec = try spec(mode)
        let builder = TableBuilder(spec: spec)
        for seed in 0..<6 {
            var generator = SeededGenerator(seed: 900 + seed)
            var sources = [try drawnUpload("a", lines: 40, spec, using: &generator)]
            var earlier: EarlierTable?
            for step in 0..<6 {
                let fresh = try builder.table(
                    from: sources,
                    holistic: builder.holisticValues(of: sources, scratch: nil), asOf: asOf)
                let table = try builder.table(
                    from: sources,
                    holistic: builder.holisticValues(of: sources, since: earlier, scratch: nil),
                    asOf: asOf)
                #expect(table.cells == fresh.cells, "seed \(seed), step \(step)")
                earlier = EarlierTable(table, of: builder.activeSources(sources))
                switch Int.random(in: 0..<4, using: &generator) {
                case 0 where sources.count > 1:
                    sources.remove(at: Int.random(in: sources.indices, using: &generator))
                case 1 where sources.count > 1:
                    let oldest = sources.remove(at: 0)
                    sources.append(oldest)
                default:
                    let name = ["a", "b", "c"].randomElement(using: &generator) ?? "a"
                    sources.append(try drawnUpload(name, lines: 40, spec, using: &generator))
                }
            }
        }
    }

    @Test("Only the touched quarters are read, a piece of each month")
    func reads() throws {
        let spec = try spec(.append)
        let builder = TableBuilder(spec: spec)
        let joiner = try CellJoiner(spec: spec, schema: orderSchema)
        let records = try (1...12).map { month in
            Record(
                try day("2025-\(month < 10 ? "0" : "")\(month)-05"), ["product": "a"],
                ["revenue": 5, "units": 1])
        }
        try joiner.add([cells(spec, records)])
        let kept = try #require(try joiner.keptEntries(in: MemoryScratch()))
        let counter = Counter()
        let counted = KeptEntries(
            groups: try kept.groups(), pieceCount: kept.pieceCount, mark: kept.mark
        ) {
            counter.count.withLock { $0 += 1 }
            return try kept.piece($0)
        }
        let year = SourcePartials(
            name: "year", sha256: "year", partials: joiner.partials(), entries: counted)
        let holistic = try builder.holisticValues(of: [year], scratch: nil)
        let all = counter.count.withLock(\.self)
        let table = try builder.table(from: [year], holistic: holistic, asOf: asOf)

        var generator = SeededGenerator(seed: 3)
        let late = try drawnUpload("late", lines: 40, spec, using: &generator)
        let touched = Set(
            late.days.map { spec.calendar.quarter(ofMonth: spec.calendar.month(of: $0)) }
        ).count
        _ = try builder.holisticValues(
            of: [year, late], since: EarlierTable(table, of: [year]), scratch: nil)
        #expect(counter.count.withLock(\.self) - all == all / 4 * touched)
        _ = try builder.holisticValues(
            of: [year], since: EarlierTable(table, of: [year]), scratch: nil)
        #expect(counter.count.withLock(\.self) - all == all / 4 * touched)
    }

    private final class Counter: Sendable {
        let count = Mutex(0)
    }
}
