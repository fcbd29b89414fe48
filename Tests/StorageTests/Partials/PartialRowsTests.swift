import Foundation
import GRDB
import SalesCore
import Testing

@testable import Storage

@Suite("What uploads add, month by month in its table")
struct PartialRowsTests {
    private let queue: DatabaseQueue
    private let sources = SourceRows(table: "tenant-acme-sources", path: "memory")
    private let rows = PartialRows(
        table: "tenant-acme-partials", sources: "tenant-acme-sources", path: "memory")
    private let february = Period.month(2025, 2)

    init() throws {
        queue = try DatabaseQueue()
        try TenantTables(tenant: Samples.tenant).schema.migrate(queue)
    }

    /// Answers how many rows it changed.
    private func commit(_ upload: UploadedSource, superseding: Set<String> = []) throws -> Int {
        let encoded = try SourceRows.Encoded(upload)
        return try queue.write { db in
            let before = db.totalChangesCount
            try rows.put([encoded], superseding: superseding, db)
            try sources.upsert([encoded], superseding: superseding, db)
            try rows.removeUnused(db)
            return db.totalChangesCount - before
        }
    }

    @Test("The same cells again write nothing; others take their place")
    func writesOnce() throws {
        let upload = Samples.upload("a.csv")
        #expect(try commit(upload) == 4)
        #expect(try commit(upload) == 0)
        try queue.read { db in
            let marks = try rows.marks(db)[upload.sha256]
            #expect(marks?.keys.sorted() == upload.partials.partials.months)
            let cells = try rows.cells(of: upload.sha256, february, db)
            #expect(
                try rows.decoded(cells, mark: marks?[february])
                    == upload.partials.partials.cells(of: february))
        }
        let other = UploadedSource(
            partials: SourcePartials(
                name: "a.csv", sha256: upload.sha256,
                partials: MetricPartials(cells: [
                    .init(metric: "orders", slice: .total, month: february): Accumulation(rows: 1)
                ])), summary: upload.summary)
        _ = try commit(other)
        #expect(try queue.read(rows.marks)[upload.sha256]?.count == 1)
    }

    @Test("Those of an upload that counts no more are removed, and come back with it")
    func superseded() throws {
        let upload = Samples.upload("a.csv")
        _ = try commit(upload)
        #expect(try commit(upload, superseding: [upload.sha256]) == 4)
        #expect(try commit(upload, superseding: [upload.sha256]) == 0)
        #expect(try queue.read(rows.marks).isEmpty)
        _ = try commit(upload)
        #expect(try queue.read(rows.marks).count == 1)
    }

    @Test("The hash says which days and which cells, whatever order they are told in")
    func hashes() throws {
        let encoded = try PartialRows.Encoded(KeptPartials(Samples.partials()))
        let months = encoded.months.map { ($0.month, $0.mark) }
        #expect(PartialRows.hash(encoded.activeDays, months.reversed()) == encoded.hash)
        #expect(PartialRows.hash([0], months) != encoded.hash)
        #expect(PartialRows.hash(encoded.activeDays, Array(months.dropFirst())) != encoded.hash)
        #expect(try PartialRows.Encoded(KeptPartials(Samples.partials())).hash == encoded.hash)
        #expect(
            try PartialRows.Encoded(KeptPartials(Samples.partials(seed: 2))).hash != encoded.hash)
    }

    @Test(
        "One flipped bit is told, and what is missing",
        arguments: ["cells = CAST(x'00' || substr(cells, 2) AS BLOB)", "cells = x''", nil])
    func damage(_ damage: String?) throws {
        let upload = Samples.upload("a.csv")
        _ = try commit(upload)
        let mark = try queue.read(rows.marks)[upload.sha256]?[february]
        try queue.write { db in
            try db.execute(
                sql: damage.map { "UPDATE \"\(rows.table)\" SET \($0)" }
                    ?? "DELETE FROM \"\(rows.table)\"")
        }
        let cells = try queue.read { try rows.cells(of: upload.sha256, february, $0) }
        #expect(throws: StorageFailure.self) { try rows.decoded(cells, mark: mark) }
    }
}
