/// Phrases of one or more words with a value each, matched word by word.
struct PhraseTable<Value: Sendable>: Sendable {
    private struct Phrase: Sendable {
        let rest: [String]
        let value: Value
    }

    private var byFirstWord: [String: [Phrase]] = [:]

    /// Keeps what is already there under the same words.
    mutating func insert(_ words: [String], _ value: Value) {
        guard let first = words.first else { return }
        let rest = Array(words.dropFirst())
        var phrases = byFirstWord[first] ?? []
        guard !phrases.contains(where: { $0.rest == rest }) else { return }
        let place = phrases.firstIndex { $0.rest.count < rest.count } ?? phrases.count
        phrases.insert(Phrase(rest: rest, value: value), at: place)
        byFirstWord[first] = phrases
    }

    /// The longest phrase that starts at a token, of at most so many words.
    func longest(
        in tokens: [Token], at index: Int, within limit: Int = .max
    ) -> (value: Value, count: Int)? {
        guard let phrases = byFirstWord[tokens[index].text] else { return nil }
        for phrase in phrases
        where index + phrase.rest.count < tokens.count && phrase.rest.count < limit {
            let matches = phrase.rest.indices.allSatisfy {
                tokens[index + 1 + $0].text == phrase.rest[$0]
            }
            if matches { return (phrase.value, phrase.rest.count + 1) }
        }
        return nil
    }

    /// Whether the word alone is a phrase.
    func startsPhrase(_ word: String) -> Bool {
        byFirstWord[word]?.contains { $0.rest.isEmpty } ?? false
    }
}
