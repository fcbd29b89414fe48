import SalesCore
import Testing

@testable import Aggregate

@Suite("Tables with their running periods")
struct ComparableTableTests {
    private let asOf: Day

    init() throws { asOf = try day("2026-06-01") }

    private func metrics() throws -> [Metric] {
        let quartile = ExactDecimal(mantissa: 25, scale: 2)
        return [
            try aggregate("revenue", .sum, of: "revenue", where: "stage != lost"),
            try aggregate("least", .min, of: "cost"), try aggregate("most", .max, of: "cost"),
            try aggregate("mean", .mean, of: "revenue"),
            try aggregate("spread", .stddev, of: "revenue"),
            try aggregate("lines", .count, fillsWithZero: true),
            aggregate("buyers", AggregateDefinition(.countDistinct, of: "product")),
            aggregate(
                "amounts",
                AggregateDefinition(.countDistinct, of: "units", filter: try condition("units > 3"))
            ),
            aggregate("middle", AggregateDefinition(.median, of: "revenue")),
            aggregate("low", AggregateDefinition(.percentile, of: "revenue", rank: quartile)),
            aggregate("opening", AggregateDefinition(.first, of: "units", entities: ["product"])),
            aggregate(
                "closing", AggregateDefinition(.last, of: "units", entities: ["region", "stage"])),
            ratio("each", "revenue", "buyers"), try formula("twice", "2 * middle - closing"),
        ]
    }

    private func spec(
        _ mode: UploadMode, _ calendar: FiscalCalendar
    ) throws -> MetricSpec {
        orderSpec(
            try metrics(), slices: [["region", "product"], [], ["region"]], upload: mode,
            calendar: calendar)
    }

    /// Lines of two and a half years, of which some months have none.
    private func records(
        _ count: Int, using generator: inout SeededGenerator
    ) throws -> [Record] {
        let first = try day("2023-01-01")
        let silent = Set((0..<6).map { _ in Int.random(in: 1...29, using: &generator) })
        return RandomOrders.records(count, using: &generator).compactMap { record in
            var record = record
            record.day = first.advanced(by: Int.random(in: 0..<900, using: &generator))
            record.texts["product"] = "p\(Int.random(in: 0...6, using: &generator))"
            if let units = record.numbers["units"] {
                record.numbers["units"] = ExactDecimal(Int(units.mantissa % 7))
            }
            let month = record.day.components.month + 12 * (record.day.components.year - 2023)
            return silent.contains(month) ? nil : record
        }
    }

    private static let calendars = [
        FiscalCalendar(), FiscalCalendar(firstMonth: 2), FiscalCalendar(firstMonth: 10),
        FiscalCalendar(
            firstMonth: 2,
            weeks: WeekCalendar(
                pattern: .fourFiveFour, yearEnd: .nearest(.saturday),
                week53: .restate)),
    ]

    @Test(
        "Every aggregate over every window, as if its lines were those of one period",
        arguments: 0..<4)
    func agrees(_ number: Int) throws {
        var generator = SeededGenerator(seed: 400 + number)
        let spec = try spec(.append, Self.calendars[number])
        let joiner = try CellJoiner(
            spec: spec, schema: orderSchema, scratch: MemoryScratch(), entriesInMemory: 200)
        var all: [Record] = []
        for _ in 0..<3 {
            let records = try records(90, using: &generator)
            try joiner.add([
                cells(spec, records, scratch: MemoryScratch(), entriesInMemory: 200)
            ])
            all += records
        }
        try joiner.finishEntries()
        let comparable = try joiner.comparableTable(asOf: asOf) { _ in true }
        let ranges = PeriodRanges(calendar: spec.calendar)
        let running = try #require(comparable.running)
        var known = 0
        for row in comparable.table.rows {
            let cells = running.cells(of: row.address.metric, in: row.address.slice)
            let month = try #require(spec.calendar.months(of: row.address.period).last)
            let naive = NaiveWindow(spec: spec, records: all, slice: row.address.slice)
            let yearToDate = try naive.value(
                row.address.metric, over: ranges.yearToDate(row.address.period))
            #expect(cells.yearToDate(month).value == yearToDate, "\(row.address)")
            let twelve = try naive.value(
                row.address.metric, over: ranges.trailingTwelve(row.address.period))
            #expect(cells.trailingTwelve(month).value == twelve, "\(row.address)")
            known += twelve == nil ? 0 : 1
        }
        #expect(known > 1_000)
    }

