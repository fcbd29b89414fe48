import SalesCore

@testable import Aggregate

/// A spec of order lines with all their columns, as a store keeps it.
func orderSpec(
    _ metrics: [Metric],
    slices: [[String]] = [[], ["region"], ["product"], ["region", "product"]],
    upload: UploadMode, calendar: FiscalCalendar = FiscalCalendar()
) -> MetricSpec {
    let drawn = spec(metrics, slices: slices)
    return MetricSpec(
        currency: drawn.currency, calendar: calendar,
        source: SourceSpec(
            time: "date",
            columns: [ColumnSpec(name: "date", type: .date)]
                + orderSchema.columns.map {
                    ColumnSpec(name: $0.name, type: $0.kind == .text ? .text : .decimal)
                }, upload: upload),
        dimensions: drawn.dimensions, slices: drawn.slices, metrics: drawn.metrics)
}

/// What an upload of some records adds, and the values that it keeps.
func upload(
    _ name: String, sha256: String? = nil, of records: [Record], _ spec: MetricSpec
) throws -> SourcePartials {
    let joiner = try CellJoiner(spec: spec, schema: orderSchema)
    try joiner.add([cells(spec, records)])
    return SourcePartials(
        name: name, sha256: sha256 ?? name, partials: joiner.partials(),
        entries: try joiner.keptEntries(in: MemoryScratch()))
}

/// An upload of its own bytes, whose lines lie within a few months that begin in the year from
/// 2025-01-01 on.
func drawnUpload(
    _ name: String, lines: Int, _ spec: MetricSpec, using generator: inout SeededGenerator
) throws -> SourcePartials {
    let first = 20_089 + Int32.random(in: 0..<365, using: &generator)
    let records = RandomOrders.records(lines, using: &generator).map { record in
        var record = record
        record.day = Day(number: first + record.day.number % 70)
        return record
    }
    let bytes = UInt.random(in: 0...UInt.max, using: &generator)
    return try upload(name, sha256: "\(name)-\(bytes)", of: records, spec)
}
