/// Both ends of what values reach: "die Spanne der Filialen reichte von 12 bis 14", "keine Filiale
/// lag unter 12 oder über 14".
enum RangeTurns {
    static func taken(_ pieces: [Piece]) -> [Piece] {
        withinBounds(across(pieces))
    }

    private static let spans: WordSet = [
        "spanne", "bandbreite", "streuung", "schwankungsbreite", "korridor", "bereich", "werte",
        "einzelnen", "einzelne",
    ]

    /// "die Spanne der Filialen", "die einzelnen Filialen": across them.
    private static func across(_ pieces: [Piece]) -> [Piece] {
        guard let span = pieces.firstIndex(where: { spans.contains($0.original) }),
            let noun = pieces[(span + 1)...].firstIndex(where: { $0.role != .article }),
            pieces[noun].isDimension,
            pieces.contains(where: { $0.original == "bis" || $0.original == "zwischen" })
        else { return pieces }
        let start = span > 0 && pieces[span - 1].role == .article ? span - 1 : span
        return sentence(
            pieces[..<start], [pieces[span].saying("across", "the", as: .preposition)],
            pieces[noun...])
    }

    /// "Kein Monat lag beim Umsatz unter 12 oder über 14."
    private static func withinBounds(_ pieces: [Piece]) -> [Piece] {
        guard let none = pieces.firstIndex(where: { $0.text == "no" }), none <= 2,
            let noun = pieces[safe: none + 1], noun.isDimension || noun.text == "month",
            let low = bound(pieces, ["less than", "below"], from: none),
            let high = bound(pieces, ["more than", "above"], from: low + 2), high == low + 3,
            [.conjunction].contains(pieces[low + 2].role) || pieces[low + 2].text == "or",
            pieces[low + 1].role == .number, pieces[high + 1].role == .number
        else { return pieces }
        var moved = pieces
        moved[low] = pieces[low].saying("between")
        moved[low + 2] = pieces[low + 2].saying("and", as: .conjunction)
        moved.remove(at: high)
        if noun.isDimension {
            moved[none] = pieces[none].saying("across", "the", as: .preposition)
        } else {
            moved[none] = pieces[none].saying("each", as: .preposition)
        }
        return moved
    }

    private static func bound(_ pieces: [Piece], _ words: Set<String>, from start: Int) -> Int? {
        guard start < pieces.count else { return nil }
        return pieces[start...].dropLast().firstIndex { words.contains($0.text) }
    }
}
