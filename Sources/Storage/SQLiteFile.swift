import Foundation
import GRDB

/// One database file, opened for writing or for reading only, its errors told as ours.
///
/// Written in WAL mode with `synchronous = FULL`: a commit is on the disk when it returns, a
/// kill or a power cut leaves the state before or after it, and readers are never held up.
struct SQLiteFile: Sendable {
    let path: String
    private let reader: any DatabaseReader
    private let writer: DatabasePool?

    /// How long a statement waits for another process before the file counts as locked.
    static let patience: Double = 5

    /// Creates the file and its folder where they are missing, and brings its schema up to date.
    init(
        writing path: String, schema: DatabaseMigrator, patience: Double = Self.patience
    ) throws(StorageFailure) {
        let folder = (path as NSString).deletingLastPathComponent
        try Folder.create(folder)
        self.path = path
        let pool = try Self.translating(path) {
            var configuration = Configuration()
            configuration.busyMode = .timeout(patience)
            let pool = try DatabasePool(path: path, configuration: configuration)
            // GRDB relaxes this to NORMAL once it has switched to WAL.
            try pool.writeWithoutTransaction { db in
                try db.execute(sql: "PRAGMA synchronous = FULL")
            }
            if try pool.read(schema.hasBeenSuperseded) {
                throw StorageFailure.newerVersion(path: path)
            }
            if try !pool.read(schema.hasCompletedMigrations) {
                // A migrator looks once for what is missing, then makes it: not two side by side.
                try Folder.locked(folder) { try schema.migrate(pool) }
            }
            return pool
        }
        reader = pool
        writer = pool
    }

    /// Opens a file that is there; none when there is nothing in it yet. Creates nothing.
    ///
    /// An earlier version's file is read from a copy that is brought up to date in memory.
    /// `leavingNoTrace`, any file is, so that not even an index of the log appears beside it.
    init?(
        reading path: String, schema: DatabaseMigrator, leavingNoTrace: Bool = false,
        patience: Double = Self.patience
    ) throws(StorageFailure) {
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        self.path = path
        let queue = try Self.translating(path, isReading: true) {
            if leavingNoTrace { return try Self.copyForReading(path, schema: schema) }
            do {
                return try Self.openForReading(path, schema: schema, patience: patience)
            } catch let error as DatabaseError where Self.mayNeedRecovery(error, path: path) {
                try Self.recover(path, patience: patience)
                return try Self.openForReading(path, schema: schema, patience: patience)
            }
        }
        guard let queue else { return nil }
        reader = queue
        writer = nil
    }

    private static func openForReading(
        _ path: String, schema: DatabaseMigrator, patience: Double
    ) throws -> DatabaseQueue? {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(patience)
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        switch try queue.read({ db in try age(of: db, schema: schema) }) {
        case .newer: throw StorageFailure.newerVersion(path: path)
        case .current: return queue
        case .older: return try copyForReading(path, schema: schema)
        case .empty: return nil
        }
    }

    private static func copyForReading(
        _ path: String, schema: DatabaseMigrator
    ) throws -> DatabaseQueue? {
        let copy = try DatabaseCopy.inMemory(of: path)
        switch try copy.read({ db in try age(of: db, schema: schema) }) {
        case .newer: throw StorageFailure.newerVersion(path: path)
        case .current: return copy
        case .older:
            try schema.migrate(copy)
            return copy
        case .empty: return nil
        }
    }

    private enum Age { case newer, current, older, empty }

    private static func age(of db: Database, schema: DatabaseMigrator) throws -> Age {
        if try schema.hasBeenSuperseded(db) { return .newer }
        if try schema.hasCompletedMigrations(db) { return .current }
        // The first step is one transaction: without all of it, there is none of it.
        return try schema.appliedIdentifiers(db).isEmpty ? .empty : .older
    }

    /// A writer killed while it made the file or switched it to WAL leaves a journal behind that
    /// a connection which only reads may not roll back.
    private static func mayNeedRecovery(_ error: DatabaseError, path: String) -> Bool {
        let isRefused = error.resultCode == .SQLITE_CANTOPEN || error.resultCode == .SQLITE_READONLY
        let folder = (path as NSString).deletingLastPathComponent
        return isRefused && access(path, W_OK) == 0 && access(folder, W_OK) == 0
    }

    /// Lets SQLite bring the file back to its last commit; changes nothing else.
    private static func recover(_ path: String, patience: Double) throws {
        var configuration = Configuration()
        configuration.busyMode = .timeout(patience)
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        _ = try queue.read { db in try db.tableExists("sqlite_master") }
        try queue.close()
    }

    func read<Value: Sendable>(
        _ body: @Sendable @escaping (Database) throws -> Value
    ) async throws -> Value {
        try await translating { try await reader.read(body) }
    }

    /// The same for those who cannot wait otherwise than by holding their thread up.
    func readWaiting<Value>(_ body: (Database) throws -> Value) throws(StorageFailure) -> Value {
        try Self.translating(path, isReading: writer == nil) { try reader.read(body) }
    }

    /// One transaction: all of it or nothing.
    func write<Value: Sendable>(
        _ body: @Sendable @escaping (Database) throws -> Value
    ) async throws -> Value {
        guard let writer else {
            throw StorageFailure.unwritable(path: path, reason: "it was opened for reading")
        }
        return try await translating { try await writer.write(body) }
    }

    /// Moves what stands in the log into the file and lets go of both.
    func close() throws(StorageFailure) {
        try Self.translating(path) {
            // Whoever lets go last cleans up, and a connection that only reads cannot.
            writer?.invalidateReadOnlyConnections()
            try reader.close()
        }
    }

    func contains(table: String) throws(StorageFailure) -> Bool {
        try Self.translating(path) { try reader.read { db in try db.tableExists(table) } }
    }

    private func translating<Value>(_ body: () async throws -> Value) async throws -> Value {
        do {
            return try await body()
        } catch let error as DatabaseError {
            throw StorageFailure(error, path: path, isReading: writer == nil)
        }
    }

    private static func translating<Value>(
        _ path: String, isReading: Bool = false, _ body: () throws -> Value
    ) throws(StorageFailure) -> Value {
        do {
            return try body()
        } catch let failure as StorageFailure {
            throw failure
        } catch let error as DatabaseError {
            throw StorageFailure(error, path: path, isReading: isReading)
        } catch {
            throw .unreadable(path: path, reason: "\(type(of: error))")
        }
    }
}
