import Testing

@testable import Storage

@Suite("The audit trail in an archive")
struct ArchivedAuditTrailTests {
    private let archive = MemoryArchive()
    private let anchor = MemoryAnchor()
    private var trail: ArchivedAuditTrail {
        ArchivedAuditTrail(archive: archive, place: "s3://bucket/root", anchor: anchor)
    }

    private func append(_ number: Int) async throws {
        try await trail.append(
            AuditEvent(time: "2026-01-15T00:00:00Z", actor: "ann", action: "\(number)"))
    }

    @Test("One object an event, in the order of their names")
    func keys() async throws {
        for number in 1...11 { try await append(number) }
        let keys = await archive.list(nil).map(\.key.description)
        #expect(keys.first == "audit/000000000001.json")
        #expect(keys.last == "audit/000000000011.json")
        #expect(trail.place == "s3://bucket/root/audit")
    }

    @Test("An object taken out is told where it is missing")
    func removed() async throws {
        for number in 1...3 { try await append(number) }
        await archive.remove(try ArchiveKey("audit/000000000002.json"))
        #expect(
            try await trail.chain(anchor: anchor).firstBreak
                == .init(line: 2, reason: "event 2 should stand here, and 3 does"))
    }

    @Test("An object that is none of the chain ends the appending")
    func foreign() async throws {
        try await append(1)
        try await archive.put(try ArchiveKey("audit/000000000002.json"), Array("{}".utf8))
        await #expect(throws: StorageFailure.self) { try await append(2) }
        #expect(try await trail.chain(anchor: anchor).firstBreak?.line == 2)
    }
}
