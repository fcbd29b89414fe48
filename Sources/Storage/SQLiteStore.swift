import GRDB
public import SalesCore

/// A tenant's store in one SQLite file, `<home>/store/tenant-<id>.sqlite`.
///
/// It may be copied while no run writes; tenants never share a file.
public struct SQLiteStore: TenantStore {
    public let tenant: TenantID
    private let file: SQLiteFile
    private let tables: TenantTables

    /// Opens the store for a run, making it if this is the tenant's first.
    public static func open(_ tenant: TenantID, home: String) throws -> SQLiteStore {
        let tables = TenantTables(tenant: tenant)
        let file = try SQLiteFile(writing: path(of: tenant, home: home), schema: tables.schema)
        return try SQLiteStore(tables: tables, file: file)
    }

    /// Opens what is there, for reading; says so when the tenant has no tables yet.
    ///
    /// `leavingNoTrace`, it is read from a copy in memory.
    public static func openForReading(
        _ tenant: TenantID, home: String, leavingNoTrace: Bool = false
    ) throws -> SQLiteStore {
        let tables = TenantTables(tenant: tenant)
        let path = path(of: tenant, home: home)
        guard
            let file = try SQLiteFile(
                reading: path, schema: tables.schema, leavingNoTrace: leavingNoTrace)
        else {
            throw StorageFailure.noTables(tenant: tenant)
        }
        return try SQLiteStore(tables: tables, file: file)
    }

    public static func path(of tenant: TenantID, home: String) -> String {
        "\(home)/store/tenant-\(tenant).sqlite"
    }

    init(tables: TenantTables, file: SQLiteFile) throws(StorageFailure) {
        guard try file.contains(table: tables.metrics) else {
            throw .foreignStore(path: file.path, tenant: tables.tenant)
        }
        tenant = tables.tenant
        self.tables = tables
        self.file = file
    }

    /// Writes the log back into the one file and lets go of it; nothing works afterwards.
    public func close() throws { try file.close() }
}

extension SQLiteStore {
    public func sources() async throws -> [StoredSource] {
        let sources = SourceRows(table: tables.sources, path: file.path)
        return try await file.read { db in try sources.all(db) }
    }

    public func partials() async throws -> [SourcePartials] {
        try await file.read { db in try activePartials(db) }
    }

    /// Cells, days and entries are read when they are needed.
    private func activePartials(_ db: Database) throws -> [SourcePartials] {
        let sources = SourceRows(table: tables.sources, path: file.path)
        let (entries, days, partials, file) = (entryRows, dayRows, partialRows, file)
        let kept = try days.all(db) { sha256, month in
            try file.readWaiting { db in try days.cells(of: sha256, month, db) }
        }
        return try sources.activePartials(
            db, marks: try partials.marks(db), daily: kept,
            cells: { sha256, month, mark in
                let cells = try file.readWaiting { db in
                    try partials.cells(of: sha256, month, db)
                }
                return try partials.decoded(cells, mark: mark)
            },
            piece: { sha256, piece in
                try file.readWaiting { db in try entries.piece(piece, of: sha256, db) }
            })
    }

    public func joinedMonths() async throws -> [Period: KeptMonth] {
        let (joined, file) = (joinedRows, file)
        return try await file.read { db in
            try joined.all(db) { month in
                try file.readWaiting { db in try joined.cells(of: month, db) }
            }
        }
    }

    public func part(
        choosing choose: @escaping @Sendable (TableHeader) throws -> TablePart
    ) async throws -> StoredPart? {
        let header = HeaderRow(table: tables.header, path: file.path)
        let metrics = MetricRows(table: tables.metrics, path: file.path)
        return try await file.read { db in
            guard let header = try header.fetch(db) else { return nil }
            let part = try choose(header)
            var siblings: [SiblingFamily: [ExactDecimal]] = [:]
            for query in Set(part.siblings) {
                siblings.merge(try metrics.values(of: query, db)) { known, _ in known }
            }
            let slices = try metrics.slices(
                part.queries, metricOrder: header.spec.metrics.map(\.name), db)
            return StoredPart(
                table: MetricTable(spec: header.spec, asOf: header.asOf, slices: slices),
                span: try metrics.spans(db), siblings: siblings,
                partials: try activePartials(db))
        }
    }

    private var partialRows: PartialRows {
        PartialRows(table: tables.partials, sources: tables.sources, path: file.path)
    }

    private var joinedRows: JoinedRows {
        JoinedRows(table: tables.joined, partials: tables.partials, path: file.path)
    }

