import Foundation
import GRDB
import Synchronization
import Testing

@testable import Storage

@Suite("Opening a database file")
struct SQLiteFileTests {
    private let folder: TemporaryFolder
    private var path: String { "\(folder.path)/home/store/t.sqlite" }

    init() throws { folder = try TemporaryFolder() }

    private static func schema(versions: Int) -> DatabaseMigrator {
        var migrator = DatabaseMigrator()
        for version in 1...versions {
            migrator.registerMigration("v\(version)") { db in
                try db.execute(sql: "CREATE TABLE t\(version) (a TEXT)")
            }
        }
        return migrator
    }

    private static var slowSchema: DatabaseMigrator {
        var migrator = schema(versions: 2)
        migrator.registerMigration("slow") { db in
            try db.execute(sql: "CREATE TABLE slow (a TEXT)")
            usleep(100_000)
        }
        return migrator
    }

    @Test("Writing makes folder and file; commits are synced in full and logged ahead")
    func creates() async throws {
        let file = try SQLiteFile(writing: path, schema: Self.schema(versions: 1))
        let pragmas = try await file.write { db in
            [
                try String.fetchOne(db, sql: "PRAGMA journal_mode"),
                try String.fetchOne(db, sql: "PRAGMA synchronous"),
            ]
        }
        #expect(pragmas == ["wal", "2"])
    }

    @Test("Whoever opens a new file while another makes it waits for it")
    func together() throws {
        let schema = Self.slowSchema
        let failures = Mutex<[String]>([])
        DispatchQueue.concurrentPerform(iterations: 12) { _ in
            do { try SQLiteFile(writing: path, schema: schema).close() } catch {
                failures.withLock { $0.append("\(error)") }
            }
        }
        #expect(failures.withLock(\.self) == [])
    }

    @Test("Reading what is not there gives nothing and creates nothing")
    func readsNothing() throws {
        #expect(try SQLiteFile(reading: path, schema: Self.schema(versions: 1)) == nil)
        #expect(folder.files.isEmpty)
        #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/home"))
    }

    @Test("A file that a crash left without any table counts as nothing")
    func readsEmpty() throws {
        try FileManager.default.createDirectory(
            atPath: "\(folder.path)/home/store", withIntermediateDirectories: true)
        try Data().write(to: URL(filePath: path))
        #expect(try SQLiteFile(reading: path, schema: Self.schema(versions: 1)) == nil)
        _ = try SQLiteFile(writing: path, schema: Self.schema(versions: 1))
    }

    @Test("A journal that a killed writer left is rolled back, though only reading was asked for")
    func hotJournal() async throws {
        let source = "\(folder.path)/source.sqlite"
        let queue = try DatabaseQueue(path: source)
        let schema = Self.schema(versions: 1)
        try schema.migrate(queue)
        try await queue.writeWithoutTransaction { [path, folder] db in
            try db.execute(sql: "PRAGMA cache_size = 1; BEGIN")
            for _ in 0..<2000 {
                try db.execute(sql: "INSERT INTO t1 VALUES (?)", arguments: ["never committed"])
            }
            // What stands on the disk now is what a kill would leave.
            try FileManager.default.createDirectory(
                atPath: "\(folder.path)/home/store", withIntermediateDirectories: true)
            for ending in ["", "-journal"] {
                try FileManager.default.copyItem(atPath: source + ending, toPath: path + ending)
            }
            try db.execute(sql: "ROLLBACK")
        }
        let file = try #require(try SQLiteFile(reading: path, schema: schema))
        let rows = try await file.read { db in
            try Int.fetchOne(db, sql: "SELECT count(*) FROM t1")
        }
        #expect(rows == 0)
    }