    @Test(
        "From a store's uploads the same as from the lines that count, in any mode",
        arguments: UploadMode.allCases)
    func stored(_ mode: UploadMode) throws {
        var generator = SeededGenerator(seed: 77)
        let spec = try spec(mode, FiscalCalendar(firstMonth: 4))
        let whole = try CellJoiner(spec: spec, schema: orderSchema)
        var sources: [SourcePartials] = []
        for name in ["a", "b", "c"] {
            let records = try records(80, using: &generator)
            try whole.add([cells(spec, records)])
            sources.append(try upload(name, of: records, spec))
        }
        try whole.finishEntries()
        let expected = try whole.comparableTable(asOf: asOf) { _ in true }
        let found = try TableBuilder(spec: spec).comparableTable(
            expected.table, from: sources, asking: { _ in true }, scratch: MemoryScratch(),
            entriesInMemory: 100)
        try expectSame(found, expected) { _ in true }
    }

    @Test("Only what is asked for is read, and comes to the same")
    func asked() throws {
        var generator = SeededGenerator(seed: 12)
        let spec = try spec(.append, FiscalCalendar())
        let joiner = try CellJoiner(spec: spec, schema: orderSchema)
        try joiner.add([cells(spec, try records(200, using: &generator))])
        try joiner.finishEntries()
        let source = SourcePartials(
            name: "a", sha256: "a", partials: joiner.partials(),
            entries: KeptEntries(
                groups: { throw AggregateFailure.foreignEntries }, pieceCount: 0,
                mark: KeyDigest(high: 0, low: 0)
            ) { _ in throw AggregateFailure.foreignEntries })
        let whole = try joiner.comparableTable(asOf: asOf) { _ in true }
        let builder = TableBuilder(spec: spec)
        for metric in ["revenue", "mean"] {
            let isAsked = { (address: CellAddress) in
                address.metric == metric && address.period == .month(2024, 8)
            }
            let found = try builder.comparableTable(
                whole.table, from: [source], asking: isAsked, scratch: nil)
            try expectSame(found, whole, where: isAsked)
        }
        #expect(throws: AggregateFailure.foreignEntries) {
            try builder.comparableTable(
                whole.table, from: [source], asking: { $0.metric == "each" }, scratch: nil)
        }
    }

    @Test(
        "An upload from before values were kept, or their times, leaves what needs them undefined",
        arguments: [true, false])
    func untold(hasValues: Bool) throws {
        var generator = SeededGenerator(seed: 5)
        let spec = try spec(.append, FiscalCalendar())
        let joiner = try CellJoiner(spec: spec, schema: orderSchema)
        try joiner.add([cells(spec, try records(200, using: &generator))])
        try joiner.finishEntries()
        let withoutTimes = KeptEntries(
            groups: { throw AggregateFailure.foreignEntries }, pieceCount: 0,
            mark: KeyDigest(high: 0, low: 0), hasTimes: false
        ) { _ in throw AggregateFailure.foreignEntries }
        let found = try TableBuilder(spec: spec).comparableTable(
            joiner.table(asOf: asOf),
            from: [
                SourcePartials(
                    name: "a", sha256: "a", partials: joiner.partials(),
                    entries: hasValues ? withoutTimes : nil)
            ],
            asking: { _ in true }, scratch: nil)
        var reasons: [String: Set<WhyUndefined?>] = [:]
        var comparisons = TableComparisons(found)
        comparisons.forEachRow(where: { $0.period.year == 2024 && $0.slice.isTotal }) {
            reasons[$0.row.address.metric, default: []].insert($0.yearToDate.reason)
        }
        #expect(reasons["mean"] == [nil] && reasons["lines"] == [nil])
        for metric in ["buyers", "middle", "low", "opening", "closing", "each", "twice"] {
            #expect(reasons[metric] == [.notCombinable], "\(metric)")
        }
    }

    private func expectSame(
        _ found: ComparableTable, _ expected: ComparableTable,
        where isAsked: (CellAddress) -> Bool
    ) throws {
        var rows: [String: ComparedRow] = [:]
        var comparisons = TableComparisons(expected)
        comparisons.forEachRow(where: isAsked) { rows["\($0.row.address)"] = $0 }
        var (count, known) = (0, 0)
        comparisons = TableComparisons(found)
        comparisons.forEachRow(where: isAsked) { row in
            let same = rows["\(row.row.address)"]
            #expect(row.yearToDate == same?.yearToDate, "\(row.row.address)")
            #expect(row.trailingTwelve == same?.trailingTwelve, "\(row.row.address)")
            count += 1
            known += row.yearToDate.value == nil ? 0 : 1
        }
        #expect(count == rows.count && known > 0)
    }
}

