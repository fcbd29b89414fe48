/// Whom a report is for.
public enum NarrativeAudience: String, Hashable, Sendable, Codable, CaseIterable {
    /// What changed and what it means for the year; no figure that only an analyst would use.
    case executive
    /// More findings of each kind, with slopes and what other dimensions say.
    case analyst
}
