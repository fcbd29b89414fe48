import SalesCore

/// How much a report tells.
public enum NarrativeLength: String, Hashable, Sendable, Codable, CaseIterable {
    /// One sentence.
    case headline
    /// A headline and up to seven sentences.
    case brief
    /// Every finding worth telling.
    case full

    /// Sentences after the headline.
    var mostSentences: Int {
        switch self {
        case .headline: 0
        case .brief: 7
        case .full: 40
        }
    }
}
