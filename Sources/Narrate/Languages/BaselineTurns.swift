/// Baselines told in two places: "am Vormonat gemessen", "mit März 2023 als Vergleichsbasis", and
/// "bezogen auf März 2023", which is a time where nothing moves.
enum BaselineTurns {
    static func taken(_ pieces: [Piece]) -> [Piece] {
        inTime(measured(announced(since(withoutDashes(pieces)))))
    }

    /// "stiegen – gegenüber dem Vormonat – im Mai"
    private static func withoutDashes(_ pieces: [Piece]) -> [Piece] {
        let dashes = ["\u{2013}", "\u{2014}"]
        guard
            let open = pieces.indices.dropLast(2).first(where: { index in
                dashes.contains(pieces[index].original)
                    && pieces[index + 1].text.hasPrefix("compared with")
            }),
            let close = pieces[(open + 1)...].prefix(8).firstIndex(where: {
                dashes.contains($0.original)
            })
        else { return pieces }
        return sentence(pieces[..<open], pieces[(open + 1)..<close], pieces[(close + 1)...])
    }

    /// "Basis Mai 2023: der Umsatz im Juli beim 1,4-Fachen"
    private static func announced(_ pieces: [Piece]) -> [Piece] {
        guard let first = pieces.first, endings.contains(first.original),
            let start = pieces.indices.dropFirst().prefix(3).first(where: {
                Roles.timeEnd(pieces, from: $0) != nil
            }), let end = Roles.timeEnd(pieces, from: start),
            pieces[1..<start].allSatisfy({ $0.role == .article || $0.isVerbal || opens($0) }),
            [":", ",", ";"].contains(pieces[safe: end]?.original),
            pieces[end...].contains(where: \.isMetric)
        else { return pieces }
        let link = first.saying("compared", "with", as: .preposition)
        return sentence(pieces.open[(end + 1)...], [link], pieces[start..<end], pieces.closing)
    }

    /// "Seit Mai 2022 haben sich die Kosten um den Faktor 2 vergrößert; Stand im Juli 2023: …"
    private static func since(_ pieces: [Piece]) -> [Piece] {
        guard let link = pieces.firstIndex(where: { $0.original == "seit" }),
            let end = Roles.timeEnd(pieces, from: link + 1),
            pieces.contains(where: {
                Constituent.Signal.of($0) == .factor || Constituent.Kind.of($0) == .multiple
                    || $0.role == .number && $0.text.hasSuffix("times")
            }),
            pieces.indices.contains(where: { index in
                !(link...end).contains(index) && Roles.timeEnd(pieces, from: index) != nil
            })
        else { return pieces }
        var pieces = pieces
        pieces[link] = pieces[link].saying("compared", "with", as: .preposition)
        return pieces
    }

    private static func measured(_ pieces: [Piece]) -> [Piece] {
        guard
            let word = pieces.indices.dropFirst(2).first(where: {
                endings.contains(pieces[$0].original)
            })
        else { return pieces }
        var start = word - 1
        while start > 0, !opens(pieces[start]),
            isTime(pieces[start]) || pieces[start].role == .article
        { start -= 1 }
        guard start < word - 1 || pieces[start].text.hasPrefix("compared with"),
            links.contains(pieces[start].original) || pieces[start].text.hasPrefix("compared with")
        else { return pieces }
        var time = pieces[(start + 1)..<word]
        var link = pieces[start]
        if !link.text.hasPrefix("compared with") {
            link = link.saying("compared", "with", as: .preposition)
        }
        if ["als", "aus"].contains(time.last?.original) { time.removeLast() }
        return sentence(pieces[..<start], [link], time, pieces[(word + 1)...])
    }

    private static func isTime(_ piece: Piece) -> Bool {
        switch piece.role {
        case .period, .adjective: true
        case .number:
            piece.tokens.last.map { NumberText.isYear($0.text) } ?? false
                || ["first", "second", "third", "fourth"].contains(piece.text)
        case .noun:
            piece.text.contains("previous") || piece.text.contains("last")
                || piece.text.contains("quarter") || piece.text.contains("month")
                || piece.text.contains("year")
        case .preposition:
            ["of", "of fiscal year", "than"].contains(piece.text) || piece.original == "aus"
        default: piece.original == "als" || piece.original == "aus" || piece.original.first == "q"
        }
    }

    private static func opens(_ piece: Piece) -> Bool {
        piece.role == .preposition && links.contains(piece.original)
    }

    private static let links: WordSet = [
        "nimmt man", "setzt man", "wählt man", "wenn man", "legt man", "am", "an", "mit", "zu",
        "zum", "vom", "von", "gegen",
    ]
    private static let endings: WordSet = [
        "gemessen", "verglichen", "gerechnet", "gehalten", "gestellt", "betrachtet", "gesehen",
        "vergleichsbasis", "vergleichsgröße",
        "vergleichswert", "vergleichsmaßstab", "vergleichszeitraum", "vergleichsmonat",
        "vergleichsquartal", "bezugsgröße", "bezugsbasis", "bezugspunkt", "referenz",
        "referenzwert", "ausgangspunkt", "ausgangsbasis", "ausgangswert", "basis", "maßstab",
        "messlatte", "vergleichsmarke", "bezugswert", "bezugsmonat", "bezugsquartal", "startpunkt",
        "referenzmonat", "referenzquartal", "referenzpunkt", "referenzgröße", "startwert",
        "ausgangsmonat", "ausgangsquartal", "nullpunkt", "anker", "richtwert", "messpunkt",
    ]

    /// "lag, bezogen auf März 2023, bei 5 %"
    private static func inTime(_ pieces: [Piece]) -> [Piece] {
        guard let link = pieces.firstIndex(where: { $0.original == "bezogen" }),
            pieces[link].text.hasPrefix("compared with"),
            !pieces.contains(where: tellsChange)
        else { return pieces }
        var pieces = pieces
        pieces[link] = pieces[link].saying("for", as: .preposition)
        var end = link + 1
        while end < pieces.count, isTime(pieces[end]) || pieces[end].role == .article { end += 1 }
        if link > 0, pieces[link - 1].original == ",", pieces[safe: end]?.original == "," {
            pieces.remove(at: end)
            pieces.remove(at: link - 1)
        }
        return pieces
    }

    private static func tellsChange(_ piece: Piece) -> Bool {
        if piece.original == "um" || piece.original == "+" || piece.original == "-" { return true }
        let words =
            piece.verbs.filter { $0.particle == nil }.flatMap(\.words) + (piece.joined ?? [])
            + piece.tokens.map(\.text)
        return words.contains { word in
            changing.contains(word) || directions.contains(word)
        } || piece.tokens.first?.text == "+"
            || (piece.role == .number && ["+", "-"].contains(piece.tokens.first?.text))
    }

    private static let directions = WordSet(DirectionWords.entries.map(\.phrase))
    private static let changing: WordSet = [
        "times", "higher", "lower", "change", "changed", "unchanged", "better", "worse", "than",
        "share", "contributed", "contribution",
    ]
}
