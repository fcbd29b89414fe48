/// The phrases of a language with their English, and what each does in a clause.
struct Glossary: Sendable {
    private var phrases = PhraseTable<Gloss>()
    private var beforeNumbers = PhraseTable<Gloss>()

    /// Each line is `phrase, phrase = English words`; no words leave the phrase out.
    init(_ tables: [(role: Gloss.Role, lines: String)], beforeNumbers numberLines: String) {
        for (role, lines) in tables {
            Self.each(lines) { phrases.insert($0, Gloss(role: role, words: $1)) }
        }
        Self.each(numberLines) {
            let isLink = $1.count == 1 && Self.links.contains($1[0])
            beforeNumbers.insert($0, Gloss(role: isLink ? .preposition : .adjective, words: $1))
        }
    }

    func longest(in tokens: [Token], at index: Int) -> (gloss: Gloss, count: Int)? {
        phrases.longest(in: tokens, at: index).map { ($0.value, $0.count) }
    }

    /// The longest phrase that means this only where a number follows.
    func longestBeforeNumber(in tokens: [Token], at index: Int) -> (gloss: Gloss, count: Int)? {
        beforeNumbers.longest(in: tokens, at: index).map { ($0.value, $0.count) }
    }

    private static let links: Set<String> = [
        "by", "to", "from", "of", "at", "with", "versus", "in",
    ]

    static func each(_ lines: String, _ body: ([String], [String]) -> Void) {
        for line in lines.split(separator: "\n") {
            let sides = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard sides.count == 2 else { continue }
            let english = PhraseWords.of(sides[1])
            for phrase in sides[0].split(separator: ",") {
                body(PhraseWords.of(phrase), english)
            }
        }
    }
}

/// The English of a phrase.
struct Gloss: Sendable {
    enum Role: Sendable {
        case article, preposition, adverb, noun, adjective, pronoun, conjunction
        /// Puts the verb last: "dass", "weil".
        case subordinator
        /// "hat", "ist", "wurde": with a participle, its verb is the participle's.
        case auxiliary
        /// "konnte", "musste": with an infinitive, its verb is the infinitive's.
        case modal
        case period
        case cardinal
    }

    let role: Role
    let words: [String]
}
