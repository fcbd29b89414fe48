/// A set of words for questions that mostly get a no, as hundreds are asked of each sentence.
struct WordSet: Sendable {
    private let words: Set<String>
    private let prints: WordPrints

    init(_ words: some Sequence<String>) {
        self.words = Set(words)
        prints = WordPrints(self.words)
    }

    /// The words between the spaces and line breaks of a list.
    init(of list: String) {
        self.init(list.split { $0.isWhitespace }.map(String.init))
    }

    func contains(_ word: String) -> Bool { prints.mayContain(word) && words.contains(word) }

    func union(_ others: WordSet) -> WordSet { WordSet(words.union(others.words)) }

    /// How many bytes the shortest of them has.
    var shortest: Int { words.map(\.utf8.count).min() ?? 0 }
}

extension WordSet: ExpressibleByArrayLiteral {
    init(arrayLiteral words: String...) { self.init(words) }
}
