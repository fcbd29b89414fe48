/// Brings the sentences of a text into English words, each from its own language.
struct Translation {
    private let names: NameIndex
    private let own: () -> Language?
    private var renderings: [String: Rendering] = [:]
    /// Of the sentence before; not set before the first.
    private var previous: Language??

    /// `own` is the language of the tenant's names: what a sentence is in that tells nothing.
    init(_ names: NameIndex, own: @autoclosure @escaping () -> Language? = nil) {
        self.names = names
        self.own = own
    }

    mutating func english(_ tokens: [Token]) -> [Token] {
        let language = Language.of(tokens, after: previous ?? own())
        previous = .some(language)
        guard let language else { return tokens }
        let rendering = renderings[language.tag] ?? Rendering(language, names)
        renderings[language.tag] = rendering
        return rendering.english(tokens)
    }
}
