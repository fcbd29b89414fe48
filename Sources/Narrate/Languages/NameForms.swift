/// The tenant's names in the forms that a language gives them: "Umsätzen", "im Norden".
struct NameForms: Sendable {
    private var byStems = PhraseTable<[String]>()
    private let inflection: Inflection

    init(_ names: NameIndex, _ inflection: Inflection) {
        self.inflection = inflection
        for words in names.wordings {
            byStems.insert(words.map(inflection.stem), words)
        }
    }

    /// The tokens with stems for texts, as `match` wants them.
    func stems(of tokens: [Token]) -> [Token] {
        tokens.map { $0.kind == .word ? $0.reading(inflection.stem($0.text)) : $0 }
    }

    /// The words of the name that starts at a token, as the index spells them.
    func match(_ stems: [Token], at index: Int) -> [String]? {
        guard let (words, count) = byStems.longest(in: stems, at: index),
            stems[index + count - 1].isCapitalised
        else { return nil }
        return words
    }

    /// The name that one word is, in any form of it.
    func name(_ word: String) -> [String]? {
        let token = Token(
            kind: .word, text: inflection.stem(word), start: 0, end: 0, isCapitalised: true,
            isAllCapitals: false, isAttached: false)
        return byStems.longest(in: [token], at: 0)?.value
    }
}

extension Token {
    /// The same place of the text read as another word.
    func reading(_ text: String) -> Token {
        Token(
            kind: kind, text: text, start: start, end: end, isCapitalised: isCapitalised,
            isAllCapitals: isAllCapitals, isAttached: isAttached)
    }
}
