/// Turns of phrase whose words mean something else together: of a sentence still in its own order.
enum Turns {
    static func taken(_ pieces: [Piece]) -> [Piece] {
        var pieces = pieces
        for turn in all { pieces = turn(pieces) }
        return withoutSecondArticles(pieces)
    }

    private static let all: [@Sendable ([Piece]) -> [Piece]] = [
        openings, paragraphs, standOfData, membersReckoned,
        ColonTurns.taken, SourceTurns.taken, CountTurns.taken, SumTurns.taken,
        RivalTurns.taken, MultipleTurns.taken, ExtremeTurns.taken, TargetTurns.taken,
        TopicTurns.taken, RangeTurns.taken, BoundTurns.taken, PeakTurns.taken, OnlyTurns.taken,
    ]

    /// "Auffällig: …" opens a sentence and claims nothing unusual.
    private static func openings(_ pieces: [Piece]) -> [Piece] {
        guard pieces.count > 2, pieces[1].original == ":", pieces[0].role == .adjective else {
            return pieces
        }
        return sentence([pieces[0].saying("noteworthy")], pieces.dropFirst())
    }

    /// "§ 289 HGB" counts nothing.
    private static func paragraphs(_ pieces: [Piece]) -> [Piece] {
        guard let sign = pieces.firstIndex(where: { $0.original == "§" }),
            pieces[safe: sign + 1]?.role == .number
        else { return pieces }
        return sentence(Array(pieces[..<sign]), pieces[(sign + 2)...])
    }

    /// "nach aktuellem, unvollständigem Stand"
    private static func standOfData(_ pieces: [Piece]) -> [Piece] {
        guard let stand = pieces.firstIndex(where: { $0.original == "stand" }),
            let start = pieces[..<stand].lastIndex(where: { $0.original == "nach" }),
            start + 1 < stand,
            pieces[(start + 1)..<stand].allSatisfy({ $0.role == .adjective || $0.original == "," })
        else { return pieces }
        let isPartial = pieces[(start + 1)..<stand].contains { $0.text == "partial" }
        let word =
            isPartial
            ? pieces[start].saying("partial", as: .adverb)
            : pieces[start].saying("so", "far", as: .adverb)
        return sentence(pieces[..<start], [word], pieces[(stand + 1)...])
    }

    /// "alle Filialen eingerechnet": across all of them.
    private static func membersReckoned(_ pieces: [Piece]) -> [Piece] {
        guard
            let word = pieces.indices.dropFirst(2).first(where: {
                reckoned.contains(pieces[$0].original) && pieces[$0 - 1].isDimension
                    && pieces[$0 - 2].text == "all"
            })
        else { return pieces }
        var pieces = pieces
        pieces[word - 2] = pieces[word - 2].saying("across", "all", as: .preposition)
        pieces.remove(at: word)
        return pieces
    }

    private static let reckoned: WordSet = [
        "eingerechnet", "mitgerechnet", "einbezogen", "berücksichtigt", "eingeschlossen",
        "zusammengenommen", "zusammengerechnet", "zusammengefasst", "inklusive", "zusammen",
        "gemeinsam",
    ]

    /// "gegenüber dem" before "the previous month" has one article.
    private static func withoutSecondArticles(_ pieces: [Piece]) -> [Piece] {
        var pieces = pieces
        for index in pieces.indices.dropLast()
        where pieces[index].tokens.last?.text == "the"
            && pieces[index + 1].tokens.first?.text == "the"
        {
            pieces[index].tokens.removeLast()
        }
        return pieces.filter { !$0.tokens.isEmpty || $0.role == .subordinator }
    }
}

/// One sentence from parts of another.
func sentence(_ parts: any Sequence<Piece>...) -> [Piece] {
    parts.flatMap { Array($0) }
}

extension [Piece] {
    /// Whether it ends in a full stop or the like.
    var isClosed: Bool { last?.role == .mark }

    /// What stands before the closing mark, and the mark.
    var open: [Piece] { isClosed ? Array(dropLast()) : self }
    var closing: [Piece] { isClosed ? suffix(1).map { $0 } : [] }

    /// Where the noun phrase ends that starts at a piece: "der Flotte Bagger", "den Kosten".
    func nominalEnd(from start: Int) -> Int {
        var index = start
        while index < count, [.article, .adjective].contains(self[index].role) { index += 1 }
        while index < count, self[index].role == .name { index += 1 }
        return index
    }

    /// The words that tell of which metric: "bei den Umsätzen der Sparte A in Celle".
    func topic(from words: WordSet = ["bei", "beim", "für", "mit"]) -> Range<Int>? {
        guard
            let link = indices.first(where: { index in
                self[index].role == .preposition && words.contains(self[index].original)
                    && self[(index + 1)...].first { $0.role != .article }?.isMetric == true
            })
        else { return nil }
        var end = nominalEnd(from: link + 1)
        while end < count {
            let piece = self[end]
            let opens =
                (piece.role == .article && piece.tokens.first?.text == "of")
                || piece.text == "of" || piece.text == "in" || piece.text == "in the"
                || piece.text == "of the"
            let next = opens ? nominalEnd(from: end + 1) : end
            guard opens, next > end + 1, self[next - 1].role == .name else { break }
            end = next
        }
        return link..<end
    }
}
