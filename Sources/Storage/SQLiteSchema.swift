import GRDB
import SalesCore

/// The tables of a tenant's database, by name.
///
/// Metrics and messages have the key design that DynamoDB has too; the others are this store's.
struct TenantTables: Sendable {
    let tenant: TenantID

    var metrics: String { "tenant-\(tenant)-metrics" }
    var messages: String { "tenant-\(tenant)-messages" }
    var sources: String { "tenant-\(tenant)-sources" }
    var keys: String { "tenant-\(tenant)-keys" }
    var keyParts: String { "tenant-\(tenant)-key-parts" }
    var entries: String { "tenant-\(tenant)-entries" }
    var days: String { "tenant-\(tenant)-days" }
    var partials: String { "tenant-\(tenant)-partials" }
    var joined: String { "tenant-\(tenant)-joined" }
    var restatements: String { "tenant-\(tenant)-restatements" }
    var supersededReports: String { "tenant-\(tenant)-superseded-reports" }
    var header: String { "tenant-\(tenant)-header" }

    /// Every change to the tables since the first version, in order. Steps that have been
    /// released are never edited: a store in the field has them behind it.
    var schema: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("tables") { db in
            try db.execute(
                sql: """
                    CREATE TABLE "\(metrics)" (
                        pk TEXT NOT NULL, sk TEXT NOT NULL,
                        value TEXT, unit TEXT NOT NULL, rows INTEGER NOT NULL, status TEXT NOT NULL,
                        PRIMARY KEY (pk, sk)
                    ) STRICT, WITHOUT ROWID;
                    CREATE INDEX "\(metrics)-by-period" ON "\(metrics)"
                        (sk, pk, value, unit, rows, status);
                    CREATE TABLE "\(messages)" (
                        pk TEXT NOT NULL, sk TEXT NOT NULL,
                        tenantId TEXT NOT NULL, messageId TEXT NOT NULL, timestamp TEXT NOT NULL,
                        sender TEXT NOT NULL, text TEXT NOT NULL, context TEXT NOT NULL,
                        metadata TEXT NOT NULL,
                        PRIMARY KEY (pk, sk)
                    ) STRICT, WITHOUT ROWID;
                    CREATE TABLE "\(sources)" (
                        place INTEGER PRIMARY KEY,
                        name TEXT NOT NULL, sha256 TEXT NOT NULL UNIQUE, status TEXT NOT NULL,
                        firstDay TEXT, lastDay TEXT, summary TEXT NOT NULL,
                        partialsHash TEXT NOT NULL, partials BLOB NOT NULL
                    ) STRICT;
                    CREATE TABLE "\(header)" (
                        id INTEGER PRIMARY KEY CHECK (id = 1),
                        spec TEXT NOT NULL, asOf TEXT NOT NULL
                    ) STRICT;
                    """)
        }
        migrator.registerMigration("provenance") { db in
            try db.execute(
                sql: """
                    ALTER TABLE "\(sources)" ADD COLUMN handedIn INTEGER NOT NULL DEFAULT 0;
                    ALTER TABLE "\(sources)" ADD COLUMN mends TEXT NOT NULL DEFAULT '';
                    """)
        }
        migrator.registerMigration("words") { db in
            try Self.rewrite("summary", of: sources, with: FirstVersionJSON.summary, db)
            try Self.rewrite("spec", of: header, with: FirstVersionJSON.spec, db)
        }
        migrator.registerMigration("keys") { db in
            try db.execute(
                sql: """
                    ALTER TABLE "\(sources)" ADD COLUMN heldDays TEXT;
                    CREATE TABLE "\(keys)" (
                        sha256 TEXT PRIMARY KEY NOT NULL,
                        lines INTEGER NOT NULL, parts INTEGER NOT NULL,
                        fingerprint INTEGER NOT NULL,
                        leftOut INTEGER NOT NULL, leftOutMark INTEGER NOT NULL
                    ) STRICT;
                    CREATE TABLE "\(keyParts)" (
                        sha256 TEXT NOT NULL, part INTEGER NOT NULL, lines BLOB NOT NULL,
                        PRIMARY KEY (sha256, part)
                    ) STRICT;
                    """)
        }
        migrator.registerMigration("aggregates") { db in
            try Self.rewrite("spec", of: header, with: FirstVersionJSON.aggregates, db)
        }
        migrator.registerMigration("entries") { db in
            try db.execute(
                sql: """
                    ALTER TABLE "\(sources)" ADD COLUMN entriesMark TEXT;
                    ALTER TABLE "\(sources)" ADD COLUMN entryGroups BLOB;
                    CREATE TABLE "\(entries)" (
                        sha256 TEXT NOT NULL, piece INTEGER NOT NULL, bytes BLOB NOT NULL,
                        PRIMARY KEY (sha256, piece)
                    ) STRICT;
                    """)
        }
        migrator.registerMigration("restatements") { db in
            try db.execute(
                sql: """
                    CREATE TABLE "\(restatements)" (
                        number INTEGER PRIMARY KEY,
                        pk TEXT NOT NULL, sk TEXT NOT NULL, before TEXT, now TEXT,
                        unit TEXT NOT NULL, sources TEXT NOT NULL,
                        asOf TEXT NOT NULL, run TEXT NOT NULL, toldBy TEXT
                    ) STRICT;
                    CREATE INDEX "\(restatements)-by-cell" ON "\(restatements)" (pk, sk);
                    CREATE TABLE "\(supersededReports)" (
                        report TEXT PRIMARY KEY NOT NULL, run TEXT NOT NULL, asOf TEXT NOT NULL
                    ) STRICT, WITHOUT ROWID;
                    """)
        }
        migrator.registerMigration("days") { db in
            try db.execute(
                sql: """
                    ALTER TABLE "\(sources)" ADD COLUMN daysHash TEXT;
                    CREATE TABLE "\(days)" (
                        sha256 TEXT NOT NULL, month INTEGER NOT NULL, cells BLOB NOT NULL,
                        PRIMARY KEY (sha256, month)
                    ) STRICT;
                    """)
        }
        migrator.registerMigration("months") { db in
            try db.execute(
                sql: """
                    CREATE TABLE "\(partials)" (
                        sha256 TEXT NOT NULL, month INTEGER NOT NULL, mark TEXT NOT NULL,
                        cells BLOB NOT NULL,
                        PRIMARY KEY (sha256, month)
                    ) STRICT;
                    CREATE TABLE "\(joined)" (
                        month INTEGER PRIMARY KEY, marks TEXT NOT NULL, mark TEXT NOT NULL,
                        cells BLOB NOT NULL
                    ) STRICT;
                    ALTER TABLE "\(sources)" ADD COLUMN activeDays BLOB NOT NULL DEFAULT x'00';
                    ALTER TABLE "\(header)" ADD COLUMN rules INTEGER NOT NULL DEFAULT 0;
                    """)
            let rows = PartialRows(table: partials, sources: sources, path: "")
            try PartialsByMonth(sources: sources, rows: rows).split(db)
            try db.execute(sql: "ALTER TABLE \"\(sources)\" DROP COLUMN partials")
        }
        return migrator
    }

    private static func rewrite(
        _ column: String, of table: String, with change: (String) -> String, _ db: Database
    ) throws {
        let rows = try Row.fetchAll(db, sql: "SELECT rowid AS number, \(column) FROM \"\(table)\"")
        for row in rows {
            try db.execute(
                sql: "UPDATE \"\(table)\" SET \(column) = ? WHERE rowid = ?",
                arguments: [change(row[column]), row["number"] as Int64])
        }
    }
}
