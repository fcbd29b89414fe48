/// Brings the sentences of a text into English words, each from its own language.
struct Translation {
    private let names: NameIndex
    private let own: () -> Language?
    private var renderings: [String: Rendering] = [:]
    /// Of the sentence before; not set before the first.
    private var previous: Language??
    /// The question before, in its own words.
    private var asked: [Token]?
    /// Whether the last sentence was read together with the question before.
    private(set) var isAnswer = false

    /// `own` is the language of the tenant's names: what a sentence is in that tells nothing.
    init(_ names: NameIndex, own: @autoclosure @escaping () -> Language? = nil) {
        self.names = names
        self.own = own
    }

    mutating func english(_ tokens: [Token]) -> [Token] {
        let question = asked
        asked = nil
        isAnswer = false
        let language = Language.of(tokens, after: previous ?? own())
        previous = .some(language)
        guard let language else { return tokens }
        let rendering = renderings[language.tag] ?? Rendering(language, names)
        renderings[language.tag] = rendering
        if tokens.last?.text == "?" { asked = tokens }
        guard let question, let answer = rendering.answer(to: question, tokens) else {
            return rendering.english(tokens)
        }
        isAnswer = true
        return answer
    }
}
