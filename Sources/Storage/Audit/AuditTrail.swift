/// What was done, appended one event at a time and never changed.
///
/// Invariants that the contract suite holds every trail to:
/// 1. When `append` returns, the event is safe from a power cut.
/// 2. Each event carries the hash of the one before; two who append at once make one chain.
/// 3. A trail that is shorter than its anchor knows is not appended to.
public protocol AuditTrail: Sendable {
    /// For people: the file or prefix.
    var place: String { get }
    @discardableResult
    func append(_ event: AuditEvent) async throws -> AuditHead
    /// The lines in order, without line ends.
    func lines() async throws -> [[UInt8]]
}

/// Where the head of a trail is kept, away from the trail itself.
public protocol AuditAnchor: Sendable {
    func auditHead() async throws -> AuditHead?
    /// Keeps a head; one that is not further along than the one kept changes nothing.
    func anchor(_ head: AuditHead) async throws
}

extension AuditTrail {
    public func chain(anchor: any AuditAnchor) async throws -> AuditChain {
        // The head first: what is appended meanwhile makes the trail longer, never shorter.
        let head = try await anchor.auditHead()
        return AuditChain(try await lines(), anchor: head)
    }
}

extension StorageFailure {
    /// Of a trail whose end is not where its anchor knows it.
    static func brokenTrail(_ place: String, _ what: String) -> StorageFailure {
        .corrupt(path: place, what: what)
    }
}
