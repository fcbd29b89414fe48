/// Parts and their sum: "61 in Celle, 157 aus Goslar und 56 in Einbeck ergaben im Mai bei den Bons
/// 274", "Celle plus Goslar ergaben …".
enum SumTurns {
    static func taken(_ pieces: [Piece]) -> [Piece] {
        let pieces = joinedByPlus(pieces)
        return resulting(pieces) ?? listed(pieces) ?? pieces
    }

    /// "Celle plus Goslar"
    private static func joinedByPlus(_ pieces: [Piece]) -> [Piece] {
        var pieces = pieces
        for index in pieces.indices.dropLast()
        where pieces[index].original == "plus" && index > 0 && pieces[index - 1].role == .name
            && pieces[pieces.nominalEnd(from: index + 1) - 1].role == .name
        {
            pieces[index] = pieces[index].saying("and", as: .conjunction)
        }
        return pieces
    }

    private static let verbs: WordSet = ["ergaben", "ergibt", "ergab", "ergeben"]

    private static func resulting(_ pieces: [Piece]) -> [Piece]? {
        guard let verb = pieces.firstIndex(where: { verbs.contains($0.original) }),
            let total = pieces.lastIndex(where: { $0.role == .number }), total > verb,
            total >= pieces.open.count - 1, let topic = pieces.topic(), topic.lowerBound > verb
        else { return nil }
        let metric = pieces[(topic.lowerBound + 1)..<topic.upperBound]
        let between = pieces[(verb + 1)..<topic.lowerBound]
        let front = pieces[..<verb]
        let sum = [pieces[verb].saying("came", "to", as: .verb), pieces[total]]
        if front.contains(where: isFigure) {
            let madeUpOf = [
                pieces[verb].saying(",", as: .mark),
                pieces[verb].saying("made", "up", "of", as: .adverb),
            ]
            return sentence(metric, between, sum, madeUpOf, front, pieces.closing)
        }
        let (parts, time) =
            front.contains { $0.role == .name } ? (front, between) : (between, front)
        guard parts.contains(where: { $0.role == .conjunction }) else { return nil }
        return sentence(
            parts, [pieces[verb].saying("together", as: .adverb)], sum,
            [pieces[topic.lowerBound].saying("in", as: .preposition)], metric, time,
            pieces.closing)
    }

    /// "Die Bons im Mai: 61 in Celle, 157 aus Goslar und 56 in Einbeck, macht zusammen 274."
    private static func listed(_ pieces: [Piece]) -> [Piece]? {
        guard let colon = pieces.firstIndex(where: { $0.original == ":" }),
            let comma = pieces[colon...].lastIndex(where: { $0.original == "," }),
            let total = pieces.lastIndex(where: { $0.role == .number }), total > comma,
            total >= pieces.open.count - 1,
            pieces[comma..<total].contains(where: { ["together", "in total"].contains($0.text) }),
            pieces[(colon + 1)..<comma].contains(where: { $0.role == .conjunction })
        else { return nil }
        let link = pieces[comma + 1]
        return sentence(
            pieces[..<colon], [link.saying("came", "to", as: .verb), pieces[total]],
            [pieces[comma], link.saying("made", "up", "of", as: .adverb)],
            pieces[(colon + 1)..<comma], pieces.closing)
    }

    /// A number that is no year.
    private static func isFigure(_ piece: Piece) -> Bool {
        piece.role == .number && piece.tokens.first?.kind != .word
            && !(piece.tokens.last.map { NumberText.isYear($0.text) } ?? false)
    }
}
