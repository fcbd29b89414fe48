import SalesCore

@testable import Aggregate

/// A record as a test writes it: columns by name, left out where missing.
struct Record {
    var day: Day
    var texts: [String: String] = [:]
    var numbers: [String: ExactDecimal] = [:]
    /// Milliseconds of the day.
    var time: Int32 = 0

    init(_ day: Day, _ texts: [String: String] = [:], _ numbers: [String: ExactDecimal] = [:]) {
        self.day = day
        self.texts = texts
        self.numbers = numbers
    }
}

/// Order lines: two texts to slice by, one to filter by, three numbers.
let orderSchema = RecordSchema(columns: [
    .init(name: "region", kind: .text), .init(name: "product", kind: .text),
    .init(name: "revenue", kind: .number), .init(name: "stage", kind: .text),
    .init(name: "cost", kind: .number), .init(name: "units", kind: .number),
])

func day(_ text: String) throws -> Day {
    struct NotADay: Error {}
    guard let day = Day(iso: text) else { throw NotADay() }
    return day
}

func decimal(_ text: String) throws -> ExactDecimal {
    struct NotADecimal: Error {}
    guard let value = ExactDecimal(text) else { throw NotADecimal() }
    return value
}

func condition(_ text: String) throws -> Expression { try Expression(parsing: text) }

extension RecordBatch {
    /// Replaces what the batch holds. Each number column has the largest scale of its values.
    func fill(with records: some Collection<Record>) {
        rowCount = records.count
        var (textPlace, numberPlace) = (0, 0)
        for (row, record) in records.enumerated() {
            days[row] = record.day.number
            times[row] = record.time
        }
        for column in schema.columns {
            switch column.kind {
            case .text:
                let target = texts[textPlace]
                for (row, record) in records.enumerated() {
                    target.codes[row] = target.pool.code(of: record.texts[column.name] ?? "")
                }
                textPlace += 1
            case .number:
                numbers[numberPlace].fill(with: records.map { $0.numbers[column.name] })
                numberPlace += 1
            }
        }
    }
}

extension NumberColumn {
    /// Missing rows hold rubbish, which nobody may read.
    func fill(with values: [ExactDecimal?]) {
        scale = values.compactMap { $0?.scale }.max() ?? 0
        hasMissing = values.contains(nil)
        for (row, value) in values.enumerated() {
            isMissing[row] = value == nil
            mantissas[row] = (try? value?.mantissa(atScale: scale)) ?? Int128.max
        }
    }
}

extension RecordBatch {
    convenience init(_ schema: RecordSchema, _ records: [Record]) {
        self.init(schema: schema)
        fill(with: records)
    }
}

/// A spec for records of `schema`, its time column "date".
func spec(
    _ metrics: [Metric], dimensions: [String] = ["region", "product"],
    slices: [[String]] = [[], ["region"], ["product"], ["region", "product"]],
    upload: UploadMode = .replaceSource, firstMonth: Int = 1, dateFormats: [String] = []
) -> MetricSpec {
    MetricSpec(
        currency: .usd, calendar: FiscalCalendar(firstMonth: firstMonth),
        source: SourceSpec(
            time: "date", columns: [ColumnSpec(name: "date", type: .date, formats: dateFormats)],
            upload: upload),
        dimensions: dimensions.map { Dimension(name: $0, singular: $0, plural: $0 + "s") },
        slices: slices, metrics: metrics)
}

func aggregate(
    _ name: String, _ aggregation: Aggregation, of column: String? = nil,
    where filter: String? = nil,
    fillsWithZero: Bool = false
) throws -> Metric {
    Metric(
        name: name,
        definition: .aggregate(
            aggregation, of: column, filter: try filter.map(Expression.init(parsing:))),
        unit: .number, fillsWithZero: fillsWithZero)
}

func aggregate(_ name: String, _ definition: AggregateDefinition) -> Metric {
    Metric(name: name, definition: .aggregate(definition), unit: .number)
}

func ratio(_ name: String, _ numerator: String, _ denominator: String) -> Metric {
    Metric(
        name: name, definition: .ratio(numerator: numerator, denominator: denominator),
        unit: .number)
}

func formula(_ name: String, _ text: String) throws -> Metric {
    Metric(name: name, definition: .formula(try Expression(parsing: text)), unit: .number)
}

/// Records read in batches of the given sizes by one aggregator.
func cells(
    _ spec: MetricSpec, _ records: some RandomAccessCollection<Record>,
    schema: RecordSchema = orderSchema, batchSize: Int = RecordBatch.capacity,
    from place: Int = 0, scratch: (any ScratchSpace)? = nil,
    entriesInMemory: Int = MetricAggregator.entriesInMemory, byDay: Bool = false,
    dayGroups: Int = MetricAggregator.dayGroups
) throws -> GroupedCells {
    let aggregator = try MetricAggregator(
        spec: spec, schema: schema, scratch: scratch, entriesInMemory: entriesInMemory,
        byDay: byDay, dayGroups: dayGroups)
    let batch = RecordBatch(schema: schema)
    var rest = records[...]
    while !rest.isEmpty {
        batch.place = UInt64(place + records.count - rest.count)
        batch.fill(with: rest.prefix(batchSize))
        try aggregator.consume(batch)
        rest = rest.dropFirst(batchSize)
    }
    return try aggregator.finish()
}

/// What one aggregator's records add to every cell.
func partials(
    _ spec: MetricSpec, _ records: [Record], schema: RecordSchema = orderSchema,
    batchSize: Int = RecordBatch.capacity
) throws -> MetricPartials {
    let joiner = try CellJoiner(spec: spec, schema: schema)
    try joiner.add([cells(spec, records, schema: schema, batchSize: batchSize)])
    return joiner.partials()
}

/// A small generator with a seed, so that a failing case can be run again.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: Int) { state = UInt64(bitPattern: Int64(seed)) &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state &* 0x2545_F491_4F6C_DD1D
    }
}
