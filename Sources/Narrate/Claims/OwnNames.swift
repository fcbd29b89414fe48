import SalesCore

/// What a text may call the tenant itself: its name, its id, and the first word of its name.
///
/// "Sales at Kessler" are the total; no member of a dimension is meant.
struct OwnNames: Sendable {
    /// In words, each a phrase of its own.
    let phrases: [[String]]

    init(_ tenant: Tenant?) {
        guard let tenant else {
            phrases = []
            return
        }
        var phrases: [[String]] = []
        var words = Tokenizer.tokens(tenant.name).filter { $0.kind == .word }.map(\.text)
        phrases.append(Tokenizer.tokens(tenant.name).map(\.text))
        phrases.append(words)
        while let last = words.last, words.count > 1, Self.legalForms.contains(last) {
            words.removeLast()
            phrases.append(words)
        }
        let id = Tokenizer.tokens("\(tenant.id)").map(\.text)
        for phrase in [words.prefix(1).map(\.self), id] where Self.isDistinct(phrase) {
            phrases.append(phrase)
        }
        self.phrases = phrases.filter { !$0.isEmpty && !Self.readsAsPeriodOrNumber($0) }
    }

    /// A company called October or 2025 cannot take the month or the year from its own texts.
    private static func readsAsPeriodOrNumber(_ phrase: [String]) -> Bool {
        phrase.allSatisfy { word in
            PeriodWords.months[word] != nil || word.wholeMatch(of: /q[1-4]/) != nil
                || !word.contains(where: \.isLetter)
        }
    }

    /// A short or ordinary word could be a place, or anything at all.
    private static func isDistinct(_ phrase: [String]) -> Bool {
        guard let first = phrase.first else { return false }
        if phrase.count > 1 { return true }
        return first.count > 3 && !Lexicon.english.knows(first) && !common.contains(first)
    }

    private static let legalForms: Set<String> = [
        "gmbh", "ag", "kg", "inc", "inc.", "ltd", "ltd.", "llc", "plc", "corp", "co", "co.", "se",
        "sa", "bv", "nv", "limited", "corporation", "incorporated", "company", "group", "holding",
    ]

    private static let common: Set<String> = [
        "north", "south", "east", "west", "northern", "southern", "eastern", "western", "central",
        "pacific", "atlantic", "american", "european", "asian", "german", "british", "french",
        "america", "europe", "asia", "germany", "france", "britain", "england", "global", "united",
        "international", "national", "royal", "great", "blue", "green", "golden", "digital",
        "online", "retail", "direct", "premium", "classic", "modern", "urban", "rural", "domestic",
        "foreign", "wholesale", "export", "mobile", "industrial", "consumer", "enterprise",
    ]
}
