import GRDB
public import SalesCore

/// The registry in one SQLite file, `<home>/store/tenants-metadata.sqlite`.
public struct SQLiteRegistry: TenantRegistry {
    let file: SQLiteFile

    public static func open(home: String) throws -> SQLiteRegistry {
        SQLiteRegistry(file: try SQLiteFile(writing: path(home: home), schema: schema))
    }

    /// None when no run has made one yet.
    ///
    /// `leavingNoTrace`, it is read from a copy in memory.
    public static func openForReading(
        home: String, leavingNoTrace: Bool = false
    ) throws -> SQLiteRegistry? {
        try SQLiteFile(
            reading: path(home: home), schema: schema, leavingNoTrace: leavingNoTrace
        ).map(SQLiteRegistry.init)
    }

    public static func path(home: String) -> String { "\(home)/store/tenants-metadata.sqlite" }

    init(file: SQLiteFile) { self.file = file }

    static var schema: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("tables") { db in
            try db.execute(
                sql: """
                    CREATE TABLE "tenants-metadata" (
                        tenantId TEXT PRIMARY KEY,
                        name TEXT NOT NULL, plan TEXT NOT NULL, owner TEXT NOT NULL,
                        tables TEXT NOT NULL, created TEXT NOT NULL, status TEXT NOT NULL,
                        runs INTEGER NOT NULL DEFAULT 0, rows INTEGER NOT NULL DEFAULT 0,
                        inputTokens INTEGER NOT NULL DEFAULT 0,
                        outputTokens INTEGER NOT NULL DEFAULT 0, cost TEXT NOT NULL DEFAULT '0'
                    ) STRICT, WITHOUT ROWID;
                    CREATE TABLE "tenants-runs" (
                        tenantId TEXT NOT NULL REFERENCES "tenants-metadata", runId TEXT NOT NULL,
                        rows INTEGER NOT NULL, inputTokens INTEGER NOT NULL,
                        outputTokens INTEGER NOT NULL, cost TEXT NOT NULL,
                        PRIMARY KEY (tenantId, runId)
                    ) STRICT, WITHOUT ROWID;
                    """)
        }
        migrator.registerMigration("lifecycle") { db in
            try db.execute(
                sql: """
                    ALTER TABLE "tenants-metadata" ADD COLUMN resources TEXT NOT NULL DEFAULT '{}';
                    ALTER TABLE "tenants-metadata" ADD COLUMN steps TEXT NOT NULL DEFAULT '[]';
                    CREATE TABLE "audit-head" (
                        id INTEGER PRIMARY KEY CHECK (id = 1), sequence INTEGER NOT NULL,
                        hash TEXT NOT NULL
                    ) STRICT;
                    """)
        }
        return migrator
    }

    /// Writes the log back into the one file and lets go of it; nothing works afterwards.
    public func close() throws { try file.close() }
}

extension SQLiteRegistry {
    public func tenants() async throws -> [TenantRecord] {
        let path = file.path
        return try await file.read { db in
            try Row.fetchAll(db, sql: "SELECT * FROM \"tenants-metadata\" ORDER BY tenantId")
                .map { try Self.record($0, path: path) }
        }
    }

    public func tenant(_ id: TenantID) async throws -> TenantRecord? {
        let path = file.path
        return try await file.read { db in
            try Self.fetch(id, path: path, db)
        }
    }

    public func register(_ profile: TenantProfile) async throws {
        let tables = try StableJSON.text(profile.tables)
        let resources = try StableJSON.text(profile.resources)
        let steps = try StableJSON.text(profile.steps)
        try await file.write { db in
            try db.execute(
                sql: """
                    INSERT INTO "tenants-metadata"
                        (tenantId, name, plan, owner, tables, created, status, resources, steps)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                    ON CONFLICT (tenantId) DO UPDATE SET
                        name = excluded.name, plan = excluded.plan, owner = excluded.owner,
                        tables = excluded.tables, status = excluded.status,
                        resources = excluded.resources, steps = excluded.steps
                    WHERE (name, plan, owner, tables, status, resources, steps) <> (excluded.name,
                        excluded.plan, excluded.owner, excluded.tables, excluded.status,
                        excluded.resources, excluded.steps)
                    """,
                arguments: [
                    profile.tenant.id.description, profile.tenant.name, profile.plan,
                    profile.owner, tables, profile.created, profile.status.rawValue, resources,
                    steps,
                ])
        }
    }

    public func record(
        _ usage: Usage, ofRun run: String, for tenant: TenantID
    ) async throws -> Bool {
        let path = file.path
        return try await file.write { db in
            guard let known = try Self.fetch(tenant, path: path, db) else {
                throw StorageFailure.noTables(tenant: tenant)
            }
            try db.execute(
                sql: """
                    INSERT INTO "tenants-runs"
                        (tenantId, runId, rows, inputTokens, outputTokens, cost)
                    VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                    """,
                arguments: [
                    tenant.description, run, usage.rows, usage.inputTokens, usage.outputTokens,
                    usage.cost.text(),
                ])
            guard db.changesCount == 1 else { return false }
            let total = try known.usage.adding(usage)
            try db.execute(
                sql: """
                    UPDATE "tenants-metadata" SET runs = runs + 1, rows = ?, inputTokens = ?,
                        outputTokens = ?, cost = ?
                    WHERE tenantId = ?
                    """,
                arguments: [
                    total.rows, total.inputTokens, total.outputTokens, total.cost.text(),
                    tenant.description,
                ])
            return true
        }
    }

    private static func fetch(
        _ id: TenantID, path: String, _ db: Database
    ) throws -> TenantRecord? {
        try Row.fetchOne(
            db, sql: "SELECT * FROM \"tenants-metadata\" WHERE tenantId = ?",
            arguments: [id.description]
        )
        .map { try record($0, path: path) }
    }

    private static func record(_ row: Row, path: String) throws -> TenantRecord {
        guard let id = TenantID(row["tenantId"] as String),
            let tables = try? StableJSON.decode([String].self, from: row["tables"] as String),
            let status = TenantProfile.Status(rawValue: row["status"]),
            let resources = try? StableJSON.decode(
                TenantResources.self, from: row["resources"] as String),
            let steps = try? StableJSON.decode([String].self, from: row["steps"] as String),
            let cost = ExactDecimal(row["cost"] as String)
        else {
            throw StorageFailure.corrupt(path: path, what: "a tenant's row cannot be read")
        }
        return TenantRecord(
            profile: TenantProfile(
                tenant: Tenant(id: id, name: row["name"]), plan: row["plan"], owner: row["owner"],
                tables: tables, created: row["created"], status: status, resources: resources,
                steps: steps),
            runs: row["runs"],
            usage: Usage(
                rows: row["rows"], inputTokens: row["inputTokens"],
                outputTokens: row["outputTokens"], cost: cost))
    }
}
