/// A value that the tables do not have, or one that is zero, in whatever words and order: "Zur Zahl der
/// Bons fehlen für den Mai die Zahlen", "Leere Zelle im Mai beim Umsatz", "Auf null kamen die Kosten".
///
/// One metric, its members, at most one time, and no number but zero.
enum GapSentences {
    /// None where nothing is said to be missing or zero, or not only that.
    static func pieces(_ pieces: [Piece]) -> [Piece]? {
        let isZero = pieces.contains(where: tellsZero)
        guard isZero || pieces.contains(where: { isCue($0) || isNone($0) }),
            !pieces.contains(where: { $0.role == .number && isFigure($0) })
        else { return nil }
        return isZero ? zero(pieces) : missing(pieces)
    }

    private static func isFigure(_ piece: Piece) -> Bool {
        !tellsZero(piece) && !(piece.tokens.last.map { NumberText.isYear($0.text) } ?? false)
            && !["first", "second", "third", "fourth"].contains(piece.text)
    }

    private static func isNone(_ piece: Piece) -> Bool {
        piece.text == "no data" || piece.text == "are missing"
    }

    private static func tellsZero(_ piece: Piece) -> Bool {
        guard piece.role != .name else { return false }
        return piece.original == "null"
            || piece.role == .number && (piece.tokens.first?.text == "0" || piece.text == "zero")
            || piece.text == "zero"
    }

    // MARK: - Missing

    private static func missing(_ pieces: [Piece]) -> [Piece]? {
        guard tellsGap(pieces), !pieces.contains(where: { others.contains($0.original) }) else {
            return nil
        }
        return told(pieces, "is missing") { piece in
            words.contains(piece.original) || gaps.contains(piece.original)
                || isCue(piece) || denials.contains(piece.original)
                || isNone(piece)
        }
    }

    /// "Es liegen keine Daten vor, die Meldung ist ausgeblieben.", but not "Fehlen Daten? Nein."
    private static func tellsGap(_ pieces: [Piece]) -> Bool {
        var tells = false
        var asksGap = false
        for part in pieces.split(whereSeparator: { $0.role == .mark && $0.original != "-" }) {
            let isDenied = part.contains { denials.contains($0.original) }
            let isGap =
                part.contains { gaps.contains($0.original) || isNone($0) } || isDue(part)
            if isGap {
                guard !isDenied || part.contains(where: isNone) else { return false }
                tells = true
                asksGap = pieces[safe: part.endIndex]?.original == "?"
            } else if isDenied {
                if part.contains(where: isCue) {
                    tells = true
                } else if asksGap {
                    return false
                }
            }
        }
        return tells
    }

    /// "steht noch aus"
    private static func isDue(_ part: ArraySlice<Piece>) -> Bool {
        part.contains { $0.original == "noch" } && part.contains { $0.original == "aus" }
            && part.contains { ["steht", "stehen", "stand", "standen"].contains($0.original) }
    }

    private static func isCue(_ piece: Piece) -> Bool {
        cues.contains(piece.original) || piece.text.hasSuffix("available")
    }

    /// "Datenlücke"
    static func isGap(_ piece: Piece) -> Bool {
        piece.role != .name && gaps.contains(piece.original)
    }

    // MARK: - Zero

    private static func zero(_ pieces: [Piece]) -> [Piece]? {
        guard !pieces.contains(where: { denials.contains($0.original) }) else { return nil }
        return told(pieces, "was zero") { piece in
            words.contains(piece.original) || zeros.contains(piece.original) || tellsZero(piece)
        }
    }

    private static func told(
        _ pieces: [Piece], _ claim: String, _ isSilent: @escaping (Piece) -> Bool
    ) -> [Piece]? {
        guard
            let told = Constituents(pieces, besides: { isSilent($0) ? .silent : nil }),
            told.tellsOnly(
                .level, .not, .no, .none, .question, .month, .record, .which, .howMany, .only),
            !told.hasWay, told.extremes.isEmpty, told.ordinals.isEmpty,
            told.places(.dimension).isEmpty, told.places(.baseline).isEmpty,
            told.places(.versus).isEmpty, told.places(.multiple).isEmpty,
            told.places(.number).allSatisfy({ tellsZero(told.piece($0)) }),
            let subject = told.subject
        else { return nil }
        var times: [Int] = []
        for time in told.places(.time)
        where !times.contains(where: { told.text($0) == told.text(time) }) {
            times.append(time)
        }
        guard times.count == 1 else { return nil }
        return told.sentence([subject + told.say(claim) + told.inTime(times[0])])
    }

    // MARK: - Words

