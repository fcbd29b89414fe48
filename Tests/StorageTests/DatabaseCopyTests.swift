import Foundation
import GRDB
import Testing

@testable import Storage

@Suite("A database copied into memory")
struct DatabaseCopyTests {
    private let folder: TemporaryFolder
    private var path: String { "\(folder.path)/t.sqlite" }

    init() throws { folder = try TemporaryFolder() }

    private func texts(_ queue: DatabaseQueue) throws -> [String] {
        try queue.read { db in try String.fetchAll(db, sql: "SELECT a FROM t") }
    }

    @Test("Holds what file and log hold; what is done to it stays there", arguments: [true, false])
    func copies(isLogged: Bool) throws {
        let pool = try DatabasePool(path: path)
        try pool.write { db in
            try db.execute(sql: "CREATE TABLE t (a TEXT); INSERT INTO t VALUES ('x')")
        }
        if !isLogged {
            pool.invalidateReadOnlyConnections()
            try pool.close()
        }
        let before = folder.files
        let copy = try DatabaseCopy.inMemory(of: path)
        #expect(try texts(copy) == ["x"])
        try copy.write { db in try db.execute(sql: "DELETE FROM t") }
        #expect(try texts(DatabaseCopy.inMemory(of: path)) == ["x"])
        #expect(folder.files == before)
    }

    @Test("A file that may not be read is told")
    func unreadable() throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        #expect(throws: (any Error).self) { try DatabaseCopy.inMemory(of: path) }
    }
}
