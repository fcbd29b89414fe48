/// Nouns written as one word: "Umsatzanstieg", "Januarziel", "umsatzstärkste".
struct Compounds: Sendable {
    /// What the last part means, behind the English of the first.
    let heads: [(ending: String, words: [String])]
    /// Letters that may join two parts.
    let links: [String]

    init(_ lines: String, links: [String]) {
        var heads: [(ending: String, words: [String])] = []
        Glossary.each(lines) { ending, words in
            heads.append((ending.joined(), words))
        }
        self.heads = heads.sorted { $0.ending.count > $1.ending.count }
        self.links = links
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
