import GRDB
import SalesCore
import Testing

@testable import Storage

@Suite("Keys in their tables")
struct KeyRowsTests {
    private let home: TemporaryFolder
    private let queue: DatabaseQueue
    private let rows: KeyRows
    private let tables = TenantTables(tenant: Samples.tenant)

    init() throws {
        home = try TemporaryFolder()
        queue = try DatabaseQueue()
        try tables.schema.migrate(queue)
        rows = KeyRows(table: tables.keys, partTable: tables.keyParts, path: "memory")
    }

    /// Commits an upload with its keys; returns how many rows were written.
    private func commit(
        _ name: String, keys: KeyChange?, superseding: Set<String> = []
    ) throws -> Int {
        let upload = Samples.upload(name)
        let sources = SourceRows(table: tables.sources, path: "memory")
        let encoded = try SourceRows.Encoded(
            UploadedSource(partials: upload.partials, summary: upload.summary, keys: keys))
        return try queue.write { db in
            let before = db.totalChangesCount
            try sources.upsert([encoded], superseding: superseding, db)
            try rows.apply(
                keys.map { [upload.sha256: $0] } ?? [:], uploads: [upload.sha256],
                sources: tables.sources, db)
            return db.totalChangesCount - before
        }
    }

    @Test("Small and large lists come back part by part", arguments: [0, 10, 4096, 4097, 70_000])
    func lists(count: Int) throws {
        let lines = keyedLines(0..<count)
        let list = try keyList(lines, in: KeyScratch(folder: home.path))
        _ = try commit("a.csv", keys: KeyChange(list: list, leftOut: .none))
        let sha256 = Samples.upload("a.csv").sha256
        let kept = try #require(try queue.read { try rows.all($0) }[sha256])
        #expect(kept.lineCount == count && kept.leftOut == .none)
        #expect(kept.partCount == (count <= 4096 ? 1 : count < 8192 ? 2 : 32))
        let bits = kept.partCount.trailingZeroBitCount
        let byPart = Dictionary(grouping: lines) {
            bits == 0 ? 0 : Int($0.key.high >> UInt64(64 - bits))
        }
        for part in 0..<kept.partCount {
            let stored = try queue.read { try rows.part(part, of: sha256, $0) }
            #expect(Set(stored) == Set(byPart[part] ?? []))
            #expect(stored.count == byPart[part]?.count ?? 0)
        }
    }

    @Test("The same keys again write nothing; other lines left out write one row")
    func writesOnce() throws {
        let list = try keyList(keyedLines(0..<100), in: KeyScratch(folder: home.path))
        #expect(try commit("a.csv", keys: KeyChange(list: list, leftOut: .none)) == 3)
        #expect(try commit("a.csv", keys: KeyChange(list: list, leftOut: .none)) == 0)
        var leftOut = LeftOutLines.none
        leftOut.insert(4)
        #expect(try commit("a.csv", keys: KeyChange(list: nil, leftOut: leftOut)) == 1)
        #expect(try commit("a.csv", keys: KeyChange(list: nil, leftOut: leftOut)) == 0)
        #expect(try queue.read { try rows.all($0) }.values.map(\.leftOut) == [leftOut])
    }

    @Test("Uploads that do not count, and those without keys any more, keep none")
    func drops() throws {
        let list = try keyList(keyedLines(0..<100), in: KeyScratch(folder: home.path))
        let change = KeyChange(list: list, leftOut: .none)
        _ = try commit("a.csv", keys: change)
        _ = try commit("b.csv", keys: change, superseding: [Samples.upload("a.csv").sha256])
        #expect(
            try queue.read { try rows.all($0) }.keys.sorted() == [Samples.upload("b.csv").sha256])
        _ = try commit("b.csv", keys: nil)
        let left = try queue.read { db in
            try Int.fetchOne(db, sql: "SELECT count(*) FROM \"\(tables.keyParts)\"")
        }
        #expect(left == 0)
    }

    @Test("Damage is told", arguments: ["DELETE FROM", "UPDATE"])
    func damaged(verb: String) throws {
        let list = try keyList(keyedLines(0..<100), in: KeyScratch(folder: home.path))
        _ = try commit("a.csv", keys: KeyChange(list: list, leftOut: .none))
        let table = "\"\(tables.keyParts)\""
        try queue.write { db in
            try db.execute(
                sql: verb == "UPDATE"
                    ? "UPDATE \(table) SET lines = x'00'" : "DELETE FROM \(table)")
        }
        #expect(throws: StorageFailure.self) {
            try queue.read { try rows.part(0, of: Samples.upload("a.csv").sha256, $0) }
        }
    }
}
