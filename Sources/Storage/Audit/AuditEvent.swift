public import SalesCore

/// Something that was done to a tenant, by whom and when.
///
/// No personal data: what stands here cannot be taken out again.
public struct AuditEvent: Hashable, Sendable, Codable {
    /// ISO 8601 in UTC.
    public let time: String
    public let actor: String
    /// `tenant.added`, `tenant.suspended`, …
    public let action: String
    public let tenant: TenantID?
    public let details: [String: String]

    public init(
        time: String, actor: String, action: String, tenant: TenantID? = nil,
        details: [String: String] = [:]
    ) {
        self.time = time
        self.actor = actor
        self.action = action
        self.tenant = tenant
        self.details = details
    }
}

/// The last link of a chain: whoever knows it knows whether anything before it was changed.
public struct AuditHead: Hashable, Sendable, Codable {
    /// From 1.
    public let sequence: Int
    /// SHA-256 in hexadecimal.
    public let hash: String

    public init(sequence: Int, hash: String) {
        self.sequence = sequence
        self.hash = hash
    }

    /// Before the first event.
    static let start = AuditHead(sequence: 0, hash: String(repeating: "0", count: 64))
}
