import SalesCore

/// How much a report tells.
public enum NarrativeLength: String, Hashable, Sendable, Codable, CaseIterable {
    /// One sentence.
    case headline
    /// A headline and up to seven sentences.
    case brief
    /// Every finding worth telling.
    case full

    /// Sentences after the headline; an analyst has the patience for half as many more in brief.
    func mostSentences(for audience: NarrativeAudience) -> Int {
        switch self {
        case .headline: 0
        case .brief: audience == .analyst ? 11 : 7
        case .full: 40
        }
    }
}
