/// Nouns written as one word: "Umsatzanstieg", "Januarziel", "umsatzstärkste".
struct Compounds: Sendable {
    /// What the last part means, behind the English of the first.
    let heads: [(ending: String, words: [String])]
    /// Letters that may join two parts.
    let links: [String]
    /// Last parts of nouns that say nothing a cell could decide, whatever stands before them.
    private let plain: [String: [String]]

    init(
        _ lines: String, links: [String], plain: [(ending: String, words: [String])] = []
    ) {
        var heads: [(ending: String, words: [String])] = []
        Glossary.each(lines) { ending, words in
            heads.append((ending.joined(), words))
        }
        self.heads = heads.sorted { $0.ending.count > $1.ending.count }
        self.links = links
        self.plain = Dictionary(
            plain.filter { $0.ending.count > 3 }, uniquingKeysWith: { a, _ in a })
    }

    /// "Quartalsauswertung", "Vertriebsleitung": nouns that make no claim.
    func plain(_ word: String) -> [String]? {
        guard !plain.isEmpty, word.count > 6 else { return nil }
        var ending = word.dropFirst(3)
        while ending.count > 3 {
            if let words = plain[String(ending)] { return words }
            ending = ending.dropFirst()
        }
        return nil
    }

    /// The ways to cut a word in two with a known end.
    func cuts(_ word: String) -> [(first: String, words: [String])] {
        var cuts: [(first: String, words: [String])] = []
        for (ending, words) in heads where word.hasSuffix(ending) && word.count > ending.count + 2 {
            cuts += firsts(String(word.dropLast(ending.count))).map { ($0, words) }
        }
        return cuts
    }

    /// A first part with and without the letters that join it to the next.
    func firsts(_ text: String) -> [String] {
        [text]
            + links.compactMap { link in
                text.hasSuffix(link) && text.count > link.count + 2
                    ? String(text.dropLast(link.count)) : nil
            }
    }
}
