/// Brings the sentences of a text into English words, each from its own language.
struct Translation {
    private let names: NameIndex
    private var renderings: [String: Rendering] = [:]
    private var language: Language?

    /// `own` is the language of the tenant's names: what a sentence is in that tells nothing.
    init(_ names: NameIndex, own: Language? = nil) {
        self.names = names
        language = own
    }

    mutating func english(_ tokens: [Token]) -> [Token] {
        language = Language.of(tokens, after: language)
        guard let language else { return tokens }
        let rendering = renderings[language.tag] ?? Rendering(language, names)
        renderings[language.tag] = rendering
        return rendering.english(tokens)
    }
}
