@testable import Narrate

/// What every list of words promises.
enum WordLists {
    static let all = [
        DirectionWords.entries, ComparisonWords.entries, RankWords.entries, RoleWords.entries,
        RivalWords.entries, TargetWords.entries, UndecidableWords.entries, PlainWords.entries,
        ProseWords.entries, ProfitWords.entries,
    ]

    /// What the whole phrase means to the checker.
    static func sense(_ phrase: String) -> Sense? {
        let tokens = Tokenizer.tokens(phrase)
        guard !tokens.isEmpty, let match = Lexicon.english.match(tokens, at: 0),
            match.count == tokens.count
        else { return nil }
        return match.sense
    }

    /// Entries that are not read as what they promise: misspelt, or hidden by another list's.
    static func problems(of entries: [LexiconEntry]) -> [String] {
        entries.compactMap { entry in
            let words = entry.phrase.split(separator: " ", omittingEmptySubsequences: false)
            if words.contains(where: \.isEmpty) { return "\"\(entry.phrase)\" has stray spaces" }
            if entry.phrase != entry.phrase.lowercased() { return "\(entry.phrase) has capitals" }
            guard sense(entry.phrase) == entry.sense else {
                return "\(entry.phrase) is \(sense(entry.phrase).map { "\($0)" } ?? "unknown"),"
                    + " not \(entry.sense)"
            }
            return nil
        }
    }
}
