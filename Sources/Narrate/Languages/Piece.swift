/// Some words of a sentence with their English, before they stand in English order.
struct Piece: Sendable {
    enum Role: Hashable, Sendable {
        case name, number, noun, verb, joined, auxiliary, modal, subordinator, article, adjective
        case preposition, adverb, pronoun, conjunction, period, cardinal, mark, unknown
    }

    var role: Role
    var tokens: [Token] { didSet { text = Self.text(of: tokens) } }
    /// The English of the piece.
    private(set) var text: String
    /// The first word as it was written, in lower case.
    let original: String
    var verbs: [VerbForms.Verb] = []
    var joined: [String]?
    var infinitive: [String]?
    /// What a participle before a noun says.
    var attribute: [String]?
    /// Whether it is the noun of a dimension, not one of its members.
    var isDimension = false
    var isMetric = false
    /// Of which dimensions it is a member.
    var dimensions: Set<String> = []
    /// Whether the text has it without a capital: no name, no noun, no half of a verb.
    var isLowerCase = false

    /// Whether a noun phrase may end or go on here.
    var isNominal: Bool {
        switch role {
        case .name, .noun, .period: true
        case .unknown: tokens.first?.isCapitalised ?? false
        default: false
        }
    }

    init(role: Role, tokens: [Token], original: String) {
        self.role = role
        self.tokens = tokens
        self.original = original
        text = Self.text(of: tokens)
    }

    private static func text(of tokens: [Token]) -> String {
        guard tokens.count > 1 else { return tokens.first?.text ?? "" }
        var text = tokens[0].text
        for token in tokens[1...] {
            text += " "
            text += token.text
        }
        return text
    }

    var isVerbal: Bool {
        !verbs.isEmpty || joined != nil || role == .auxiliary || role == .modal
    }

    /// The same place of the text in other words.
    func saying(_ words: String..., as role: Role? = nil) -> Piece {
        var piece = self
        piece.tokens = Self.english(words, at: tokens[...])
        piece.role = role ?? self.role
        piece.verbs = []
        piece.joined = nil
        piece.infinitive = nil
        return piece
    }

    static func english(_ words: [String], at tokens: ArraySlice<Token>) -> [Token] {
        // A unit's token stands before its number, not in the text.
        guard let first = tokens.min(by: { $0.start < $1.start }),
            let last = tokens.max(by: { $0.end < $1.end })
        else { return [] }
        return words.map { english($0, from: first, to: last) }
    }

    static func english(
        _ word: String, from first: Token, to last: Token, isAttached: Bool = false,
        isCapitalised: Bool = false
    ) -> Token {
        let kind: Token.Kind =
            switch word.unicodeScalars.first {
            case let scalar? where ScalarClass.isDigit(scalar): .number
            case let scalar? where ScalarClass.isLetter(scalar) || scalar == "'": .word
            default: .mark
            }
        return Token(
            kind: kind, text: word, start: first.start, end: last.end,
            isCapitalised: isCapitalised, isAllCapitals: false, isAttached: isAttached)
    }
}
