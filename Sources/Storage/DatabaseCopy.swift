import Foundation
import GRDB

/// A database file as it stood at one moment, held in memory.
///
/// Reading it leaves no trace beside the file, as an index of the log would, and what is done to
/// the copy stays there.
enum DatabaseCopy {
    /// The file, and what SQLite may keep beside it.
    private static let endings = ["", "-wal", "-journal"]
    private static let attempts = 20

    static func inMemory(of path: String) throws -> DatabaseQueue {
        let folder = NSTemporaryDirectory() + "salestalk-copy-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let copy = folder + "/copy"
        try copyFiles(of: path, to: copy)
        let memory = try DatabaseQueue()
        let source = try DatabaseQueue(path: copy)
        try source.backup(to: memory)
        try source.close()
        return memory
    }

    /// Copies until no writer has come between.
    private static func copyFiles(of path: String, to copy: String) throws {
        for _ in 0..<attempts {
            let before = endings.map { state(of: path + $0) }
            for ending in endings where before[endings.firstIndex(of: ending) ?? 0] != nil {
                try? FileManager.default.removeItem(atPath: copy + ending)
                do {
                    try FileManager.default.copyItem(atPath: path + ending, toPath: copy + ending)
                } catch {
                    guard FileManager.default.fileExists(atPath: path + ending) else { break }
                    throw StorageFailure.unreadable(path: path, reason: "it cannot be copied")
                }
            }
            if endings.map({ state(of: path + $0) }) == before { return }
            for ending in endings { try? FileManager.default.removeItem(atPath: copy + ending) }
            usleep(50_000)
        }
        throw StorageFailure.locked(path: path)
    }

    private struct State: Equatable {
        let size: Int
        let seconds: Int
        let nanoseconds: Int
    }

    private static func state(of path: String) -> State? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        return State(
            size: Int(status.st_size), seconds: status.st_mtim.tv_sec,
            nanoseconds: status.st_mtim.tv_nsec)
    }
}
