import SalesCore

/// The cells of a table, period by period, in the blobs of a catalog.
struct MetricBlobs: Sendable {
    let reader: BlobReader

    /// The rows of each of these periods that the catalog has.
    func rows(
        of periods: some Sequence<Period>, in catalog: Catalog
    ) async throws -> [Period: [MetricRow]] {
        // Periods whose cells are the same have one blob.
        var byRef: [BlobRef: [Period]] = [:]
        for period in periods {
            guard let ref = catalog.metrics[period.description] else { continue }
            byRef[ref, default: []].append(period)
        }
        var found: [Period: [MetricRow]] = [:]
        try await reader.load(byRef.keys) { ref, bytes in
            for period in byRef[ref] ?? [] {
                guard let rows = try? MetricRowsCodec.decode(bytes, period: period) else {
                    throw damaged
                }
                found[period] = rows
            }
        }
        return found
    }

    func allRows(in catalog: Catalog) async throws -> [Period: [MetricRow]] {
        try await rows(of: periods(of: catalog), in: catalog)
    }

    func periods(of catalog: Catalog) throws -> [Period] {
        try catalog.metrics.keys.map { text in
            guard let period = Period(text) else { throw damaged }
            return period
        }
    }

    func table(_ header: Catalog.Header, in catalog: Catalog) async throws -> MetricTable {
        var slices: [Slice: MetricTable.SliceCells] = [:]
        for (_, rows) in try await allRows(in: catalog).sorted(by: { $0.key < $1.key }) {
            for row in rows {
                let address = row.address
                slices[address.slice, default: [:]][address.metric, default: PeriodSeries()]
                    .put(row.cell, at: address.period)
            }
        }
        return MetricTable(spec: header.spec, asOf: header.asOf, slices: slices)
    }

    /// Writes the rows of a table's periods that are others than the catalog's; answers the keys
    /// of the cells that differ.
    func replace(
        with table: MetricTable, in periods: Set<Period>?, of catalog: inout Catalog,
        _ writer: inout BlobWriter
    ) async throws -> [MetricKey] {
        let new = Self.rows(of: table, in: periods)
        var changed: [Period] = []
        let before = catalog
        for period in Set(try self.periods(of: catalog)).union(new.keys).sorted()
        where periods?.contains(period) ?? true {
            let name = period.description
            let ref = try await stage(new[period] ?? [], &writer)
            guard ref != catalog.metrics[name] else { continue }
            catalog.metrics[name] = ref
            changed.append(period)
        }
        let old = try await rows(of: changed, in: before)
        return changed.flatMap { Self.differences(old[$0] ?? [], new[$0] ?? []) }
    }

    private func stage(_ rows: [MetricRow], _ writer: inout BlobWriter) async throws -> BlobRef? {
        rows.isEmpty ? nil : try await writer.stage(MetricRowsCodec.encode(rows))
    }

    private static func rows(of table: MetricTable, in periods: Set<Period>?)
        -> [Period: [MetricRow]]
    {
        let specs = Dictionary(table.spec.metrics.map { ($0.name, $0) }) { first, _ in first }
        var rows: [Period: [MetricRow]] = [:]
        for (slice, metrics) in table.slices {
            for (metric, series) in metrics {
                guard let unit = specs[metric]?.unit(in: slice) else { continue }
                for entry in series.entries where periods?.contains(entry.period) ?? true {
                    let address = CellAddress(metric: metric, slice: slice, period: entry.period)
                    rows[entry.period, default: []].append(
                        MetricRow(address: address, cell: entry.value, unit: unit))
                }
            }
        }
        return rows
    }

    private static func differences(_ old: [MetricRow], _ new: [MetricRow]) -> [MetricKey] {
        let before = Dictionary(old.map { ($0.address, $0) }) { first, _ in first }
        let after = Dictionary(new.map { ($0.address, $0) }) { first, _ in first }
        let written = new.filter { before[$0.address] != $0 }
        let gone = old.filter { after[$0.address] == nil }
        return (written + gone).map { MetricKey($0.address) }
    }

    private var damaged: StorageFailure {
        .corrupt(
            path: "Table \(reader.tables.metrics)", what: "what is kept of its cells cannot be read"
        )
    }
}
