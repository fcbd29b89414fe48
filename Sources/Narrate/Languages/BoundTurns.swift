/// Both ends of what values reach, told apart: "mindestens 12, höchstens 14", "min. 12, max. 14",
/// "in einem Korridor von 12 bis 14", "der niedrigste Monatswert betrug 12, der höchste 14".
enum BoundTurns {
    static func taken(_ pieces: [Piece]) -> [Piece] {
        guard let roles = Roles(pieces), roles.numbers.count == 2 else { return pieces }
        let (first, second) = (roles.numbers[0], roles.numbers[1])
        guard areBounds(pieces, first, second),
            let scope = scope(of: pieces, roles)
        else { return pieces }
        let isEach = scope.text == "each month"
        let across = roles.dimension.flatMap { isEach ? nil : $0 }.map { [$0] } ?? []
        let link = first > 0 && pieces[first - 1].role == .preposition ? first - 1 : first
        let at = pieces[link]
        return sentence(
            roles.subject(in: pieces), [at.saying("ranged", as: .verb), scope], across,
            roles.when(in: pieces), [at.saying("between", as: .preposition)], [pieces[first]],
            [
                (second == first + 2 ? pieces[first + 1] : pieces[second]).saying(
                    "and", as: .conjunction)
            ], [pieces[second]], pieces.closing)
    }

    private static func areBounds(_ pieces: [Piece], _ first: Int, _ second: Int) -> Bool {
        let low = marks(pieces, before: first)
        let high = marks(pieces, before: second)
        if low.contains(where: lows.contains), high.contains(where: highs.contains) { return true }
        guard second == first + 2, ["bis", "und"].contains(pieces[first + 1].original) else {
            return false
        }
        return pieces.contains {
            corridors.contains($0.original) || monthly.contains($0.original)
                || $0.text == "across the" && $0.original == "je"
        } || marks(pieces, before: first).contains("zwischen")
    }

    /// The words before a number that belong to it, up to four.
    private static func marks(_ pieces: [Piece], before index: Int) -> Set<String> {
        var words: Set<String> = []
        for piece in pieces[..<index].suffix(12).reversed() {
            if piece.role == .number, !isYear(piece) { break }
            words.insert(piece.original)
            words.formUnion(piece.tokens.map(\.text))
        }
        return words
    }

    private static func isYear(_ piece: Piece) -> Bool {
        piece.tokens.last.map { NumberText.isYear($0.text) } ?? false
    }

    private static let lows: WordSet = [
        "least", "min", "minimum", "minimal", "lowest", "unterschritt", "unterschritten", "tiefste",
        "minimalwert", "untergrenze", "kleinste", "less", "below", "low",
    ]
    private static let highs: WordSet = [
        "most", "max", "maximum", "maximal", "largest", "höchste", "überschritt", "überschritten",
        "maximalwert", "obergrenze", "größte", "more", "above", "high",
    ]
    private static let corridors: WordSet = [
        "bandbreite", "korridor", "spanne", "spannweite", "schwankungsbreite", "intervall", "band",
        "wertebereich", "rahmen", "bereich", "streubreite", "streuung", "spektrum", "monatsebene",
        "schwankungsbereich", "verteilte", "verteilten", "verteilt", "je nach",
    ]

    /// Over what the values reach: the months, or the members of a dimension.
    private static func scope(of pieces: [Piece], _ roles: Roles) -> Piece? {
        let month = pieces.first {
            monthly.contains($0.original) || $0.text.hasPrefix("each month")
        }
        if let noun = roles.dimension { return noun.saying("across", "the", as: .preposition) }
        return month?.saying("each", "month", as: .adverb)
    }

    private static let monthly: WordSet = [
        "monat", "monate", "monaten", "monats", "monatlich", "monatliche", "monatlichen",
        "monatlicher", "monatswert", "monatswerte", "monatswerten", "monatswerts", "monatsebene",
        "einzelmonat", "einzelmonate", "einzelmonaten", "monatsweise", "monatsergebnisse",
        "monatsergebnissen", "monatsspanne",
    ]
}
