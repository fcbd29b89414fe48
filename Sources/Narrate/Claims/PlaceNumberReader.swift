/// Places written as numbers: "ranked number 2", "was No. 3", "#1 by revenue", "our number two".
struct PlaceNumberReader {
    private let tokens: [Token]

    init(_ tokens: [Token]) { self.tokens = tokens }

    /// The place that starts at a token, and the token after it.
    func read(at start: Int) -> (place: Int, end: Int)? {
        guard start > 0, Self.openers.contains(tokens[start - 1].text) else { return nil }
        var index = start + 1
        switch tokens[start].text {
        case "#": break
        case "number", "place", "position", "rank":
            if tokens[safe: index]?.text == "#" { index += 1 }
        case "no", "nr": if tokens[safe: index]?.text == "." { index += 1 }
        default: return nil
        }
        guard let number = tokens[safe: index], let place = value(of: number), place > 0,
            tokens[safe: index + 1].map({ !$0.isAttached || $0.kind == .mark }) ?? true
        else { return nil }
        return (place, index + 1)
    }

    private func value(of token: Token) -> Int? {
        switch token.kind {
        case .number: token.text.utf8.count < 4 ? Int(token.text) : nil
        case .word: NumberWords.cardinals[token.text]
        default: nil
        }
    }

    private static let openers: Set<String> = [
        "rank", "ranks", "ranked", "ranking", "place", "places", "placed", "was", "is", "were",
        "are", "be", "being", "been", "as", "at", "came", "comes", "come", "finished", "finishes",
        "stood", "stands", "stand", "remained", "remains", "stayed", "ended", "in", "the", "our",
        "its", "became", "took", "takes", "held", "holds", "occupied", "sat", "sits",
    ]
}
