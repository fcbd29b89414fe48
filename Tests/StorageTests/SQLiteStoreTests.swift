import Foundation
import GRDB
import SalesCore
import Testing

@testable import Storage

@Suite("The store in SQLite")
struct SQLiteStoreTests {
    private let home: TemporaryFolder

    init() throws { home = try TemporaryFolder() }

    private var path: String { SQLiteStore.path(of: Samples.tenant, home: home.path) }

    @Test("Stands under the home folder, one file for each tenant")
    func place() throws {
        try SQLiteStore.open(Samples.tenant, home: home.path).close()
        #expect(home.files == ["store/tenant-acme.sqlite"])
    }

    @Test("Reading before any run says to run one, and creates nothing")
    func noTables() throws {
        let missing = "\(home.path)/none"
        #expect(throws: StorageFailure.noTables(tenant: Samples.tenant)) {
            try SQLiteStore.openForReading(Samples.tenant, home: missing)
        }
        #expect(!FileManager.default.fileExists(atPath: missing))
    }

    @Test("What a run wrote, the next process reads")
    func reopened() async throws {
        let table = try Samples.table()
        let store = try SQLiteStore.open(Samples.tenant, home: home.path)
        try await store.commit(StoreChange(uploads: [Samples.upload("a.csv")], table: table))
        try await store.save([Samples.message("Revenue rose.")])
        try store.close()
        let reader = try SQLiteStore.openForReading(Samples.tenant, home: home.path)
        #expect(try await reader.table()?.cells == table.cells)
        #expect(try await reader.partials() == [Samples.upload("a.csv").partials])
        #expect(try await reader.messages() == [Samples.message("Revenue rose.")])
        await #expect(throws: StorageFailure.self) { try await reader.commit(StoreChange()) }
    }

    @Test("Another tenant's file under this tenant's name is refused")
    func foreign() throws {
        let other = Samples.makeTenant("globex")
        try SQLiteStore.open(other, home: home.path).close()
        try FileManager.default.moveItem(
            atPath: SQLiteStore.path(of: other, home: home.path), toPath: path)
        #expect(throws: StorageFailure.foreignStore(path: path, tenant: Samples.tenant)) {
            try SQLiteStore.open(Samples.tenant, home: home.path)
        }
        #expect(throws: StorageFailure.foreignStore(path: path, tenant: Samples.tenant)) {
            try SQLiteStore.openForReading(Samples.tenant, home: home.path)
        }
    }

    @Test("The same run again leaves every byte of the database as it was")
    func writesNothing() async throws {
        let store = try SQLiteStore.open(Samples.tenant, home: home.path)
        let change = StoreChange(
            uploads: [Samples.upload("a.csv"), Samples.upload("a.csv", seed: 2)],
            superseded: [Samples.upload("a.csv").sha256], table: try Samples.table())
        func bytes() throws -> [Data] {
            try [path, "\(path)-wal"].map { try Data(contentsOf: URL(filePath: $0)) }
        }
        try await store.commit(change)
        try await store.save([Samples.message("Revenue rose.")])
        let before = try bytes()
        try await store.commit(change)
        try await store.save([Samples.message("Revenue rose.")])
        #expect(try bytes() == before)
    }

    @Test("Readers see the table before or after a commit, never between")
    func concurrentReaders() async throws {
        let store = try SQLiteStore.open(Samples.tenant, home: home.path)
        try await store.commit(StoreChange(table: try Samples.table(bump: 0)))
        let reader = try SQLiteStore.openForReading(Samples.tenant, home: home.path)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                for bump in 1...30 {
                    try await store.commit(
                        StoreChange(
                            table: try Samples.table(
                                bump: ExactDecimal(bump), asOf: Samples.asOf.advanced(by: bump))))
                }
            }
            for readingStore in [reader, store] {
                group.addTask {
                    for _ in 1...30 {
                        let table = try #require(try await readingStore.table())
                        let bump = table.asOf.days(since: Samples.asOf)
                        #expect(table.cells == (try Samples.table(bump: ExactDecimal(bump)).cells))
                    }
                }
            }
            try await group.waitForAll()
        }
    }

    @Test("A commit that fails on the way leaves nothing of it")
    func rollsBack() async throws {
        let store = try SQLiteStore.open(Samples.tenant, home: home.path)
        let table = try Samples.table()
        try await store.commit(StoreChange(table: table))
        let saboteur = try DatabaseQueue(path: path)
        try await saboteur.write { db in
            try db.execute(
                sql: """
                    CREATE TRIGGER stop BEFORE UPDATE ON "tenant-acme-header"
                    BEGIN SELECT raise(ABORT, 'stopped'); END
                    """)
        }
        await #expect(throws: StorageFailure.self) {
            try await store.commit(
                StoreChange(
                    uploads: [Samples.upload("a.csv")],
                    table: try Samples.table(bump: 5, asOf: Samples.asOf.advanced(by: 1))))
        }
        #expect(try await store.table()?.cells == table.cells)
        #expect(try await store.sources().isEmpty)
    }
}
