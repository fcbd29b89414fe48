/// How the words of a language change their ends.
struct Inflection: Sendable {
    /// Ends that cases and numbers add, the longest first.
    let endings: [String]
    /// Vowels that a plural changes, with the ones they come from.
    let vowels: [Character: Character]
    /// Ends of words that no noun has.
    var adverbEndings: [String] = []

    func isAdverb(_ word: String) -> Bool { adverbEndings.contains { word.hasSuffix($0) } }

    /// What the forms of a word have in common.
    func stem(_ word: String) -> String {
        var stem = String(word.map { vowels[$0] ?? $0 })
        while let ending = endings.first(where: {
            stem.count >= $0.count + 3 && stem.hasSuffix($0)
        }) {
            stem.removeLast(ending.count)
        }
        return stem
    }
}
