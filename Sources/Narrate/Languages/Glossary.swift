/// The phrases of a language with their English, and what each does in a clause.
struct Glossary: Sendable {
    private var phrases = PhraseTable<Gloss>()
    private var links = PhraseTable<[String]>()
    private var qualifiers = PhraseTable<[String]>()

    /// Each line is `phrase, phrase = English words`; no words leave the phrase out. Links and
    /// qualifiers mean this only before a number, a qualifier also behind a link.
    init(
        _ tables: [(role: Gloss.Role, lines: String)], links linkLines: String,
        qualifiers qualifierLines: String
    ) {
        for (role, lines) in tables {
            Self.each(lines) { phrases.insert($0, Gloss(role: role, words: $1)) }
        }
        Self.each(linkLines) { links.insert($0, $1) }
        Self.each(qualifierLines) { qualifiers.insert($0, $1) }
    }

    func longest(in tokens: [Token], at index: Int) -> (gloss: Gloss, count: Int)? {
        phrases.longest(in: tokens, at: index).map { ($0.value, $0.count) }
    }

    /// The longest phrase that means this only where a number follows.
    func longestBeforeNumber(in tokens: [Token], at index: Int) -> (gloss: Gloss, count: Int)? {
        let link = links.longest(in: tokens, at: index)
        let qualifier = qualifiers.longest(in: tokens, at: index)
        let behind = link.flatMap { link in
            qualifiers.longest(in: tokens, at: index + link.count)
                .map { (value: link.value + $0.value, count: link.count + $0.count) }
        }
        guard
            let longest = [behind, qualifier, link].compactMap(\.self).max(by: {
                $0.count < $1.count
            })
        else { return nil }
        let isLink = longest.value == link?.value
        return (
            Gloss(role: isLink ? .preposition : .adjective, words: longest.value), longest.count
        )
    }

    /// By bytes: a line of these lists has no letters that only a text's own rules would tell apart.
    static func each(_ lines: String, _ body: ([String], [String]) -> Void) {
        for line in Array(lines.utf8)[...].parts(between: UInt8(ascii: "\n")) {
            guard let mark = line.firstIndex(of: UInt8(ascii: "=")) else { continue }
            let english = PhraseWords.of(line[(mark + 1)...])
            for phrase in line[..<mark].parts(between: UInt8(ascii: ",")) {
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
