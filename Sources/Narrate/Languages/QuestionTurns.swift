/// A question and its answer as one sentence: "Wie hoch war der Umsatz im Mai? 5 €." says "der
/// Umsatz im Mai: 5 €".
enum QuestionTurns {
    static func joined(_ question: [Piece], _ answer: [Piece]) -> [Piece] {
        var asked = question.open
        if asked.count > 1, asked[0].original == "wie", extents.contains(asked[1].original) {
            // "Wie stark sank …?"
            asked.remove(at: 1)
        }
        if let first = asked.first, folds.contains(first.original), asked.count > 1 {
            return answer.open + asked[1...] + answer.closing
        }
        asked = asked.filter { !words.contains($0.original) }
        guard let near = answer.first else { return asked }
        return asked + [near.saying(":", as: .mark)].map(colon) + answer
    }

    /// "Lag der Umsatz im Mai bei 5 €? Nein."
    static func denied(_ question: [Piece], _ answer: [Piece]) -> [Piece]? {
        guard let no = answer.first, denials.contains(no.original), answer.open.count == 1,
            let asked = ConstituentSentences.pieces(question.open),
            !asked.contains(where: { $0.text == ";" })
        else { return nil }
        return [no.saying("it", "is", "false", "that", as: .subordinator)] + asked
    }

    private static let denials: WordSet = ["nein", "nee", "nö", "keineswegs", "keinesfalls"]

    private static func colon(_ piece: Piece) -> Piece {
        Piece(role: .mark, tokens: piece.tokens, original: ":")
    }

    /// "Wievielmal so hoch wie im Mai war …? 1,4-mal."
    private static let folds: WordSet = [
        "wievielmal", "wievielfach", "wieviel-mal", "wie viel mal", "wie viele male",
    ]
    private static let extents: WordSet = [
        "stark", "sehr", "kräftig", "deutlich", "heftig", "weit", "schnell",
    ]
    private static let words: WordSet = [
        "wie", "wo", "was", "wer", "wann", "welche", "welcher", "welches", "welchen", "welchem",
        "wieviel", "viele", "vielen", "viel", "wievielte", "wem", "oft", "fragst", "fragt",
        "fragen",
    ]
}