    private var dayRows: DayRows {
        DayRows(table: tables.days, sources: tables.sources, path: file.path)
    }

    private var entryRows: EntryRows {
        EntryRows(table: tables.entries, sources: tables.sources, path: file.path)
    }

    public func keys() async throws -> [String: KeptKeys] {
        let keys = keyRows
        return try await file.read { db in try keys.all(db) }
    }

    public func keys(of sha256: String, part: Int) async throws -> [KeyedLine] {
        let keys = keyRows
        return try await file.read { db in try keys.part(part, of: sha256, db) }
    }

    private var keyRows: KeyRows {
        KeyRows(table: tables.keys, partTable: tables.keyParts, path: file.path)
    }

    public func commit(_ change: StoreChange) async throws {
        let sources = SourceRows(table: tables.sources, path: file.path)
        let metrics = MetricRows(table: tables.metrics, path: file.path)
        let header = HeaderRow(table: tables.header, path: file.path)
        let keys = keyRows
        let entries = entryRows
        let days = dayRows
        let (partials, joined) = (partialRows, joinedRows)
        let restatements = restatementRows
        let sourceTable = tables.sources
        let uploads = try change.uploads.map(SourceRows.Encoded.init)
        let months = change.joined.map(JoinedRows.Encoded.init)
        try await file.write { db in
            try entries.put(change.uploads.map(\.partials), db)
            try days.put(uploads, db)
            try partials.put(uploads, superseding: change.superseded, db)
            try sources.upsert(uploads, superseding: change.superseded, db)
            try entries.removeUnused(db)
            try days.removeUnused(db)
            try partials.removeUnused(db)
            try joined.put(months, db)
            try joined.removeUnused(db)
            try sources.recount(change.recounted, db)
            try keys.apply(
                Dictionary(
                    change.uploads.compactMap { upload in upload.keys.map { (upload.sha256, $0) } },
                    uniquingKeysWith: { _, last in last }),
                uploads: change.uploads.map(\.sha256), sources: sourceTable, db)
            try restatements.append(change.restatements, db)
            try restatements.supersede(change.supersededReports, db)
            if let table = change.table {
                try metrics.replace(with: table, in: change.periods, db)
                try header.replace(with: TableHeader(spec: table.spec, asOf: table.asOf), db)
            }
        }
    }

    public func header() async throws -> TableHeader? {
        let header = HeaderRow(table: tables.header, path: file.path)
        return try await file.read { db in try header.fetch(db) }
    }

    public func spans() async throws -> [Grain: ClosedRange<Period>] {
        let metrics = MetricRows(table: tables.metrics, path: file.path)
        return try await file.read { db in try metrics.spans(db) }
    }

    public func table() async throws -> MetricTable? {
        let header = HeaderRow(table: tables.header, path: file.path)
        let metrics = MetricRows(table: tables.metrics, path: file.path)
        return try await file.read { db in
            guard let header = try header.fetch(db) else { return nil }
            return MetricTable(
                spec: header.spec, asOf: header.asOf, slices: try metrics.slices(db))
        }
    }

    public func rows(_ query: TableQuery) async throws -> [MetricRow] {
        let header = HeaderRow(table: tables.header, path: file.path)
        let metrics = MetricRows(table: tables.metrics, path: file.path)
        return try await file.read { db in
            guard let header = try header.fetch(db) else { return [] }
            return try metrics.rows(query, metricOrder: header.spec.metrics.map(\.name), db)
        }
    }

    public func restatements() async throws -> [Restatement] {
        let restatements = restatementRows
        return try await file.read { db in try restatements.all(db) }
    }

    public func restatements(toldBy run: String) async throws -> [Restatement] {
        let restatements = restatementRows
        return try await file.write { db in try restatements.tell(in: run, db) }
    }

    public func supersededReports() async throws -> [SupersededReport] {
        let restatements = restatementRows
        return try await file.read { db in try restatements.superseded(db) }
    }

    private var restatementRows: RestatementRows {
        RestatementRows(
            table: tables.restatements, reportTable: tables.supersededReports, path: file.path)
    }

    public func save(_ messages: [Message]) async throws {
        let rows = MessageRows(table: tables.messages, tenant: tenant, path: file.path)
        try await file.write { db in try rows.insertNew(messages, db) }
    }

    public func messages() async throws -> [Message] {
        let rows = MessageRows(table: tables.messages, tenant: tenant, path: file.path)
        return try await file.read { db in try rows.all(db) }
    }
}
