/// Multiples with the value they are of: "das 2,8-Fache der 287 Tsd. € vom Juni", "doppelt so hoch
/// wie mit 24 im Mai", "gemessen am Mai halb so groß"; and values with the one they came from.
enum MultipleTurns {
    static func taken(_ pieces: [Piece]) -> [Piece] {
        cameFrom(comparedFirst(withBase(pieces)))
    }

    /// The value that a multiple is of gets a bracket with its period.
    private static func withBase(_ pieces: [Piece]) -> [Piece] {
        var pieces = pieces
        if let times = pieces.firstIndex(where: { $0.text.hasSuffix("times") && $0.role == .number }
        ),
            times > 0, pieces[times - 1].role == .article
        {
            pieces.remove(at: times - 1)
            guard let link = pieces[safe: times], link.role == .article,
                let base = pieces[safe: times + 1], base.role == .number,
                let of = pieces[safe: times + 2], ["von", "vom", "aus", "im"].contains(of.original)
            else { return pieces }
            pieces[times] = link.saying("the", "level")
            return bracketed(pieces, base: times + 1, period: times + 3)
        }
        guard
            let like = pieces.firstIndex(where: {
                $0.original == "wie" || likes.contains($0.original)
            }),
            pieces[safe: like + 1]?.text == "with", pieces[safe: like + 2]?.role == .number,
            pieces[safe: like + 3]?.role == .preposition, pieces[...like].contains(where: isDegree)
        else { return pieces }
        pieces.remove(at: like + 1)
        return bracketed(pieces, base: like + 1, period: like + 3)
    }

    private static let likes: WordSet = ["so hoch wie", "so groß wie", "so stark wie"]

    /// "as 24 in May" becomes "as in May (May: 24)".
    private static func bracketed(_ pieces: [Piece], base: Int, period: Int) -> [Piece] {
        let end =
            pieces[period...].firstIndex {
                ![.period, .number, .noun, .adjective, .article].contains($0.role)
                    && $0.text != "of fiscal year"
            } ?? pieces.endIndex
        guard end > period else { return pieces }
        let mark = pieces[base]
        let bracket = sentence(
            [mark.saying("(", as: .mark)], pieces[period..<end],
            [mark.saying(":", as: .mark), mark, mark.saying(")", as: .mark)])
        var moved = pieces
        moved.insert(contentsOf: bracket, at: end)
        moved.remove(at: base)
        return moved
    }

    private static func isDegree(_ piece: Piece) -> Bool {
        piece.original.hasPrefix("so ") || piece.original.hasSuffix(" so")
            || piece.text.hasSuffix("times")
    }

    /// "Gemessen am Mai war der Umsatz halb so groß."
    private static func comparedFirst(_ pieces: [Piece]) -> [Piece] {
        guard pieces.first?.tokens.first?.text == "compared", pieces.contains(where: isDegree),
            !pieces.contains(where: { $0.original == "wie" }),
            let verb = pieces.firstIndex(where: { $0.isVerbal }), verb > 1
        else { return pieces }
        let subject = pieces.topicEnd(from: verb + 1)
        return sentence(
            pieces[(verb + 1)..<subject], [pieces[verb]], pieces.open[subject...],
            [pieces[0].saying("as", "in", as: .preposition)],
            pieces[1..<verb].filter { $0.role != .article }, pieces.closing)
    }

    /// "kam von 423 und stieg auf 452": it rose from 423 to 452.
    private static func cameFrom(_ pieces: [Piece]) -> [Piece] {
        guard let verb = pieces.firstIndex(where: { coming.contains($0.original) }),
            ["von", "vom", "bei", "mit"].contains(pieces[safe: verb + 1]?.original),
            pieces[safe: verb + 2]?.role == .number,
            pieces[safe: verb + 3]?.role == .conjunction,
            pieces[safe: verb + 4]?.isVerbal == true,
            let to = pieces[(verb + 4)...].firstIndex(where: {
                $0.original == "auf" && $0.role == .preposition
            })
        else { return pieces }
        return sentence(
            pieces[..<verb], pieces[(verb + 4)..<to],
            [pieces[verb + 1].saying("from", as: .preposition), pieces[verb + 2]], pieces[to...])
    }

    private static let coming: WordSet = [
        "kam", "kamen", "kommt", "kommen", "startete", "starteten", "lag", "lagen", "stand",
        "standen",
    ]
}

extension [Piece] {
    /// Where the subject ends that starts at a piece, with what it is of and where.
    fileprivate func topicEnd(from start: Int) -> Int {
        var end = nominalEnd(from: start)
        while end < count, ["of the", "of", "in the", "in"].contains(self[end].text) {
            let next = nominalEnd(from: end + 1)
            guard next > end + 1, self[next - 1].role == .name else { break }
            end = next
        }
        return end
    }
}
