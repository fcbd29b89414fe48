import Foundation
import GRDB
import SalesCore
import Testing

@testable import Storage

@Suite("A store in which uploads were not kept by month")
struct PartialsByMonthTests {
    private let tables = TenantTables(tenant: Samples.tenant)

    /// The store as the version before left it; the partials of the second upload are damaged.
    private func old(_ names: [String], status: String = "active", damaging damaged: String = "")
        throws -> DatabaseQueue
    {
        let queue = try DatabaseQueue()
        try tables.schema.migrate(queue, upTo: "days")
        try queue.write { db in
            for name in names {
                let upload = Samples.upload(name)
                let bytes = PartialsCodec.encode(Samples.partials())
                let hash = PartialRows.mark(of: bytes)
                try db.execute(
                    sql: """
                        INSERT INTO "tenant-acme-sources"
                            (name, sha256, status, summary, partialsHash, partials)
                        VALUES (?, ?, ?, ?, ?, ?)
                        """,
                    arguments: [
                        name, upload.sha256, status, try StableJSON.text(upload.summary), hash,
                        Data(name == damaged ? [] : bytes),
                    ])
            }
        }
        return queue
    }

    private func partials(_ queue: DatabaseQueue) throws -> [SourcePartials] {
        let rows = PartialRows(table: tables.partials, sources: tables.sources, path: "memory")
        return try queue.read { db in
            try SourceRows(table: tables.sources, path: "memory").activePartials(
                db, marks: try rows.marks(db), daily: [:],
                cells: { sha256, month, mark in
                    let cells = try queue.read { db in try rows.cells(of: sha256, month, db) }
                    return try rows.decoded(cells, mark: mark)
                }, piece: { _, _ in [] })
        }
    }

    @Test("Has the same cells and days afterwards, and takes the same upload for stored")
    func upgraded() throws {
        let queue = try old(["a.csv", "b.csv"])
        try tables.schema.migrate(queue)
        #expect(
            try partials(queue) == ["a.csv", "b.csv"].map { Samples.upload($0).partials })
        let columns = try queue.read { try $0.columns(in: tables.sources).map(\.name) }
        #expect(!columns.contains("partials"))
        let encoded = try SourceRows.Encoded(Samples.upload("a.csv"))
        let rows = PartialRows(table: tables.partials, sources: tables.sources, path: "memory")
        let written = try queue.write { db in
            let before = db.totalChangesCount
            try rows.put([encoded], superseding: [], db)
            return db.totalChangesCount - before
        }
        #expect(written == 0)
    }

    @Test("Of an upload that counts no more nothing is kept")
    func superseded() throws {
        let queue = try old(["a.csv"], status: "superseded")
        try tables.schema.migrate(queue)
        let rows = PartialRows(table: tables.partials, sources: tables.sources, path: "memory")
        #expect(try queue.read(rows.marks).isEmpty)
    }

    @Test("Damage is still told, and hinders no upgrade")
    func damaged() throws {
        let queue = try old(["a.csv", "b.csv"], damaging: "b.csv")
        try tables.schema.migrate(queue)
        #expect(throws: StorageFailure.self) { try partials(queue) }
    }
}
