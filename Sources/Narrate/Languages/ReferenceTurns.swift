/// Where a sentence stands or may be looked up: "Zu Punkt 6 der Agenda: …", "… (siehe
/// Geschäftsbericht, S. 48)", "…, vgl. Tabelle 6". Its numbers count nothing.
enum ReferenceTurns {
    static func taken(_ pieces: [Piece]) -> [Piece] {
        if isNoticeOnly(pieces) || listsMembers(pieces) { return [] }
        return withoutBrackets(withoutTail(withoutFront(pieces)))
    }

    /// What stands before the last colon that no name stands before.
    private static func withoutFront(_ pieces: [Piece]) -> [Piece] {
        guard let name = pieces.firstIndex(where: { $0.role == .name }),
            let colon = pieces[..<name].lastIndex(where: { $0.original == ":" }), colon > 0,
            colon < 16, pieces[..<colon].contains(where: { $0.role == .number }),
            pieces[..<colon].allSatisfy({ isReference($0) || isDay($0, in: pieces[..<colon]) }),
            // "Zwei von drei: so viele Filialen …"
            pieces[colon + 1].text != "as much"
        else { return pieces }
        return Array(pieces[(colon + 1)...])
    }

    /// "Auswertung vom 4. des Monats, Seite 2"
    private static func isDay(_ piece: Piece, in front: ArraySlice<Piece>) -> Bool {
        piece.role == .number && (piece.text.hasSuffix("th") || days.contains(piece.text))
            && front.contains { sheets.contains($0.original) }
    }

    private static let days: WordSet = ["first", "second", "third"]
    private static let sheets: WordSet = [
        "seite", "folie", "blatt", "tabelle", "kapitel", "abschnitt", "anlage", "anhang",
    ]

    /// "Rückruf unter Durchwahl 48."
    private static func isNoticeOnly(_ pieces: [Piece]) -> Bool {
        pieces.contains { $0.role == .number } && pieces.contains { notices.contains($0.original) }
            && pieces.open.allSatisfy(isReference)
    }

    /// "Berichtet wird über 3 Filialen (A, B und C).": as many as are listed.
    private static func listsMembers(_ pieces: [Piece]) -> Bool {
        let numbers = pieces.filter { $0.role == .number }
        guard numbers.count == 1, let word = numbers[0].tokens.first, numbers[0].tokens.count == 1,
            pieces.contains(where: { covering.contains($0.original) }),
            let count = NumberWords.cardinals[word.text] ?? Int(word.text), count > 1,
            pieces.contains(where: \.isDimension), !pieces.contains(where: \.isMetric)
        else { return false }
        let names = pieces.filter { ListedSentences.isMember($0) }
        return Set(names.map(\.text)).count == count && names.count == count
            && pieces.open.allSatisfy { piece in
                [.name, .number, .auxiliary, .mark, .article, .conjunction].contains(piece.role)
                    || covering.contains(piece.original) || piece.text == "more than"
                    || Constituent.Kind.of(piece) == .silent
            }
    }

    private static let covering: WordSet = [
        "berichtet", "einbezogen", "betrachtet", "umfasst", "erfasst", "enthalten", "ausgewertet",
        "berücksichtigt", "berichterstattung", "gegenstand",
    ]

    private static let notices: WordSet = [
        "durchwahl", "raum", "telefon", "rückruf", "version", "agenda", "uhr", "seite", "folie",
        "anlage", "blatt", "stock", "etage", "zimmer", "apparat", "nebenstelle", "kapitel",
    ]

    private static func withoutTail(_ pieces: [Piece]) -> [Piece] {
        guard
            let cue = pieces.lastIndex(where: { cues.contains($0.original) }), cue > 3,
            let mark = pieces[..<cue].lastIndex(where: {
                [",", "\u{2013}", "\u{2014}", ";"].contains($0.original)
            }), cue - mark < 6, pieces[..<mark].contains(where: \.isMetric),
            pieces.open[(mark + 1)...].allSatisfy(isReference)
        else { return pieces }
        return sentence(pieces[..<mark], pieces.closing)
    }

    private static func withoutBrackets(_ pieces: [Piece]) -> [Piece] {
        guard
            let open = pieces.indices.first(where: { index in
                guard pieces[index].original == "(",
                    let close = pieces[index...].firstIndex(where: { $0.original == ")" })
                else { return false }
                let inside = pieces[(index + 1)..<close]
                return inside.contains { cues.contains($0.original) }
                    && inside.allSatisfy(isReference)
            }), let close = pieces[open...].firstIndex(where: { $0.original == ")" })
        else { return pieces }
        return sentence(pieces[..<open], pieces[(close + 1)...])
    }

    private static let cues: WordSet = [
        "report", "bericht", "beleg", "vorgang", "siehe", "vgl", "vergleiche", "s", "seite",
        "folie", "blatt", "tabelle", "abb", "abbildung",
        "export", "quelle", "lauf", "anlage", "anhang", "nachzulesen", "nachzusehen", "kapitel",
        "abschnitt", "ziffer", "zeile", "spalte", "register", "fußnote", "link", "ticket",
        "kontenklasse", "kostenstelle", "version", "buchungskreis",
    ]

    /// Neither a name nor a time, a value, a doubt or a word of what is planned.
    private static func isReference(_ piece: Piece) -> Bool {
        if ReportedTurns.doubts.contains(piece.original) || plans.contains(piece.original)
            || Constituent.Signal.of(piece) == .factor || GapSentences.isGap(piece)
        {
            return false
        }
        switch piece.role {
        case .name, .period, .cardinal, .subordinator: return false
        case .number:
            return piece.tokens.count == 1 && piece.text != "0" && piece.text != "zero"
                && (piece.text.count < 4 || NumberWords.cardinals[piece.text] != nil)
        case .mark: return !["%", "?", "!"].contains(piece.original)
        default:
            let words = piece.tokens.map(\.text)
            return !words.contains { told.contains($0) }
                && !(piece.joined ?? []).contains { told.contains($0) }
        }
    }

    private static let plans: WordSet = [
        "prognose", "planung", "budget", "soll", "forecast", "hochrechnung", "szenario",
        "erwartung",
        "vorschau", "ausblick", "ursache", "warum",
    ]
    private static let told: WordSet = [
        "not", "no", "hardly", "never", "reason", "because", "due", "increase", "decrease",
        "decline",
        "growth", "rose", "fell", "target", "plan", "share", "total", "month", "year", "quarter",
        "previous", "highest", "lowest", "least", "most", "more", "less", "between",
    ]
}
