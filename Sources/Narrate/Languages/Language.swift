import SalesCore

/// What the checker knows of a language other than English: tables, no code of its own.
///
/// A sentence is rendered into the words of the English lexicon, token by token with the places
/// of the original, and read as any other. A word that no table knows stays unknown.
struct Language: Sendable {
    /// BCP 47.
    let tag: String
    /// Words that English prose does not have.
    let signals: WordSet
    let numbers: NumberNotation
    let glossary: Glossary
    let verbs: VerbForms
    let inflection: Inflection
    let compounds: Compounds
    /// Ends of nouns that English does not have.
    let nativeEndings: [String]
    /// Sentences that are read whole.
    var patterns: [SentencePattern] = []

    /// A language's tables are made when a text is in it, or when nothing else tells.
    private static let foreign: [(signals: WordSet, language: @Sendable () -> Language)] = [
        (GermanSignals.all, { .german })
    ]

    /// The language of a sentence; none is English, as is what tells nothing.
    static func of(
        _ tokens: [Token], after previous: @autoclosure () -> Language? = nil
    ) -> Language? {
        var english = 0
        var counts = Array(repeating: 0, count: foreign.count)
        for token in tokens where token.kind == .word {
            if englishSignals.contains(token.text) { english += 1 }
            for index in foreign.indices where foreign[index].signals.contains(token.text) {
                counts[index] += 1
            }
        }
        guard let most = counts.indices.max(by: { counts[$0] < counts[$1] }) else { return nil }
        if counts[most] > english { return foreign[most].language() }
        if english > counts[most] { return nil }
        guard let previous = previous() else { return nil }
        if english == 0 { return previous.isForeign(to: tokens) ? nil : previous }
        return previous.tag == foreign[most].language().tag ? previous : nil
    }

    /// The language that most names of metrics and dimensions are in, if it is not English.
    static func of(_ names: MetricSpec) -> Language? {
        let labels = names.metrics.map(\.label) + names.dimensions.map(\.singular)
        return foreign.lazy.map { $0.language() }.first { language in
            let native = labels.filter { label in
                Tokenizer.tokens(label).contains { language.isNative($0) }
            }
            return 2 * native.count > labels.count
        }
    }

    private func isNative(_ token: Token) -> Bool {
        if signals.contains(token.text) || !token.text.allSatisfy(\.isASCII) { return true }
        if Lexicon.english.knows(token.text) { return false }
        return glossary.longest(in: [token], at: 0) != nil
            || nativeEndings.contains { token.text.hasSuffix($0) }
    }

    /// "Complaints levelled off in January": words of English prose that the language does not have.
    private func isForeign(to tokens: [Token]) -> Bool {
        tokens.contains { token in
            token.kind == .word && !token.isCapitalised && token.text.utf8.count > 3
                && Lexicon.english.knows(token.text) && glossary.longest(in: [token], at: 0) == nil
                && verbs.finite(token.text) == nil && verbs.joined(token.text) == nil
        }
    }

    private static let englishSignals: WordSet = [
        "the", "of", "and", "to", "was", "were", "is", "are", "by", "from", "with", "for", "at",
        "rose", "fell", "grew", "up", "down", "it", "than", "had", "has", "its", "than", "on",
        "month", "year", "quarter", "sales", "revenue", "we", "our", "that", "this",
        "off", "did", "been", "have", "their", "they", "which", "each", "every", "fewer", "less",
        "orders", "costs", "margin", "customers", "complaints",
    ]
}
