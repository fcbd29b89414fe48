import SalesCore

@testable import Ingest

/// What a reading of bytes in memory tells about keys.
struct SeenKeys {
    var run: SeenRun
    var keys: [KeyedLine]
}

func ingest(
    _ bytes: [UInt8], _ spec: MetricSpec, pass: KeyPass, workers: Int = 1,
    blockSize: Int = 512 * 1024, lane: Lane = .whicheverFits
) async throws -> SeenKeys {
    var pipeline = RecordPipeline(spec: spec, file: "export.csv", workers: workers)
    pipeline.blockSize = blockSize
    pipeline.lane = lane
    pipeline.keyPass = pass
    var rejects: [Reject] = []
    var keys: [KeyedLine] = []
    let outcome = try await pipeline.run(
        read: reader(of: bytes), reject: { rejects.append($0) }, keys: { keys += $0 },
        makeConsumer: { _ in RecordKeeper() })
    return SeenKeys(
        run: SeenRun(
            records: outcome.results.flatMap { $0 }.sorted(), rejects: rejects,
            counts: outcome.counts, notices: outcome.notices,
            isMonthPrecision: outcome.isMonthPrecision),
        keys: keys)
}

/// A spec whose lines are named by the columns given.
func keyedSpec(_ keys: Set<String>, layout: Layout = .records, columns: [ColumnSpec]? = nil)
    -> MetricSpec
{
    let columns =
        columns ?? [
            ColumnSpec(name: "date", type: .date), ColumnSpec(name: "region", type: .text),
            ColumnSpec(name: "revenue", type: .money), ColumnSpec(name: "units", type: .integer),
        ]
    return salesSpec(
        layout: layout,
        columns: columns.map { column in
            ColumnSpec(
                name: column.name, from: column.from, type: column.type,
                isKey: keys.contains(column.name), formats: column.formats,
                missing: column.missing, aliases: column.aliases)
        })
}
