import Foundation
public import SalesCore

extension DynamoStore {
    public func sources() async throws -> [StoredSource] {
        try await withState { _, record in record.catalog.sources.map(\.stored) }
    }

    public func partials() async throws -> [SourcePartials] {
        try await withState { _, record in try await partials(of: record.catalog) }
    }

    public func joinedMonths() async throws -> [Period: KeptMonth] {
        try await withState { _, record in
            let months = record.catalog.joined
            let spool = try await spool(months.map(\.cells))
            let damaged = damaged
            return Dictionary(
                uniqueKeysWithValues: months.map { month in
                    let kept = KeptMonth(marks: month.marks) {
                        guard
                            let cells = try? PartialsCodec.decode(
                                try spool.bytes(of: month.cells))
                        else { throw damaged }
                        return cells
                    }
                    return (DayRows.month(month.number), kept)
                })
        }
    }

    public func part(
        choosing choose: @escaping @Sendable (TableHeader) throws -> TablePart
    ) async throws -> StoredPart? {
        try await withState { _, record in
            guard let header = record.catalog.header else { return nil }
            let part = try choose(header.tableHeader)
            let periods = try metrics.periods(of: record.catalog).filter(part.mayMatch)
            let rows = try await metrics.rows(of: periods, in: record.catalog).values.joined()
            var siblings: [SiblingFamily: [ExactDecimal]] = [:]
            for query in Set(part.siblings) {
                siblings.merge(query.values(among: rows)) { known, _ in known }
            }
            let cells = rows.lazy.filter { part.matches($0.address) }
                .map { ($0.address, $0.cell) }
            return StoredPart(
                table: MetricTable(
                    spec: header.spec, asOf: header.asOf,
                    cells: Dictionary(cells, uniquingKeysWith: { first, _ in first })),
                span: try span(of: record.catalog), siblings: siblings,
                partials: try await partials(of: record.catalog))
        }
    }

    private func partials(of catalog: Catalog) async throws -> [SourcePartials] {
        let active = catalog.active
        let spool = try await spool(active.flatMap { $0.kept?.contents ?? [] })
        let sources = SourceBlobs(tables: tables)
        return try active.map { try sources.partials(of: $0, in: spool) }
    }

    /// Fetched at once: what reads them later may not wait for a network.
    private func spool(_ refs: [BlobRef]) async throws -> BlobSpool {
        var spool = BlobSpool(folder: NSTemporaryDirectory())
        try await reader.load(refs) { try spool.add($0, $1) }
        return spool
    }

    public func keys() async throws -> [String: KeptKeys] {
        try await withState { _, record in
            Dictionary(
                record.catalog.active.compactMap { source in
                    source.kept?.keys.map { (source.sha256, $0.kept) }
                }, uniquingKeysWith: { first, _ in first })
        }
    }

    public func keys(of sha256: String, part: Int) async throws -> [KeyedLine] {
        try await withState { _, record in
            let keys = record.catalog.active.first { $0.sha256 == sha256 }?.kept?.keys
            guard let parts = keys?.parts, parts.indices.contains(part) else { throw damaged }
            let bytes = try await reader.bytes(of: parts[part])
            guard let lines = bytes.withUnsafeBytes(KeyLineCodec.decode) else { throw damaged }
            return lines
        }
    }

    public func header() async throws -> TableHeader? {
        try await withState { _, record in record.catalog.header?.tableHeader }
    }

    public func spans() async throws -> [Grain: ClosedRange<Period>] {
        try await withState { _, record in try span(of: record.catalog) }
    }

    private func span(of catalog: Catalog) throws -> [Grain: ClosedRange<Period>] {
        Dictionary(grouping: try metrics.periods(of: catalog), by: \.grain)
            .compactMapValues { all in
                guard let first = all.min(), let last = all.max() else { return nil }
                return first...last
            }
    }

    public func table() async throws -> MetricTable? {
        try await withState { _, record in
            guard let header = record.catalog.header else { return nil }
            return try await metrics.table(header, in: record.catalog)
        }
    }

    public func rows(_ query: TableQuery) async throws -> [MetricRow] {
        try await withState { _, record in
            guard let header = record.catalog.header else { return [] }
            let periods = try metrics.periods(of: record.catalog).filter(query.mayMatch)
            let rows = try await metrics.rows(of: periods, in: record.catalog)
            return Self.ordered(
                rows.values.joined().filter { query.matches($0.address) },
                by: header.spec.metrics.map(\.name))
        }
    }

    /// By metric (spec order), slice and period.
    private static func ordered(_ rows: [MetricRow], by metrics: [String]) -> [MetricRow] {
        let order = Dictionary(zip(metrics, 0...)) { first, _ in first }
        return rows.map { row in
            (order[row.address.metric] ?? .max, MetricKey(row.address), row)
        }.sorted { left, right in
            if left.0 != right.0 { return left.0 < right.0 }
            return byteOrder(
                (left.1.partition, left.1.sort), (right.1.partition, right.1.sort)) < 0
        }.map(\.2)
    }

    public func restatements() async throws -> [Restatement] {
        try await history().restatements
    }

    public func supersededReports() async throws -> [SupersededReport] {
        try await history().reports
    }

    private func history() async throws -> History {
        try await withState { _, record in
            try await HistoryBlobs(reader: reader).history(of: record.catalog)
        }
    }

    private var damaged: StorageFailure {
        .corrupt(path: "Table \(tables.metrics)", what: "what is kept of uploads cannot be read")
    }
}
