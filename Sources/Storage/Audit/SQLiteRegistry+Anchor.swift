import GRDB

extension SQLiteRegistry: AuditAnchor {
    public func auditHead() async throws -> AuditHead? {
        try await file.read { db in
            try Row.fetchOne(db, sql: "SELECT sequence, hash FROM \"audit-head\"")
                .map { AuditHead(sequence: $0["sequence"], hash: $0["hash"]) }
        }
    }

    public func anchor(_ head: AuditHead) async throws {
        try await file.write { db in
            try db.execute(
                sql: """
                    INSERT INTO "audit-head" (id, sequence, hash) VALUES (1, ?, ?)
                    ON CONFLICT (id) DO UPDATE SET sequence = excluded.sequence, hash = excluded.hash
                    WHERE excluded.sequence > sequence
                    """,
                arguments: [head.sequence, head.hash])
        }
    }
}
