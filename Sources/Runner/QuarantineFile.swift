import Foundation
import Glibc
import SalesCore

/// Rejected lines as a CSV that a person can open, mend and hand in again.
///
/// Written beside its place and renamed when whole; an upload without rejects leaves none, and
/// one that was not finished leaves nothing half-written.
final class QuarantineFile {
    static let columns = ["file", "line", "column", "reason", "remedy", "raw_line"]
    static let header = columns.joined(separator: ",") + "\n"

    private let path: String
    private let temporary: String
    private var handle: FileHandle?
    private var buffer = ""
    private(set) var count = 0
    private var isFinished = false

    init(path: String) {
        self.path = path
        temporary = path + ".part"
    }

    deinit {
        if handle != nil, !isFinished { unlink(temporary) }
    }

    func add(_ reject: Reject) throws {
        if handle == nil { try open() }
        count += 1
        let fields = [
            reject.file, String(reject.line), reject.column ?? "", reject.reason, reject.remedy,
            reject.rawLine,
        ]
        buffer += fields.map { Self.quoted(SpreadsheetText.guarded($0)) }.joined(separator: ",")
        buffer += "\n"
        if buffer.utf8.count > 1 << 16 { try flush() }
    }

    /// Puts the file in its place; returns its path, or none when nothing was rejected.
    func finish() throws -> String? {
        guard let handle else {
            try? FileManager.default.removeItem(atPath: path)
            return nil
        }
        try flush()
        do {
            try handle.synchronize()
            try handle.close()
        } catch {
            throw RunFailure.unwritable(path: temporary, reason: HomeFolder.reason(error))
        }
        guard rename(temporary, path) == 0 else {
            throw RunFailure.unwritable(path: path, reason: String(cString: strerror(errno)))
        }
        isFinished = true
        return path
    }

    /// Blanks around a field without quotes would be lost to readers that trim them.
    private static func quoted(_ field: String) -> String {
        let blanks: [UInt8?] = [UInt8(ascii: " "), UInt8(ascii: "\t")]
        let isPadded = blanks.contains(field.utf8.first) || blanks.contains(field.utf8.last)
        return isPadded
            ? "\"" + field.replacing("\"", with: "\"\"") + "\"" : TableCSV.quoted(field)
    }

    private func open() throws {
        try HomeFolder.make((path as NSString).deletingLastPathComponent)
        // FileManager makes a file under a random name first, which a kill would leave behind.
        let descriptor = Glibc.open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else {
            throw RunFailure.unwritable(path: temporary, reason: String(cString: strerror(errno)))
        }
        handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        buffer = Self.header
    }

    private func flush() throws {
        do {
            try handle?.write(contentsOf: Data(buffer.utf8))
        } catch {
            throw RunFailure.unwritable(path: temporary, reason: HomeFolder.reason(error))
        }
        buffer.removeAll(keepingCapacity: true)
    }
}
