/// Phrases of the lexicon that leave names whole: "ranked first on average order value", "sales in
/// History" where that is a product.
struct PhraseReader {
    let names: NameIndex

    /// The longest phrase at a token that ends before a name which it would cut or swallow.
    func longest(_ tokens: [Token], at index: Int) -> (sense: Sense, count: Int)? {
        guard let phrase = Lexicon.english.match(tokens, at: index) else { return nil }
        let end = index + phrase.count
        // "40 in all" sums up; "in all regions" begins to count them.
        if phrase.count > 1, tokens[end - 1].text == "all", tokens[end - 2].text != "at",
            tokens[safe: end]?.kind == .word
        {
            return Lexicon.english.match(tokens, at: index, within: phrase.count - 1)
        }
        for next in (index + 1)..<max(end, index + 1) {
            guard let (name, count) = names.match(tokens, at: next),
                next + count > end || (name.needsCapital && next + count == end)
            else { continue }
            return Lexicon.english.match(tokens, at: index, within: next - index)
        }
        return phrase
    }
}
