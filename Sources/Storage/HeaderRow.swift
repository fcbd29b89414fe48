import GRDB
import SalesCore

/// The one row that says which spec and as-of the stored cells were made with.
struct HeaderRow: Sendable {
    let table: String
    let path: String

    func fetch(_ db: Database) throws -> TableHeader? {
        guard let row = try Row.fetchOne(db, sql: "SELECT spec, asOf, rules FROM \"\(table)\"")
        else {
            return nil
        }
        guard let spec = try? StableJSON.decode(MetricSpec.self, from: row["spec"] as String),
            let asOf = Day(iso: row["asOf"] as String)
        else { throw StorageFailure.corrupt(path: path, what: "the stored spec cannot be read") }
        return TableHeader(spec: spec, asOf: asOf, rules: row["rules"])
    }

    func replace(with header: TableHeader, _ db: Database) throws {
        try db.execute(
            sql: """
                INSERT INTO "\(table)" (id, spec, asOf, rules) VALUES (1, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET
                    spec = excluded.spec, asOf = excluded.asOf, rules = excluded.rules
                WHERE spec <> excluded.spec OR asOf <> excluded.asOf OR rules <> excluded.rules
                """,
            arguments: [
                try StableJSON.text(header.spec), header.asOf.description, header.rules,
            ])
    }
}
