import SalesCore
import Testing

@testable import Storage

/// A trail that must keep the contract; a new kind joins by one line in `all`.
struct TrailUnderTest: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let make: @Sendable (TemporaryFolder, any AuditAnchor) -> any AuditTrail

    static let all = [
        TrailUnderTest(testDescription: "file") { FileAuditTrail(home: $0.path, anchor: $1) },
        TrailUnderTest(testDescription: "folder archive") {
            ArchivedAuditTrail(
                archive: FolderArchive(root: $0.path), place: $0.path, anchor: $1)
        },
        TrailUnderTest(testDescription: "memory archive") { _, anchor in
            ArchivedAuditTrail(archive: MemoryArchive(), place: "memory", anchor: anchor)
        },
    ]
}

actor MemoryAnchor: AuditAnchor {
    private var head: AuditHead?

    func auditHead() -> AuditHead? { head }

    func anchor(_ head: AuditHead) {
        if head.sequence > self.head?.sequence ?? 0 { self.head = head }
    }
}

@Suite("Every audit trail")
struct AuditTrailTests {
    private let home: TemporaryFolder
    private let anchor = MemoryAnchor()

    init() throws { home = try TemporaryFolder() }

    private func event(_ number: Int) -> AuditEvent {
        AuditEvent(
            time: "2026-01-15T00:00:00Z", actor: "ann", action: "tenant.changed",
            tenant: Samples.tenant, details: ["number": "\(number)"])
    }

    @Test("Is empty before the first event", arguments: TrailUnderTest.all)
    func empty(_ kind: TrailUnderTest) async throws {
        let trail = kind.make(home, anchor)
        #expect(try await trail.lines().isEmpty)
        #expect(try await trail.chain(anchor: anchor).firstBreak == nil)
        #expect(home.files.isEmpty)
    }

    @Test("Keeps events in order, each tied to the one before", arguments: TrailUnderTest.all)
    func appends(_ kind: TrailUnderTest) async throws {
        let trail = kind.make(home, anchor)
        for number in 1...12 { try await trail.append(event(number)) }
        let chain = try await trail.chain(anchor: anchor)
        #expect(chain.firstBreak == nil)
        #expect(chain.links.map(\.event) == (1...12).map(event))
        #expect(await anchor.auditHead() == chain.head)
    }

    @Test("Two who append at once make one chain", arguments: TrailUnderTest.all)
    func concurrent(_ kind: TrailUnderTest) async throws {
        let trail = kind.make(home, anchor)
        try await withThrowingTaskGroup { group in
            for number in 0..<8 {
                group.addTask { _ = try await trail.append(event(number)) }
            }
            try await group.waitForAll()
        }
        let chain = try await trail.chain(anchor: anchor)
        #expect(chain.firstBreak == nil)
        #expect(
            Set(chain.links.compactMap { $0.event.details["number"] })
                == Set((0..<8).map(String.init)))
    }

    @Test(
        "Nothing is appended to one that is shorter than was known", arguments: TrailUnderTest.all)
    func truncated(_ kind: TrailUnderTest) async throws {
        let trail = kind.make(home, anchor)
        try await trail.append(event(1))
        await anchor.anchor(AuditHead(sequence: 2, hash: "x"))
        await #expect(throws: StorageFailure.self) { try await trail.append(event(3)) }
        #expect(try await trail.lines().count == 1)
        #expect(try await trail.chain(anchor: anchor).firstBreak?.line == 2)
    }

    @Test("Nor to one that is gone", arguments: TrailUnderTest.all)
    func gone(_ kind: TrailUnderTest) async throws {
        let trail = kind.make(home, anchor)
        await anchor.anchor(AuditHead(sequence: 2, hash: "x"))
        await #expect(throws: StorageFailure.self) { try await trail.append(event(3)) }
        #expect(try await trail.chain(anchor: anchor).firstBreak?.line == 1)
    }
}
