public import SalesCore
import Storage

/// A tenant's stored tables, asked for some rows without loading all cells.
public struct StoredTables: Sendable {
    private let store: any TenantStore
    private let header: TableHeader

    /// None before the first commit.
    init?(_ store: any TenantStore) async throws {
        guard let header = try await store.header() else { return nil }
        self.store = store
        self.header = header
    }

    public var spec: MetricSpec { header.spec }

    /// The period that a person's word means, checked against the stored cells.
    public func period(named text: String) async throws -> Period {
        try spec.calendar.period(
            named: text, within: try await store.spans(), tenant: store.tenant)
    }

    /// By metric (spec order), slice and period, of one state of the store.
    public func rows(_ filter: TableFilter) async throws -> [MetricRow] {
        try await store.rows(filter.query)
    }

    /// The same rows, and a table that has them and what they are compared with.
    public func comparedRows(
        _ filter: TableFilter
    ) async throws -> (rows: [MetricRow], table: MetricTable) {
        var query = filter.query
        if let period = filter.period {
            query.periods += Baseline.allCases.map { $0.period(for: period) }
        }
        let found = try await store.rows(query)
        let cells = Dictionary(
            found.map { ($0.address, $0.cell) }, uniquingKeysWith: { first, _ in first })
        return (
            found.filter(filter.accepts),
            MetricTable(spec: spec, asOf: header.asOf, cells: cells)
        )
    }
}

extension Workspace {
    /// The tenant's tables, for those who need some rows of them.
    public func tables(of tenant: TenantID) async throws -> StoredTables {
        guard let store = try await places.existingStore(of: tenant),
            let tables = try await StoredTables(store)
        else { throw try await unknown(tenant.description) }
        return tables
    }
}