    private static let things: WordSet = [
        "daten", "angabe", "angaben", "wert", "werte", "zahl", "zahlen", "eintrag", "einträge",
        "eintragung", "datensatz", "datensätze", "meldung", "meldungen", "information",
        "informationen", "messwert", "messwerte", "beleg", "belege", "datenpunkt", "datenpunkte",
        "lieferung", "datenlieferung", "rückmeldung", "ausweis", "auskunft", "aussage", "material",
        "datenmaterial", "buchungsdaten", "rohdaten", "quelldaten", "istdaten", "grunddaten",
        "datenbasis", "datengrundlage", "übermittlung", "datenübermittlung", "istwert", "ist-wert",
        "monatswert", "quartalswert", "erfassung",
        "buchung", "einsendung", "zulieferung", "nichts", "niemand", "keiner", "keine", "kennwert",
    ]
    private static let gaps: WordSet = [
        "fehlt", "fehlen", "fehlte", "fehlten", "fehlende", "fehlender", "fehlenden", "fehlend",
        "lücke", "datenlücke", "lücken", "loch", "leerstelle", "leer", "leere", "leeres", "leerer",
        "ausgeblieben", "ausgeblieben", "ausbleiben", "ausgebliebener", "unbekannt", "fehlanzeige",
        "klafft", "klaffte", "leerfeld", "blank", "datenausfall", "weißer", "entfällt", "entfiel",
        "wegen fehlender daten", "fehlmeldung", "nichtmeldung",
        "verloren", "ausblieb", "ausblieben", "ausbleibt", "ausgefallen", "ausfiel", "ausfielen",
        "ausstehend", "aussteht", "aussteht", "ausstand", "datenloch", "datenausfälle",
    ]
    private static let cues: WordSet = gaps.union(things).union([
        "gemeldet", "erfasst", "geliefert", "verfügbar", "vorhanden", "hinterlegt", "bekannt",
        "eingegangen", "überliefert", "vor", "vorliegend", "übermittelt", "aufgezeichnet",
        "dokumentiert", "gebucht", "eingereicht", "auffindbar", "ermittelbar", "bezifferbar",
        "ausweisbar", "belegt", "angeliefert", "nachgereicht",
    ])
    private static let denials: WordSet = [
        "nicht", "nichts", "kein", "keine", "keinen", "keiner", "keinem", "keines", "keinerlei",
        "niemand", "nie", "nein", "ohne", "nirgends", "nix", "noch nicht", "nicht mehr",
        "keine einzige", "kein einziger", "keinen einzigen", "weder",
    ]
    private static let others: WordSet = [
        "mehr", "andere", "anderen", "anderer", "anderes", "alle", "jede", "jeder", "nur", "bis",
        "ziel", "zielwert", "plan", "soll", "budget",
    ]
    private static let zeros: WordSet = [
        "glatte", "glatt", "glatten", "runde", "runden", "wirklich", "tatsächlich", "gleich",
        "tippfehler", "kein tippfehler", "nichts", "exakt", "genau", "ganze", "auf", "bei", "mit",
        "ging", "gingen", "schloss", "schlossen", "blieb", "blieben", "eine", "einer", "da",
        "echte", "echten", "echter", "wirkliche", "wirklichen", "alle", "tage", "tag", "zusammen",
        "ergaben", "ergab", "summe", "kamen", "heraus", "so",
    ]
    private static let words: WordSet = [
        "vor", "liegt", "liegen", "lag", "lagen", "vorliegen", "vorliegt", "haben", "hat", "hatten",
        "bekommen", "erhalten", "gesucht", "such", "suche", "weiter", "geblieben", "blieb",
        "bleibt", "enthält", "enthalten", "verzeichnet", "weist", "aus", "steht", "stehen", "stand",
        "uns", "mir", "system", "tabelle", "tabellen", "übersicht", "bericht", "datenbasis",
        "datenbank", "datenbestand", "bestand", "auswertung", "zelle", "feld", "zeile", "reihe",
        "zeitreihe", "statistik", "bücher", "büchern", "vermerkt", "möglich", "ausweisbar", "dazu",
        "hierzu", "hierfür", "dafür", "davon", "wegen", "einzige", "einziger", "einzigen", "da",
        "hier", "dort", "nachweis", "notiz", "rückmeldung", "wurde", "wurden", "worden", "ist",
        "sind", "gibt", "gab", "gibt es", "es gab", "gab es", "es gibt", "finden", "findet",
        "gefunden", "fand", "ermitteln", "nennen", "angeben", "beziffern", "ausweisen", "berichten",
        "zeigen", "zeigt", "noch", "bislang", "bisher", "leider", "klar", "kurz", "kurze", "offen",
        "mangels", "existiert", "existieren", "muss", "passen", "lässt", "lassen", "sich", "sagen",
        "weil", "da", "warum", "wieso", "weshalb", "achtung", "vorsicht", "hinweis", "das",
        "auslässt", "passe", "ausgewiesen", "aussagen", "treffen", "über", "geben", "eingetragen",
    ]
}
