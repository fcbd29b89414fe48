internal import SalesCore

/// Reads `noun: [order, orders]`.
enum NounReader {
    static func noun(from node: PositionedNode) -> Noun? {
        guard let items = node.items() else { return nil }
        let words = items.compactMap { $0.visibleText() }
        guard words.count == items.count else { return nil }
        guard words.count == 2 else {
            node.report(
                "needs two words, has \(words.count)",
                remedy: "Write the singular and the plural: [order, orders].")
            return nil
        }
        return Noun(singular: words[0], plural: words[1])
    }

    /// The regular English plural of a name; `noun` is there for the others.
    static func plural(of word: String) -> String {
        if word.hasSuffix("y"), let before = word.dropLast().last, !"aeiou".contains(before) {
            return word.dropLast() + "ies"
        }
        for ending in ["s", "x", "z", "ch", "sh"] where word.hasSuffix(ending) {
            return word + "es"
        }
        return word + "s"
    }
}
