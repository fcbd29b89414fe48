public import SalesCore

/// What the removal of a tenant left behind it: proof of what is gone, and what is not yet.
public struct RemovalCertificate: Codable, Sendable, Hashable {
    public struct Export: Codable, Sendable, Hashable {
        public let folder: String
        public let files: Int
        /// Of its manifest, which has the hash of each file.
        public let manifestSHA256: String
    }

    public struct Pending: Codable, Sendable, Hashable {
        public let what: String
        /// ISO 8601 in UTC; nil where nobody here can say.
        public let until: String?
        public let reason: String
    }

    public let version: Int
    public let tenant: TenantID
    public let removedAt: String
    public let removedBy: String
    /// Nil where the admin wanted none.
    public let export: Export?
    public let gone: [GoneItem]
    public let pending: [Pending]
    /// What is kept on purpose, and why.
    public let kept: [String]

    init(
        tenant: TenantID, removedAt: String, removedBy: String, export: Export?, gone: [GoneItem],
        pending: [Pending], kept: [String]
    ) {
        version = 1
        self.tenant = tenant
        self.removedAt = removedAt
        self.removedBy = removedBy
        self.export = export
        self.gone = gone
        self.pending = pending
        self.kept = kept
    }
}

/// Something that was counted before it was deleted, and looked for in vain afterwards.
public struct GoneItem: Codable, Sendable, Hashable {
    public struct Total: Codable, Sendable, Hashable {
        public let count: Int
        public let bytes: Int?
        /// Of what `of` says.
        public let sha256: String?
    }

    /// `cells`, `messages`, `archived objects`, …
    public let what: String
    public let place: String
    public let total: Total
}

extension RemovalCertificate {
    /// For people.
    public var text: String {
        var lines = [
            "Certificate of removal", "",
            "Tenant      \(tenant)", "Removed     \(removedAt) by \(removedBy)",
        ]
        if let export {
            lines += [
                "Exported    \(export.files) files to \(export.folder)",
                "            SHA-256 of its manifest \(export.manifestSHA256)",
            ]
        } else {
            lines.append("Exported    nothing, as was asked")
        }
        lines += ["", "Gone, each counted before and looked for in vain afterwards:"]
        lines += gone.flatMap(Self.lines)
        lines += ["", "Pending:"]
        lines += pending.isEmpty ? ["  nothing"] : pending.map(Self.line)
        lines += ["", "Kept:"] + kept.map { "  \($0)" }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func lines(_ item: GoneItem) -> [String] {
        let bytes = item.total.bytes.map { ", \($0) bytes" } ?? ""
        let hash = item.total.sha256.map { ["    SHA-256 \($0)"] } ?? []
        return ["  \(item.total.count) \(item.what)\(bytes): \(item.place)"] + hash
    }

    private static func line(_ item: Pending) -> String {
        "  \(item.what), \(item.until.map { "until \($0)" } ?? "no date known"): \(item.reason)"
    }
}
