/// What stands before or behind a noun as a participle or a clause of its own: "der im Mai in Celle
/// erzielte Umsatz", "der Umsatz, der im Mai erzielt wurde,". Where the verb says no more than
/// that it was so, the rest belongs to the noun.
enum Attributes {
    static func unfolded(_ pieces: [Piece]) -> [Piece] {
        relative(participial(pieces))
    }

    // MARK: - Before the noun

    private static func participial(_ pieces: [Piece]) -> [Piece] {
        guard pieces.contains(where: { $0.attribute != nil }) else { return pieces }
        var pieces = pieces
        var index = 1
        while index + 1 < pieces.count {
            defer { index += 1 }
            guard let words = pieces[index].attribute, isNeutral(words),
                [.name, .noun, .adjective].contains(pieces[index + 1].role),
                let article = opening(of: index, pieces)
            else { continue }
            var end = index + 1
            while end < pieces.count, pieces[end].role == .adjective { end += 1 }
            while end < pieces.count, [.name, .noun].contains(pieces[end].role) { end += 1 }
            let inner = pieces[(article + 1)..<index]
            pieces = sentence(
                pieces[...article], pieces[(index + 1)..<end], inner, pieces[end...])
        }
        return pieces
    }

    /// The article that a participle belongs to, with nothing between but words of time, place and
    /// number.
    private static func opening(of index: Int, _ pieces: [Piece]) -> Int? {
        var start = index - 1
        while start >= 0 {
            let piece = pieces[start]
            let isArticle = piece.role == .article || piece.role == .pronoun
            if isArticle, start == index - 1 || startsInner(pieces[start + 1]) { return start }
            guard !piece.isVerbal, piece.role != .mark, piece.role != .conjunction,
                piece.role != .subordinator
            else { return nil }
            start -= 1
        }
        return nil
    }

    private static func startsInner(_ piece: Piece) -> Bool {
        piece.role == .preposition || piece.role == .adverb
    }

    // MARK: - Behind the noun

    private static func relative(_ pieces: [Piece]) -> [Piece] {
        guard
            let comma = pieces.indices.dropFirst().first(where: { index in
                pieces[index].original == "," && [.name, .noun].contains(pieces[index - 1].role)
                    && pieces[safe: index + 1].map(isRelative) ?? false
            }),
            let end = pieces[(comma + 2)...].firstIndex(where: { $0.role == .mark }),
            pieces[end].original == ",", end > comma + 3,
            let verb = closingVerb(pieces[(comma + 2)..<end])
        else { return pieces }
        return sentence(
            pieces[..<comma], pieces[(comma + 2)..<verb], pieces[(end + 1)...])
    }

    /// Where the verb of a clause begins that says no more than that it was so.
    private static func closingVerb(_ clause: ArraySlice<Piece>) -> Int? {
        guard let last = clause.last else { return nil }
        let place = clause.endIndex - 1
        if last.role == .auxiliary, let words = clause.dropLast().last?.joined, isNeutral(words) {
            return place - 1
        }
        let tellsNothing = last.verbs.contains { $0.particle == nil && isNeutral($0.words) }
        return tellsNothing ? place : nil
    }

    private static func isRelative(_ piece: Piece) -> Bool {
        relatives.contains(piece.original)
    }

    private static let relatives: WordSet = [
        "der", "die", "das", "den", "welcher", "welche", "welches", "welchen",
    ]

    // MARK: - Verbs

    private static func isNeutral(_ words: [String]) -> Bool { neutral.contains(words) }

    private static let neutral: Set<[String]> = [
        ["recorded"], ["saw"], ["reported"], ["registered"], ["booked"], ["achieved"], ["showed"],
        ["counted"], ["generated"], ["sold"], ["earned"], ["billed"], ["turned", "over"],
        ["brought", "in"], ["came", "in"], ["received"], ["handled"], ["brought"], ["delivered"],
    ]
}
