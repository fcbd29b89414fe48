/// Sentences that say before a colon what belongs behind it.
enum ColonTurns {
    static func taken(_ pieces: [Piece]) -> [Piece] {
        guard let colon = pieces.firstIndex(where: { $0.original == ":" }), colon > 0,
            colon + 1 < pieces.count
        else { return pieces }
        return soMuch(pieces, colon) ?? balance(pieces, colon) ?? most(pieces, colon)
            ?? place(pieces, colon) ?? eachBehind(pieces, colon) ?? pieces
    }

    /// "18 % der Verträge: so viel kam aus Celle."
    private static func soMuch(_ pieces: [Piece], _ colon: Int) -> [Piece]? {
        guard ["so viel", "so viele", "so wenig", "so wenige"].contains(pieces[colon + 1].original)
        else { return nil }
        return sentence(pieces[..<colon], pieces[(colon + 2)...])
    }

    /// "Ein Plus von 5 %: das ist die Bilanz beim Umsatz in Celle im Juni."
    private static func balance(_ pieces: [Piece], _ colon: Int) -> [Piece]? {
        let tail = Array(pieces[(colon + 1)...])
        guard !pieces[..<colon].contains(where: \.isMetric), let topic = tail.topic(),
            !tail[..<topic.lowerBound].contains(where: { $0.role == .number || $0.role == .name }),
            !tail[topic.lowerBound...].contains(where: { isFigure($0) }),
            pieces[..<colon].contains(where: { $0.role == .number || $0.role == .noun })
        else { return nil }
        return sentence(
            tail.open[(topic.lowerBound + 1)...], [pieces[colon]], pieces[..<colon], tail.closing)
    }

    private static func isFigure(_ piece: Piece) -> Bool {
        piece.role == .number
            && !(piece.tokens.count <= 2
                && piece.tokens.last.map { NumberText.isYear($0.text) } ?? false)
            && piece.tokens.first?.kind != .word
    }

    /// "Die höchsten Kosten der Filialen im Juni: Celle."
    private static func most(_ pieces: [Piece], _ colon: Int) -> [Piece]? {
        let front = pieces[..<colon]
        let tail = Array(pieces[(colon + 1)...])
        guard let first = front.first(where: { $0.role != .article }), first.role == .adjective,
            superlatives.contains(where: { first.text.hasSuffix($0) }),
            front.contains(where: \.isMetric), isMember(tail.open)
        else { return nil }
        return sentence(tail.open, [pieces[colon].saying("had", as: .verb)], front, tail.closing)
    }

    private static let superlatives = ["est", "best", "worst"]

    /// "Seeblick: Platz 2 aller Praxen bei den Terminen im April."
    private static func place(_ pieces: [Piece], _ colon: Int) -> [Piece]? {
        guard isMember(Array(pieces[..<colon])), pieces[colon + 1].text == "place" else {
            return nil
        }
        var pieces = pieces
        pieces[colon] = pieces[colon].saying("was", "in", as: .verb)
        return pieces
    }

    private static func isMember(_ pieces: [Piece]) -> Bool {
        let names = pieces.filter { $0.role != .article }
        return names.count == 1 && names[0].role == .name && !names[0].isMetric
            && !names[0].isDimension
    }

    /// "Kosten je Monat, zweites Quartal 2023: 12 bis 14" tells a range of each month.
    private static func eachBehind(_ pieces: [Piece], _ colon: Int) -> [Piece]? {
        guard
            let word = pieces[..<colon].firstIndex(where: { ["je", "pro"].contains($0.original) }),
            pieces[colon...].contains(where: { $0.original == "bis" || $0.original == "zwischen" })
        else { return nil }
        var moved = pieces
        let noun = pieces[word + 1]
        if noun.text == "month" {
            moved[word] = noun.saying("each", "month", as: .adverb)
        } else if noun.isDimension {
            moved[word] = pieces[word].saying("across", "the", as: .preposition)
        } else {
            return nil
        }
        let scope = noun.isDimension ? [moved[word], noun] : [moved[word]]
        moved.insert(contentsOf: scope, at: colon + 1)
        moved.removeSubrange(word...(word + 1))
        return moved
    }
}
