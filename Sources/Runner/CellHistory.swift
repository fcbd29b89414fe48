import Aggregate
public import SalesCore
import Storage

extension Workspace {
    /// Every restatement of a tenant's cells that a filter asks for, oldest first.
    public func restated(of tenant: TenantID, _ filter: TableFilter) async throws -> [CellEvent] {
        guard let store = try await places.existingStore(of: tenant) else { return [] }
        defer { try? store.close() }
        return try await store.restatements()
            .filter { filter.accepts($0.cell.address) }.flatMap(\.events)
    }

    /// How the cells that a filter asks for came to their values: the value, the uploads that it
    /// rests on, and its restatements.
    public func history(
        of tenant: TenantID, in table: MetricTable, _ filter: TableFilter
    ) async throws -> [CellEvent] {
        guard let store = try await places.existingStore(of: tenant) else { return [] }
        defer { try? store.close() }
        let sources = try CellSources(await store.partials(), spec: table.spec)
        let restated = Dictionary(grouping: try await store.restatements(), by: \.cell.address)
        return table.rows.filter(filter.accepts).flatMap { row in
            [
                CellEvent(
                    .value, of: row.address, unit: row.unit, value: row.cell.value,
                    asOf: table.asOf, rows: row.cell.rows)
            ]
                + sources.sources(of: row.address).map { source in
                    CellEvent(
                        .source, of: row.address, unit: row.unit,
                        source: Restatement.Source(file: source.file, sha256: source.sha256),
                        rows: source.rows)
                } + (restated[row.address] ?? []).flatMap(\.events)
        }
    }

    /// By archive key, the reports of all tenants that quote a cell restated since.
    public func supersededReports() async throws -> [String: SupersededReport] {
        var reports: [String: SupersededReport] = [:]
        for tenant in try await tenants() {
            guard let store = try await places.existingStore(of: tenant) else { continue }
            for report in try await store.supersededReports() { reports[report.report] = report }
            try store.close()
        }
        return reports
    }

    /// Runs with the mark on those of their reports that quote a cell restated since.
    public func marked(_ records: [RunRecord]) async throws -> [RunRecord] {
        let superseded = try await supersededReports()
        guard !superseded.isEmpty else { return records }
        return records.map { record in
            var record = record
            for tenant in record.tenants.indices {
                for report in record.tenants[tenant].reports.indices {
                    let key = record.tenants[tenant].reports[report].archive
                    record.tenants[tenant].reports[report].supersededBy = superseded[key]?.runID
                }
            }
            return record
        }
    }
}
