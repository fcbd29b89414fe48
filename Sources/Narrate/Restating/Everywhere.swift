import SalesCore

/// Reads "everywhere" as what it says of tables with one dimension: "in every region". Of several
/// dimensions nobody can tell which is meant.
struct Everywhere: Sendable {
    private let dimension: Dimension?

    init(_ dimensions: [Dimension]) {
        dimension = dimensions.count == 1 ? dimensions.first : nil
    }

    func named(_ tokens: [Token]) -> [Token] {
        let tokens = withoutNowhere(withoutChoice(tokens))
        guard let dimension, let range = Self.place(in: tokens) else { return tokens }
        let texts = tokens.map(\.text)
        guard !texts.contains(dimension.singular), !texts.contains(dimension.plural),
            !Self.exceptions.contains(where: texts.contains)
        else { return tokens }
        let words = ["in", "every", dimension.singular].map {
            Piece.english($0, from: tokens[range.lowerBound], to: tokens[range.upperBound - 1])
        }
        return tokens[..<range.lowerBound] + words + tokens[range.upperBound...]
    }

    /// "No matter which region you look at, …", "region for region": in every region.
    private func withoutChoice(_ tokens: [Token]) -> [Token] {
        guard let dimension,
            let noun = tokens.firstIndex(where: { $0.text == dimension.singular }), noun > 0
        else { return tokens }
        let every = ["in", "every", dimension.singular]
        if let next = tokens[safe: noun + 2], next.text == dimension.singular,
            ["for", "by", "after"].contains(tokens[noun + 1].text),
            tokens[safe: noun + 3]?.text == ","
        {
            return replaced(noun..<noun + 3, by: every, in: tokens)
        }
        guard let start = tokens[..<noun].lastIndex(where: { Self.choices.contains($0.text) })
        else { return tokens }
        let first = tokens[..<start].suffix(2).map(\.text) == ["no", "matter"] ? start - 2 : start
        let opener = tokens[first].text
        guard ["no", "whichever", "whatever"].contains(opener),
            first == 0 || ["in", "at", ","].contains(tokens[first - 1].text)
        else { return tokens }
        let from = first > 0 && tokens[first - 1].text != "," ? first - 1 : first
        let end = tokens[noun...].firstIndex { $0.text == "," || $0.text == "." } ?? noun + 1
        return replaced(from..<end, by: every, in: tokens)
    }

    /// "Revenue fell nowhere": in no region.
    private func withoutNowhere(_ tokens: [Token]) -> [Token] {
        guard let dimension, let index = tokens.firstIndex(where: { $0.text == "nowhere" }),
            index > 0, !tokens.contains(where: { Self.limits.contains($0.text) })
        else { return tokens }
        return replaced(index..<index + 1, by: ["in", "no", dimension.singular], in: tokens)
    }

    private func replaced(
        _ range: Range<Int>, by words: [String], in tokens: [Token]
    ) -> [Token] {
        let near = (tokens[range.lowerBound], tokens[range.upperBound - 1])
        return tokens[..<range.lowerBound]
            + words.map { Piece.english($0, from: near.0, to: near.1) }
            + tokens[range.upperBound...]
    }

    private static let choices: Set<String> = ["which", "whichever", "whatever"]

    private static func place(in tokens: [Token]) -> Range<Int>? {
        for index in tokens.indices {
            for phrase in phrases where index + phrase.count <= tokens.count {
                let range = index..<index + phrase.count
                if tokens[range].map(\.text) == phrase { return range }
            }
        }
        return nil
    }

    private static let phrases = [
        ["everywhere"], ["across", "the", "board"], ["on", "all", "fronts"],
        ["on", "every", "front"],
    ]
    private static let limits: Set<String> = [
        "but", "except", "than", "other", "else", "apart", "save", "bar", "outside", "near",
    ]
    private static let exceptions = ["but", "except", "apart", "save", "bar", "other"]
}
