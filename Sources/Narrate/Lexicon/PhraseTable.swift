/// Phrases of one or more words with a value each, matched word by word.
struct PhraseTable<Value: Sendable>: Sendable {
    /// From the words so far to one more.
    private struct Step: Hashable, Sendable {
        let place: Int
        let word: String
    }

    private struct Place: Sendable {
        /// What the words up to here stand for.
        var value: Value?
        /// Whether longer phrases begin with these words.
        var goesOn = false
    }

    private var steps: [Step: Int] = [:]
    private var places = [Place()]
    private var openings = WordShapes()

    /// Keeps what is already there under the same words.
    mutating func insert(_ words: [String], _ value: Value) {
        guard let first = words.first else { return }
        openings.insert(first)
        var place = 0
        for word in words {
            places[place].goesOn = true
            let step = Step(place: place, word: word)
            if let known = steps[step] {
                place = known
            } else {
                place = places.count
                steps[step] = place
                places.append(Place())
            }
        }
        if places[place].value == nil { places[place].value = value }
    }

    /// The longest phrase that starts at a token, of at most so many words.
    func longest(
        in tokens: [Token], at index: Int, within limit: Int = .max
    ) -> (value: Value, count: Int)? {
        guard index < tokens.count, openings.mayContain(tokens[index].text) else { return nil }
        var found: (value: Value, count: Int)?
        var place = 0
        var count = 0
        while count < limit, index + count < tokens.count, places[place].goesOn,
            let next = steps[Step(place: place, word: tokens[index + count].text)]
        {
            place = next
            count += 1
            if let value = places[place].value { found = (value, count) }
        }
        return found
    }

    /// Whether the word alone is a phrase.
    func startsPhrase(_ word: String) -> Bool {
        steps[Step(place: 0, word: word)].map { places[$0].value != nil } ?? false
    }
}