    @Test("A store of a newer version is refused, for reading and for writing")
    func newer() throws {
        _ = try SQLiteFile(writing: path, schema: Self.schema(versions: 2))
        #expect(throws: StorageFailure.newerVersion(path: path)) {
            try SQLiteFile(writing: path, schema: Self.schema(versions: 1))
        }
        #expect(throws: StorageFailure.newerVersion(path: path)) {
            try SQLiteFile(reading: path, schema: Self.schema(versions: 1))
        }
    }

    @Test("A store of an older version is brought up by writing; reading brings up a copy")
    func older() async throws {
        try SQLiteFile(writing: path, schema: Self.schema(versions: 1)).close()
        let before = try Data(contentsOf: URL(filePath: path))
        let reader = try #require(
            try SQLiteFile(reading: path, schema: Self.schema(versions: 2)))
        #expect(try reader.contains(table: "t2"))
        #expect(try Data(contentsOf: URL(filePath: path)) == before)
        let file = try SQLiteFile(writing: path, schema: Self.schema(versions: 2))
        #expect(try file.contains(table: "t2"))
    }

    @Test("Reading that is to leave no trace leaves none, and sees what the log holds")
    func noTrace() async throws {
        let writer = try SQLiteFile(writing: path, schema: Self.schema(versions: 1))
        try await writer.write { db in try db.execute(sql: "INSERT INTO t1 VALUES ('logged')") }
        let reader = try #require(
            try SQLiteFile(
                reading: path, schema: Self.schema(versions: 1), leavingNoTrace: true))
        let rows = try await reader.read { db in try String.fetchAll(db, sql: "SELECT a FROM t1") }
        #expect(rows == ["logged"])
        try writer.close()
        _ = try SQLiteFile(reading: path, schema: Self.schema(versions: 1), leavingNoTrace: true)
        #expect(folder.files == ["home/store/t.sqlite"])
    }

    @Test("A file that is no database is told as damaged", arguments: [true, false])
    func notADatabase(_ isWriting: Bool) throws {
        try FileManager.default.createDirectory(
            atPath: "\(folder.path)/home/store", withIntermediateDirectories: true)
        try Data("metric;month;value\n".utf8 + Array(repeating: 65, count: 5000))
            .write(to: URL(filePath: path))
        let failure = #expect(throws: StorageFailure.self) {
            if isWriting {
                _ = try SQLiteFile(writing: path, schema: Self.schema(versions: 1))
            } else {
                _ = try SQLiteFile(reading: path, schema: Self.schema(versions: 1))
            }
        }
        guard case .corrupt = failure else {
            Issue.record("told as \(String(describing: failure))")
            return
        }
    }

    @Test("A file in the folder's place is told as what it is")
    func fileInTheWay() throws {
        try Data().write(to: URL(filePath: "\(folder.path)/home"))
        #expect(
            throws: StorageFailure.unwritable(
                path: "\(folder.path)/home", reason: "a file stands where a folder should be")
        ) {
            try SQLiteFile(writing: path, schema: Self.schema(versions: 1))
        }
    }

    @Test("A folder in the file's place is told")
    func folderInTheWay() throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        let failure = #expect(throws: StorageFailure.self) {
            try SQLiteFile(writing: path, schema: Self.schema(versions: 1))
        }
        guard case .unwritable = failure else {
            Issue.record("told as \(String(describing: failure))")
            return
        }
    }

    @Test("Nothing is written through a file opened for reading")
    func readOnly() async throws {
        _ = try SQLiteFile(writing: path, schema: Self.schema(versions: 1))
        let file = try #require(try SQLiteFile(reading: path, schema: Self.schema(versions: 1)))
        await #expect(throws: StorageFailure.self) {
            try await file.write { db in try db.execute(sql: "INSERT INTO t1 VALUES ('a')") }
        }
    }

    @Test("Another writer that does not let go is told as a lock, which may pass")
    func locked() async throws {
        let file = try SQLiteFile(
            writing: path, schema: Self.schema(versions: 1), patience: 0.05)
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        let other = try DatabaseQueue(path: path, configuration: configuration)
        let path = path
        try await other.writeWithoutTransaction { db in
            try db.execute(sql: "BEGIN IMMEDIATE")
        }
        await #expect(throws: StorageFailure.locked(path: path)) {
            try await file.write { db in try db.execute(sql: "INSERT INTO t1 VALUES ('a')") }
        }
        try await other.writeWithoutTransaction { db in try db.execute(sql: "ROLLBACK") }
        try await file.write { db in try db.execute(sql: "INSERT INTO t1 VALUES ('a')") }
    }

    @Test("A database that may not grow ends as a full disk does, with the old state whole")
    func full() async throws {
        let file = try SQLiteFile(writing: path, schema: Self.schema(versions: 1))
        try await file.write { db in try db.execute(sql: "INSERT INTO t1 VALUES ('old')") }
        await #expect(throws: StorageFailure.diskFull(path: path)) {
            try await file.write { db in
                let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
                try db.execute(sql: "PRAGMA max_page_count = \(pages + 2)")
                for _ in 0..<50 {
                    try db.execute(sql: "INSERT INTO t1 VALUES (hex(randomblob(1000)))")
                }
            }
        }
        let rows = try await file.read { db in try String.fetchAll(db, sql: "SELECT a FROM t1") }
        #expect(rows == ["old"])
    }

    @Test("Closing leaves one file")
    func closes() async throws {
        let file = try SQLiteFile(writing: path, schema: Self.schema(versions: 1))
        try await file.write { db in try db.execute(sql: "INSERT INTO t1 VALUES ('a')") }
        try file.close()
        #expect(folder.files == ["home/store/t.sqlite"])
    }
}
