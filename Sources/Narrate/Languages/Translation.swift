/// Brings the sentences of a text into English words, each from its own language.
struct Translation {
    private let renderings: Renderings
    private let own: () -> Language?
    /// Of the sentence before; not set before the first.
    private var previous: Language??
    /// The question before, in its own words.
    private var asked: [Token]?
    /// The statement before, in its own words.
    private var said: [Token]?
    /// Whether the last sentence was read together with the question before.
    private(set) var isAnswer = false

    /// Whether the last sentence was in another language than English.
    var isForeign: Bool { previous.flatMap { $0 } != nil }

    /// `own` is the language of the tenant's names: what a sentence is in that tells nothing.
    init(_ renderings: Renderings, own: @autoclosure @escaping () -> Language? = nil) {
        self.renderings = renderings
        self.own = own
    }

    mutating func english(_ tokens: [Token]) -> [Token] {
        let question = asked
        let statement = said
        asked = nil
        said = nil
        isAnswer = false
        let language = Language.of(tokens, after: previous ?? own())
        previous = .some(language)
        guard let language else { return tokens }
        let rendering = renderings.of(language)
        if tokens.last?.text == "?" { asked = tokens } else { said = tokens }
        if let statement, let told = rendering.continued(statement, by: tokens) { return told }
        guard let question, let answer = rendering.answer(to: question, tokens) else {
            return rendering.english(tokens)
        }
        isAnswer = true
        return answer
    }
}
