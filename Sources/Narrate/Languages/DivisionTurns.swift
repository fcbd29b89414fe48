/// What is divided by what: "Teil den April durch März, dann …" tells how many times as high it was,
/// "den Quartalswert durch drei" the mean of its months. No cause is told by this "durch".
enum DivisionTurns {
    static func taken(_ pieces: [Piece]) -> [Piece] { divided(setToOne(pieces)) }

    /// "Setzt man den Mai gleich 1, …": the rest is told as how many times the value of May.
    private static func setToOne(_ pieces: [Piece]) -> [Piece] {
        guard let cue = pieces.first, cue.original.hasPrefix("setz"),
            let start = pieces.indices.first(where: { Roles.timeEnd(pieces, from: $0) != nil }),
            let end = Roles.timeEnd(pieces, from: start), start < 5,
            let link = pieces[safe: end], ["gleich", "auf", "als", "mit"].contains(link.original),
            let one = pieces[safe: end + 1], ["1", "one"].contains(one.text)
        else { return pieces }
        return sentence(
            [cue.saying("factor", as: .noun).written("faktor")],
            [link.saying("compared", "with", as: .preposition).written("gegenüber")],
            pieces[start..<end], pieces[(end + 2)...])
    }

    private static func divided(_ pieces: [Piece]) -> [Piece] {
        guard let by = pieces.firstIndex(where: { $0.original == "durch" }), by + 1 < pieces.count,
            let cue = pieces.firstIndex(where: { piece in
                dividing.begin(piece.original)
            })
        else { return pieces }
        var pieces = pieces
        if isThree(pieces[by + 1]) {
            guard pieces.contains(where: isQuarter) else { return pieces }
            let isCounted = ["month", "months"].contains(pieces[safe: by + 2]?.text)
            pieces[by] = pieces[by].saying("on", "average", "per", "month", as: .adverb)
            pieces.removeSubrange((by + 1)...(isCounted ? by + 2 : by + 1))
            pieces[cue] = pieces[cue].saying("in", "short", as: .adverb).written("also")
            return pieces
        }
        guard
            pieces.indices.contains(where: { index in
                index > by && Roles.timeEnd(pieces, from: index) != nil
            })
        else { return pieces }
        pieces[by] = pieces[by].saying("compared", "with", as: .preposition).written("gegenüber")
        pieces[cue] = pieces[cue].saying("factor", as: .noun).written("faktor")
        return pieces
    }

    private static let dividing: WordStems = ["teil", "geteilt", "divid", "division", "quotient"]

    private static func isThree(_ piece: Piece) -> Bool {
        piece.role == .number && ["three", "3"].contains(piece.text)
    }

    private static func isQuarter(_ piece: Piece) -> Bool {
        ["quarter", "fiscal quarter", "q1", "q2", "q3", "q4"].contains(piece.text)
    }
}

extension Piece {
    /// The same piece as if the text had another word.
    fileprivate func written(_ word: String) -> Piece {
        Piece(role: role, tokens: tokens, original: word)
    }
}