/// A metric over any periods the slow way: all lines of the window as one period.
private struct NaiveWindow {
    let spec: MetricSpec
    let records: [Record]
    let slice: Slice

    func value(_ name: String, over periods: ClosedRange<Period>) throws -> ExactDecimal? {
        guard let metric = spec.metric(named: name) else { return nil }
        switch metric.definition {
        case .aggregate(let aggregate): return try value(metric, aggregate, over: periods)
        case .ratio(let above, let below):
            guard let above = try value(above, over: periods),
                let below = try value(below, over: periods)
            else { return nil }
            return try above.divided(by: below, places: 12)
        case .formula(let expression):
            let inputs = try expression.names.map { ($0, try value($0, over: periods)) }
            let known = Dictionary(inputs, uniquingKeysWith: { first, _ in first })
            return try expression.value { known[$0]?.map(Rational.init) }?.rounded(toPlaces: 12)
        }
    }

    private func value(
        _ metric: Metric, _ aggregate: AggregateDefinition, over periods: ClosedRange<Period>
    ) throws -> ExactDecimal? {
        let naive = NaiveAggregation(spec: spec, schema: orderSchema)
        let days =
            spec.calendar.firstDay(
                of: periods.lowerBound)...spec.calendar.lastDay(of: periods.upperBound)
        let inside = try records.filter { record in
            guard days.contains(record.day),
                slice.members.allSatisfy({ record.texts[$0.dimension] ?? "" == $0.value })
            else { return false }
            return try aggregate.filter.map { try naive.holds($0, record) ?? false } ?? true
        }
        guard !inside.isEmpty else { return metric.fillsWithZero ? .zero : nil }
        let values = inside.compactMap { record in
            aggregate.column.flatMap { record.numbers[$0] }
        }
        switch aggregate.function {
        case .count: return ExactDecimal(inside.count)
        case .sum: return values.isEmpty ? nil : try sum(values)
        case .min: return values.min()
        case .max: return values.max()
        case .mean:
            return values.isEmpty
                ? nil : try sum(values).divided(by: ExactDecimal(values.count), places: 12)
        case .stddev:
            return try StandardDeviation.of(
                count: values.count, sum: try sum(values),
                squares: try sum(values.map { try $0.multiplied(by: $0) }))
        case .countDistinct, .median, .percentile, .first, .last:
            return try NaiveHolistic(spec: spec, schema: orderSchema).value(aggregate, inside)
        }
    }

    private func sum(_ values: [ExactDecimal]) throws -> ExactDecimal {
        try values.reduce(.zero) { try $0.adding($1) }
    }
}
