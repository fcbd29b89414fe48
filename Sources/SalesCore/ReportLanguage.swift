/// What a narrative is written in.
public enum ReportLanguage: String, Hashable, Sendable, Codable, CaseIterable {
    case english = "en"
    case german = "de"
}
