import Foundation

/// A trail in one file, an event a line: `<home>/audit.jsonl`.
public struct FileAuditTrail: AuditTrail {
    public let place: String
    private let anchor: any AuditAnchor
    private let queue = BlockingQueue(label: "salestalk.audit")

    public init(home: String, anchor: any AuditAnchor) {
        place = "\(home)/audit.jsonl"
        self.anchor = anchor
    }

    @discardableResult
    public func append(_ event: AuditEvent) async throws -> AuditHead {
        let known = try await anchor.auditHead()
        let head = try await queue.run { [place] in
            try Self.append(event, to: place, atLeast: known)
        }
        try await anchor.anchor(head)
        return head
    }

    public func lines() async throws -> [[UInt8]] {
        try await queue.run { [place] in
            guard FileManager.default.fileExists(atPath: place) else { return [] }
            let bytes = try Self.bytes(of: place)
            return bytes.isEmpty ? [] : Self.lines(in: bytes, keepingTornEnd: true)
        }
    }

    private static func append(
        _ event: AuditEvent, to path: String, atLeast known: AuditHead?
    ) throws -> AuditHead {
        let folder = (path as NSString).deletingLastPathComponent
        try Folder.create(folder)
        let descriptor = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw StorageFailure.writing(path, errno) }
        // The lock goes with the descriptor, however its owner ends.
        defer { close(descriptor) }
        while flock(descriptor, LOCK_EX) != 0 {
            guard errno == EINTR else { throw StorageFailure.writing(path, errno) }
        }
        let (head, whole) = try head(of: bytes(of: path), path: path, atLeast: known)
        let link = try AuditLink(event, after: head)
        // What a writer that was killed left of a line was never told to anybody.
        guard ftruncate(descriptor, off_t(whole)) == 0 else {
            throw StorageFailure.writing(path, errno)
        }
        try FileBytes.write(link.line + [newline], to: descriptor, path: path)
        guard fsync(descriptor) == 0 else { throw StorageFailure.writing(path, errno) }
        try Folder.sync(folder)
        return link.head
    }

    /// The last event's place in the chain, and the bytes of the lines that are whole.
    private static func head(
        of bytes: [UInt8], path: String, atLeast known: AuditHead?
    ) throws -> (AuditHead, Int) {
        let whole = (bytes.lastIndex(of: newline) ?? -1) + 1
        guard let last = lines(in: Array(bytes[..<whole]), keepingTornEnd: false).last else {
            guard known == nil else {
                throw StorageFailure.brokenTrail(path, "its events are gone")
            }
            return (.start, 0)
        }
        guard let link = AuditLink(last) else {
            throw StorageFailure.brokenTrail(path, "its last event was changed")
        }
        guard link.head.sequence >= known?.sequence ?? 0 else {
            throw StorageFailure.brokenTrail(path, "events at its end are missing")
        }
        return (link.head, whole)
    }

    private static func bytes(of path: String) throws -> [UInt8] {
        let file = try FileBytes(path)
        var bytes: [UInt8] = []
        while let piece = try file.next() { bytes += piece }
        return bytes
    }

    private static func lines(in bytes: [UInt8], keepingTornEnd: Bool) -> [[UInt8]] {
        var lines = bytes.split(separator: newline, omittingEmptySubsequences: false)
        if !keepingTornEnd || lines.last?.isEmpty == true { lines.removeLast() }
        return lines.map(Array.init)
    }

    private static let newline = UInt8(ascii: "\n")
}
