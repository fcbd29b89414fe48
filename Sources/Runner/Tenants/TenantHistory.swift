public import SalesCore
import Storage

/// What was done to tenants, as far as the chain of the audit trail holds.
public struct TenantHistory: Sendable, Hashable, Encodable {
    public struct Event: Sendable, Hashable, Encodable {
        public let sequence: Int
        public let time: String
        public let actor: String
        public let action: String
        public let tenant: TenantID?
        public let details: [String: String]
        public let hash: String
    }

    public struct Break: Sendable, Hashable, Encodable {
        /// Of the trail, from 1.
        public let line: Int
        public let reason: String
        /// The trail's file or prefix.
        public let place: String
    }

    public let events: [Event]
    /// Of all tenants, as far as the chain holds.
    public let total: Int
    public let firstBreak: Break?
    /// The hash of the last event.
    public let head: String?

    public init(events: [Event], total: Int, firstBreak: Break?, head: String?) {
        self.events = events
        self.total = total
        self.firstBreak = firstBreak
        self.head = head
    }

    public var failure: BrokenTrail? { firstBreak.map(BrokenTrail.init) }
}

/// An audit trail that is not what was once written.
public struct BrokenTrail: Failure, Hashable {
    let found: TenantHistory.Break

    init(_ found: TenantHistory.Break) { self.found = found }

    public var summary: String {
        "\(found.place), line \(found.line): the audit trail is broken: \(found.reason)."
    }

    public var remedy: String? {
        "Find out who changed it; hold it against a backup, or against the audit.jsonl of exports."
    }
}

extension TenantOffice {
    /// Of one tenant, or of all.
    public func history(of tenant: TenantID?) async throws -> TenantHistory {
        let chain = try await audit.chain(anchor: anchor)
        let events = chain.links.filter { tenant == nil || $0.event.tenant == tenant }.map { link in
            TenantHistory.Event(
                sequence: link.head.sequence, time: link.event.time, actor: link.event.actor,
                action: link.event.action, tenant: link.event.tenant, details: link.event.details,
                hash: link.head.hash)
        }
        return TenantHistory(
            events: events, total: chain.links.count,
            firstBreak: chain.firstBreak.map {
                .init(line: $0.line, reason: $0.reason, place: audit.place)
            }, head: chain.head?.hash)
    }
}
