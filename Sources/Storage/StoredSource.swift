public import SalesCore

/// One upload as a tenant's store remembers it.
public struct StoredSource: Hashable, Sendable {
    public enum Status: String, Hashable, Sendable, Codable, CaseIterable {
        /// Counts in the tables.
        case active
        /// A later upload took its place.
        case superseded
    }

    /// File name without its folder.
    public let name: String
    public let sha256: String
    public let summary: UploadSummary
    /// First and last day with a line; none for an upload without accepted lines.
    public let days: ClosedRange<Day>?
    public let status: Status
    public let provenance: Provenance

    public init(
        name: String, sha256: String, summary: UploadSummary, days: ClosedRange<Day>?,
        status: Status, provenance: Provenance = Provenance()
    ) {
        self.name = name
        self.sha256 = sha256
        self.summary = summary
        self.days = days
        self.status = status
        self.provenance = provenance
    }
}

/// An upload that a run has read: what it adds, and what became of its lines.
public struct UploadedSource: Hashable, Sendable {
    public let partials: SourcePartials
    public let summary: UploadSummary
    public let provenance: Provenance
    /// None where the spec names no keys.
    public let keys: KeyChange?

    public init(
        partials: SourcePartials, summary: UploadSummary, provenance: Provenance = Provenance(),
        keys: KeyChange? = nil
    ) {
        self.partials = partials
        self.summary = summary
        self.provenance = provenance
        self.keys = keys
    }

    public var name: String { partials.name }
    public var sha256: String { partials.sha256 }

    public var days: ClosedRange<Day>? {
        let days = partials.days
        guard let first = days.min(), let last = days.max() else { return nil }
        return first...last
    }
}
