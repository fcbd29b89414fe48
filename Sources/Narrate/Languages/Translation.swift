/// Brings the sentences of a text into English words, each from its own language.
struct Translation {
    private let names: NameIndex
    private var renderings: [String: Rendering] = [:]
    private var language: Language?

    init(_ names: NameIndex) { self.names = names }

    mutating func english(_ tokens: [Token]) -> [Token] {
        language = Language.of(tokens, after: language)
        guard let language else { return tokens }
        let rendering = renderings[language.tag] ?? Rendering(language, names)
        renderings[language.tag] = rendering
        return rendering.english(tokens)
    }
}
