import SalesCore

@testable import Ingest

/// A record as a test wants to see it: every column by name, as text.
struct SeenRecord: Hashable, Comparable {
    let day: String
    let fields: [String]

    static func < (left: Self, right: Self) -> Bool {
        (left.day, left.fields.joined(separator: "|"))
            < (right.day, right.fields.joined(separator: "|"))
    }
}

/// Keeps every record it is handed.
final class RecordKeeper: RecordConsumer {
    private var records: [SeenRecord] = []

    func consume(_ batch: RecordBatch) throws {
        for row in 0..<batch.rowCount {
            var texts = batch.texts.makeIterator()
            var numbers = batch.numbers.makeIterator()
            let fields = batch.schema.columns.map { column -> String in
                switch column.kind {
                case .text:
                    guard let text = texts.next() else { return "?" }
                    return text.pool.strings[Int(text.codes[row])]
                case .number:
                    guard let number = numbers.next() else { return "?" }
                    if number.hasMissing, number.isMissing[row] { return "-" }
                    return ExactDecimal(mantissa: number.mantissas[row], scale: number.scale).text()
                }
            }
            records.append(
                SeenRecord(day: Day(number: batch.days[row]).description, fields: fields))
        }
    }

    func finish() throws -> [SeenRecord] { records }
}

/// Everything a run tells, in comparable form.
struct SeenRun: Equatable {
    var records: [SeenRecord]
    var rejects: [Reject]
    var counts: LineCounts
    var notices: [String]
    var isMonthPrecision: Bool
}

/// Runs the pipeline over bytes in memory.
func ingest(
    _ bytes: [UInt8], _ spec: MetricSpec, workers: Int = 1, blockSize: Int = 512 * 1024,
    lane: Lane = .whicheverFits, readSize: Int = .max, zone: ZoneRules? = nil
) async throws -> SeenRun {
    var pipeline = RecordPipeline(spec: spec, file: "export.csv", workers: workers, zone: zone)
    pipeline.blockSize = blockSize
    pipeline.lane = lane
    var rejects: [Reject] = []
    let outcome = try await pipeline.run(
        read: reader(of: bytes, atMost: readSize), reject: { rejects.append($0) },
        makeConsumer: { _ in RecordKeeper() })
    return SeenRun(
        records: outcome.results.flatMap { $0 }.sorted(), rejects: rejects,
        counts: outcome.counts, notices: outcome.notices,
        isMonthPrecision: outcome.isMonthPrecision)
}

func ingest(_ text: String, _ spec: MetricSpec) async throws -> SeenRun {
    try await ingest(Array(text.utf8), spec)
}

/// Hands out bytes a piece at a time, as a file does.
func reader(
    of bytes: [UInt8], atMost limit: Int = .max
) -> (UnsafeMutableRawBufferPointer) throws -> Int {
    var offset = 0
    return { buffer in
        let count = min(buffer.count, bytes.count - offset, limit)
        for index in 0..<count { buffer[index] = bytes[offset + index] }
        offset += count
        return count
    }
}

/// A spec with a date, two dimensions and two numbers; tests change what they are about.
func salesSpec(
    currency: Currency? = .usd, timeZone: String = "UTC", dialect: DialectSpec = DialectSpec(),
    layout: Layout = .records, columns: [ColumnSpec]? = nil,
    contract: ContractSpec = ContractSpec()
) -> MetricSpec {
    let columns =
        columns ?? [
            ColumnSpec(name: "date", type: .date), ColumnSpec(name: "region", type: .text),
            ColumnSpec(name: "revenue", type: .money), ColumnSpec(name: "units", type: .integer),
        ]
    return MetricSpec(
        currency: currency, timeZone: timeZone,
        source: SourceSpec(
            dialect: dialect, layout: layout, time: "date", columns: columns, contract: contract),
        dimensions: columns.filter { $0.type == .text }.map {
            Dimension(name: $0.name, singular: $0.name, plural: $0.name + "s")
        }, slices: [[]], metrics: [])
}
