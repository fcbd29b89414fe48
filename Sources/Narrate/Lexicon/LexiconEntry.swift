/// A phrase in lower case, its words separated by single spaces, and its meaning.
struct LexiconEntry: Sendable {
    let phrase: String
    let sense: Sense

    init(_ phrase: String, _ sense: Sense) {
        self.phrase = phrase
        self.sense = sense
    }

    /// One entry for each phrase of a comma-separated list.
    static func list(_ phrases: String, _ sense: Sense) -> [LexiconEntry] {
        phrases.split(separator: ",").map { LexiconEntry(String($0), sense) }
    }
}
