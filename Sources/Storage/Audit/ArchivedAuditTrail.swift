/// A trail in an archive, an event an object: `audit/000000000001.json`, and so on.
///
/// That an archive never puts other bytes under a key (`If-None-Match` on S3) makes it a chain:
/// whoever comes second to a number appends after the first.
public struct ArchivedAuditTrail: AuditTrail {
    public let place: String
    private let archive: any OutputArchive
    private let anchor: any AuditAnchor

    public init(archive: any OutputArchive, place: String, anchor: any AuditAnchor) {
        self.archive = archive
        self.place = "\(place)/\(Self.folder)"
        self.anchor = anchor
    }

    @discardableResult
    public func append(_ event: AuditEvent) async throws -> AuditHead {
        for _ in 0..<Self.attempts {
            let head = try await head(atLeast: try await anchor.auditHead())
            let link = try AuditLink(event, after: head)
            do {
                try await archive.put(try key(link.head.sequence), link.line)
            } catch StorageFailure.conflict {
                continue
            }
            try await anchor.anchor(link.head)
            return link.head
        }
        throw StorageFailure.locked(path: place)
    }

    public func lines() async throws -> [[UInt8]] {
        var lines: [[UInt8]] = []
        for entry in try await archive.list(try ArchiveKey(Self.folder)) {
            lines.append(try await archive.get(entry.key))
        }
        return lines
    }

    private func head(atLeast known: AuditHead?) async throws -> AuditHead {
        guard let last = try await archive.list(try ArchiveKey(Self.folder)).last else {
            guard known == nil else {
                throw StorageFailure.brokenTrail(place, "its events are gone")
            }
            return .start
        }
        guard let link = AuditLink(try await archive.get(last.key)),
            try key(link.head.sequence) == last.key
        else { throw StorageFailure.brokenTrail(place, "its last event was changed") }
        guard link.head.sequence >= known?.sequence ?? 0 else {
            throw StorageFailure.brokenTrail(place, "events at its end are missing")
        }
        return link.head
    }

    private func key(_ sequence: Int) throws -> ArchiveKey {
        let digits = String(sequence)
        let zeros = String(repeating: "0", count: max(0, 12 - digits.count))
        return try ArchiveKey("\(Self.folder)/\(zeros)\(digits).json")
    }

    private static let folder = "audit"
    private static let attempts = 20
}
