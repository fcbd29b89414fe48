/// Nouns that only hold a metric's name: "die Kennzahl Umsatz", "der Stand der Kosten", "das Niveau
/// der Marge", "der Wert von 5 €, den …". The metric is meant.
enum WrapperTurns {
    static func taken(_ pieces: [Piece]) -> [Piece] {
        subjectFirst(named(monthInBrackets(pieces)))
    }

    /// "im Berichtsmonat (Mai 2023)": the month is named.
    private static func monthInBrackets(_ pieces: [Piece]) -> [Piece] {
        guard
            let noun = pieces.indices.dropLast(3).first(where: { index in
                ["this month", "month", "this quarter", "quarter"].contains(pieces[index].text)
                    && pieces[index + 1].original == "("
            }), let end = Roles.timeEnd(pieces, from: noun + 2),
            pieces[safe: end]?.original == ")"
        else { return pieces }
        return sentence(pieces[..<noun], pieces[(noun + 2)..<end], pieces[(end + 1)...])
    }

    private static func named(_ pieces: [Piece]) -> [Piece] {
        var pieces = pieces
        var index = 0
        while index + 1 < pieces.count {
            defer { index += 1 }
            let isLevel =
                pieces[index].original.hasPrefix("das ") && pieces[index].text == "in line with"
            guard isLevel ? index == 0 : wrappers.contains(pieces[index].original) else { continue }
            var name = index + 1
            if pieces[name].role == .article || pieces[name].text == "of" || isLink(pieces[name]) {
                name += 1
            }
            if isLink(pieces[name - 1]), pieces[safe: name]?.role == .article { name += 1 }
            let isMoved = index > 0 && pieces[index - 1].attribute != nil
            guard pieces[safe: name]?.isMetric == true, isLevel || isPlain(pieces[index]), !isMoved
            else {
                continue
            }
            let start = index > 0 && isOpening(pieces[index - 1]) ? index - 1 : index
            let the = pieces[index].saying("the", as: .article)
            let keeps = start > 0 && pieces[start].role == .preposition
            pieces = sentence(
                pieces[..<start], keeps ? [pieces[start]] : [the], pieces[name...])
            index = start
        }
        return pieces
    }

    /// "in der Zeile für die Kosten"
    private static func isLink(_ piece: Piece) -> Bool {
        ["bei", "beim", "zu", "zum", "zur", "für", "mit"].contains(piece.original)
    }

    private static func isOpening(_ piece: Piece) -> Bool {
        piece.role == .article || (piece.role == .preposition && piece.tokens.count <= 2)
    }

    private static func isPlain(_ piece: Piece) -> Bool {
        piece.role == .noun || piece.role == .unknown
    }

    private static let wrappers: WordSet = [
        "balken", "kurve", "säule", "kennzahl", "kennziffer", "messgröße", "größe", "position",
        "posten", "rubrik", "wert",
        "werte", "stand", "niveau", "höhe", "feld", "betrag", "volumen", "zeile", "kategorie",
        "betreff", "thema", "messwert", "zahlenwert", "pegel", "monatswert", "quartalswert",
        "ergebniswert", "umfang", "ausmaß", "bestand", "datenpunkt", "indikator", "metrik",
        "kennwert", "ausprägung", "entwicklung", "verlauf",
    ]

    /// "Zu Buche schlug der Umsatz mit 5 €": the verb's other half may open a sentence.
    private static func subjectFirst(_ pieces: [Piece]) -> [Piece] {
        guard let first = pieces.first, first.original == "zu buche", pieces.count > 3,
            pieces[1].verbs.contains(where: { $0.particle == "zu buche" })
        else { return pieces }
        let opener = first.saying("in", "short", as: .adverb)
        return sentence([opener], pieces.open[1...], [first], pieces.closing)
    }
}
