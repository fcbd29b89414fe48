/// All of a metric from one member, and targets met in full, however they are told: "Celle lieferte
/// die Gesamtheit der Kosten", "kein Teil stammte von außerhalb Celles", "Ziel: vollständig erreicht".
enum WholeTurns {
    static func taken(_ pieces: [Piece]) -> [Piece] {
        guard let roles = Roles(pieces), roles.numbers.isEmpty, roles.time != nil else {
            return pieces
        }
        return target(pieces, roles) ?? source(pieces, roles) ?? pieces
    }

    private static func source(_ pieces: [Piece], _ roles: Roles) -> [Piece]? {
        guard roles.members.count == 1,
            let whole = pieces.first(where: isWhole) ?? allShares(pieces),
            !pieces.contains(where: { isTarget($0) || moves($0) }),
            pieces.contains(where: { none.contains($0.text) }) == outside(pieces)
        else { return nil }
        return sentence(
            [roles.metric], [whole.saying("came", "entirely", "from", as: .verb)], roles.members,
            roles.when(in: pieces), pieces.closing)
    }

    private static func isWhole(_ piece: Piece) -> Bool {
        ["fully", "entirely"].contains(piece.text) || wholes.contains(piece.original)
    }

    /// "sämtliche Anteile"
    private static func allShares(_ pieces: [Piece]) -> Piece? {
        pieces.indices.dropFirst().first {
            pieces[$0].original == "anteile" && pieces[$0 - 1].text == "all"
        }.map { pieces[$0] }
    }

    private static let wholes: WordSet = [
        "gesamtheit", "außerhalb", "anderswo", "woanders", "restlos", "alleinig",
    ]
    private static let none: WordSet = ["no", "not", "little", "never"]

    /// "Kein Teil stammte von außerhalb": two denials.
    private static func outside(_ pieces: [Piece]) -> Bool {
        pieces.contains { ["außerhalb", "anderswo", "woanders"].contains($0.original) }
    }

    private static func moves(_ piece: Piece) -> Bool {
        let words =
            piece.verbs.filter { $0.particle == nil }.flatMap(\.words) + (piece.joined ?? [])
        return piece.role == .noun && changes.contains(piece.text)
            || words.contains { directions.contains($0) }
            || piece.text.hasPrefix("compared with")
    }

    private static let changes: WordSet = [
        "increase", "decrease", "decline", "growth", "gain", "loss", "slump", "change",
    ]
    private static let directions: WordSet = [
        "rose", "increased", "grew", "decreased", "declined", "lost", "gained", "improved",
        "worsened", "shrank", "climbed", "collapsed",
    ]

    private static func isTarget(_ piece: Piece) -> Bool {
        ["target", "plan", "budget"].contains { piece.tokens.last?.text == $0 }
            || reachings.contains(piece.original)
    }

    private static func target(_ pieces: [Piece], _ roles: Roles) -> [Piece]? {
        guard let goal = pieces.first(where: isTarget),
            !pieces.contains(where: { ["hardly", "never", "nearly"].contains($0.text) })
        else { return nil }
        let isDenied = pieces.contains { $0.text == "not" }
        let isMet = pieces.contains {
            met.contains($0.original) || reachings.contains($0.original)
        }
        let isFull =
            pieces.contains {
                ["fully", "entirely"].contains($0.text) || full.contains($0.original)
            } || withoutLoss(pieces)
        let isEmpty =
            pieces.contains { ["nichts", "kein", "keine", "nicht"].contains($0.original) }
            && pieces.contains { open.contains($0.original) }
        guard
            (isMet && isFull && !isDenied && !pieces.contains { $0.text == "no" })
                || (isEmpty && !isMet)
        else {
            return nil
        }
        return sentence(
            roles.subject(in: pieces),
            [goal.saying("met", "the", "target", "in", "full", as: .verb)],
            roles.when(in: pieces), pieces.closing)
    }

    /// "ohne Abstriche erreicht"
    private static func withoutLoss(_ pieces: [Piece]) -> Bool {
        pieces.indices.dropLast().contains { index in
            pieces[index].original == "ohne"
                && pieces[(index + 1)...].prefix(2).contains { losses.contains($0.original) }
        }
    }

    private static let losses: WordSet = [
        "abzug", "abzüge", "abstrich", "abstriche", "einschränkung", "einschränkungen", "rest",
        "lücke", "fehlbetrag", "wenn", "rückstand", "kompromisse", "ausnahme",
    ]
    private static let full: WordSet = [
        "ganze", "ganzen", "vollständige", "vollständigen", "volle", "vollen", "volles", "voller",
        "komplette", "kompletten", "gesamte", "gesamten", "hundertprozentig", "hundertprozentige",
        "restlos", "lückenlos", "uneingeschränkt", "vollends", "gänzlich", "vollem",
    ]
    private static let reachings: WordSet = [
        "zielerreichung", "zielerfüllung", "planerfüllung", "planerreichung", "sollerfüllung",
        "budgeterfüllung",
    ]
    private static let met: WordSet = [
        "erreicht", "erreichte", "erreichten", "erfüllt", "erfüllte", "erfüllten", "eingehalten",
        "angekommen", "drin", "erfüllung", "hereingeholt", "geschafft", "eingelöst", "umgesetzt",
        "realisiert", "getroffen", "geknackt", "eingefahren", "abgehakt", "erledigt", "erzielt",
        "gelungen", "verwirklicht", "abgedeckt", "ausgeschöpft",
    ]
    private static let open: WordSet = [
        "offen", "fehlte", "fehlten", "fehlt", "rückstand", "lücke", "übrig",
        "unterdeckung", "fehlbetrag", "schuldig", "gefehlt", "fehlmenge", "manko",
        "minderbetrag", "restbetrag", "differenz", "unterschreitung", "zielverfehlung",
    ]
}
