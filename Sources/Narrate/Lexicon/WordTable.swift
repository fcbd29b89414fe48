/// Words with a value each, for questions that mostly get a no.
struct WordTable<Value: Sendable>: Sendable {
    private let values: [String: Value]
    private let prints: WordPrints

    init(_ values: [String: Value]) {
        self.values = values
        prints = WordPrints(values.keys)
    }

    subscript(word: String) -> Value? { prints.mayContain(word) ? values[word] : nil }
}

extension WordTable: ExpressibleByDictionaryLiteral {
    /// Of two values for a word the first counts.
    init(dictionaryLiteral values: (String, Value)...) {
        self.init(Dictionary(values, uniquingKeysWith: { first, _ in first }))
    }
}
