import SalesCore
import Testing

@testable import Aggregate

@Suite("Parts and uploads joined")
struct CellJoinerTests {
    @Test("However the lines are split over readers, and in whichever order", arguments: 0..<40)
    func splits(seed: Int) throws {
        var generator = SeededGenerator(seed: 3000 + seed)
        let spec = try RandomOrders.spec(using: &generator)
        let records = RandomOrders.records(400, using: &generator)
        var shares = [[Record]](repeating: [], count: Int.random(in: 1...6, using: &generator))
        for record in records {
            shares[Int.random(in: shares.indices, using: &generator)].append(record)
        }
        let joiner = try CellJoiner(spec: spec, schema: orderSchema)
        try joiner.add(shares.shuffled(using: &generator).map { try cells(spec, $0) })
        #expect(try joiner.partials() == partials(spec, records))
    }

    @Test(
        "A later upload takes its months over, as the spec's mode says",
        arguments: UploadMode.allCases)
    func modes(mode: UploadMode) throws {
        let metrics = [
            try aggregate("revenue", .sum, of: "revenue"), try aggregate("lines", .count),
            try aggregate("largest", .max, of: "cost"),
        ]
        let spec = spec(metrics, upload: mode)
        let joiner = try CellJoiner(spec: spec, schema: orderSchema)
        var generator = SeededGenerator(seed: 9)
        var sources: [SourcePartials] = []
        for number in 0..<4 {
            let records = RandomOrders.records(100, using: &generator).map { record in
                var record = record
                record.day = Day(number: 20_000 + record.day.number % 200)
                return record
            }
            try joiner.add([cells(spec, records)])
            sources.append(
                SourcePartials(
                    name: "\(number)", sha256: "\(number)", partials: try partials(spec, records)))
        }
        var expected = MetricPartials()
        for source in TableBuilder(spec: spec).activeSources(sources) {
            expected.combine(try source.partials.whole())
        }
        #expect(joiner.partials() == expected)
    }

    @Test("An upload takes over the months of lines that give way, too")
    func heldDays() throws {
        let spec = spec([try aggregate("n", .count)], slices: [[]], upload: .replacePeriod)
        let joiner = try CellJoiner(spec: spec, schema: orderSchema)
        let days = try ["2025-01-05", "2025-02-05"].map(day)
        try joiner.add([cells(spec, days.map { Record($0) })])
        try joiner.add([cells(spec, [Record(days[1])])], heldDays: Set(days))
        #expect(joiner.partials().cells.map(\.key.month) == [.month(2025, 2)])
        #expect(joiner.activeDays == [days[1]])
    }

    @Test("Numbers of different scale meet at the finer one, whichever comes first")
    func scales() throws {
        let spec = spec([try aggregate("revenue", .sum, of: "revenue")], slices: [[]])
        let parts = try [["1.5", "2"], ["0.125"], ["3"]].map { values in
            try cells(
                spec,
                try values.map { Record(try day("2025-01-01"), [:], ["revenue": try decimal($0)]) })
        }
        for order in [parts, parts.reversed()] {
            let joiner = try CellJoiner(spec: spec, schema: orderSchema)
            try joiner.add(order)
            #expect(joiner.partials().cells.values.map(\.sum) == [try decimal("6.625")])
        }
    }

    @Test("A sum that outgrows 38 digits only once joined is told")
    func overflow() throws {
        let spec = spec([try aggregate("revenue", .sum, of: "revenue")], slices: [[]])
        let huge = try decimal("150000000000000000000000000000000000000")
        let part = try cells(spec, [Record(try day("2025-01-01"), [:], ["revenue": huge])])
        let joiner = try CellJoiner(spec: spec, schema: orderSchema)
        try joiner.add([part, part])
        #expect(joiner.partials().cells.values.map(\.overflowed) == [true])
    }

    @Test("No uploads, no cells")
    func empty() throws {
        let joiner = try CellJoiner(
            spec: spec([try aggregate("lines", .count, fillsWithZero: true)]), schema: orderSchema)
        try joiner.add([])
        #expect(joiner.partials() == MetricPartials())
        #expect(try joiner.table(asOf: day("2026-01-01")).cells.isEmpty)
    }
}
