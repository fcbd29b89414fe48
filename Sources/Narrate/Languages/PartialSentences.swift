/// A value of a month that is not over, in whatever words and order: "Der Mai ist noch nicht
/// abgeschlossen; bisher liegt der Umsatz bei 5 €", "Zwischenstand | Absatz | Mai (laufend) | 160".
///
/// One metric, its members, one time and one value.
enum PartialSentences {
    /// None where nothing is said to be unfinished, or not only that.
    static func pieces(_ pieces: [Piece]) -> [Piece]? {
        guard pieces.contains(where: isCue), tellsUnfinished(pieces),
            let told = Constituents(pieces, besides: { kind(of: $0) }),
            told.tellsOnly(.level, .not, .month, .none, .question),
            !told.hasWay, told.extremes.isEmpty, told.ordinals.isEmpty,
            told.places(.dimension).isEmpty, told.places(.baseline).isEmpty,
            told.places(.versus).isEmpty, told.places(.multiple).isEmpty,
            told.places(.number).count == 1, let number = told.places(.number).first,
            !told.isLink(told.before(number), "by"), let subject = told.subject,
            let time = told.onlyTime
        else { return nil }
        let isPlain = pieces.allSatisfy { !isCue($0) || mild.contains($0.original) }
        let soFar = isPlain ? [] : ["so far"]
        return told.sentence([
            subject + told.say("was") + told.amount(number) + soFar.flatMap(told.say)
                + told.inTime(time)
        ])
    }

    private static func isCue(_ piece: Piece) -> Bool {
        piece.role != .name
            && (cues.contains(piece.original) || piece.text == "so far" || piece.text == "partial"
                || starts.begin(piece.original))
    }

    /// "noch nicht abgeschlossen", but not "abgeschlossen"
    private static func tellsUnfinished(_ pieces: [Piece]) -> Bool {
        guard pieces.contains(where: { closed.contains($0.original) }) else { return true }
        return pieces.contains { denials.contains($0.original) || cues.contains($0.original) }
    }

    private static func kind(of piece: Piece) -> Constituent.Kind? {
        if isCue(piece) || words.contains(piece.original) || closed.contains(piece.original)
            || denials.contains(piece.original)
        {
            return .silent
        }
        return nil
    }

    /// Words that also stand beside months that are over.
    private static let mild: WordSet = [
        "derzeit", "derzeitiger", "derzeitigen", "aktuell", "aktueller", "momentan", "zurzeit",
        "laufend", "laufende", "laufenden", "laufender", "läuft", "soweit", "unterjährig",
    ]
    private static let starts: WordStems = [
        "vorläufig", "unvollständig", "zwischenstand", "zwischenwert",
    ]

    private static let cues: WordSet = [
        "bisher", "bislang", "derzeit", "derzeitiger", "derzeitigen", "aktuell", "aktueller",
        "momentan", "zurzeit", "vorerst", "einstweilen", "bis dato", "bis jetzt", "stand heute",
        "stand jetzt", "stand gestern", "laufend", "laufende", "laufenden", "laufender", "läuft",
        "angefangen", "angefangene", "angefangenen", "angebrochene", "angebrochenen",
        "angebrochener", "begonnenen", "teilmonat", "rumpfmonat", "teilperiode", "teilwert",
        "zwischenbilanz", "zwischenergebnis", "unterjährig", "unterjährige", "unterjähriger",
        "unfertig", "unfertige", "unfertigen", "lückenhaft", "ausstehend", "ausstehenden",
        "ausstehender", "stehen aus", "vorbehaltlich", "vorbehalt", "bis hierhin", "soweit",
        "noch nicht", "noch offen", "fortlaufend", "hochlaufend",
    ]
    private static let closed: WordSet = [
        "abgeschlossen", "abgeschlossene", "abgeschlossenen", "vollständig", "vollständige",
        "vollständigen", "komplett", "fertig", "zu ende", "vorbei", "rum", "beendet",
        "final", "endgültig", "durch", "geschlossen", "monatsabschluss", "abschluss", "herum",
        "finalen", "endgültige", "endgültigen",
    ]
    private static let denials: WordSet = [
        "nicht", "noch nicht", "kein", "keine", "noch", "ohne", "vor", "vorbehaltlich", "bis",
    ]
    private static let words: WordSet = [
        "monat", "monats", "monate", "quartal", "quartals", "jahr", "periode", "zeitraum", "tage",
        "tagen", "tag", "weitere", "weiteren", "letzte", "letzten", "mehr", "restliche",
        "restlichen", "fehlen", "fehlt",
        "fehlende", "fehlenden", "stehen", "steht", "aus", "da", "weil", "solange", "während",
        "wobei", "aber", "doch", "zahl", "zahlen", "wert", "werte", "datenstand", "stand", "daten",
        "gilt", "gelten", "lebt", "offen", "erfasst", "gebucht", "gemeldet", "gemeldeten",
        "gemeldete", "erfassten", "auf", "stellt", "stellen", "sind", "ist", "nach", "zum",
        "jetzigen", "heutigen", "zeitpunkt", "vorab", "schon", "bereits", "endstand", "finale",
        "betrachtung", "momentaufnahme", "auswertung", "meldestand", "buchungsstand", "ende",
        "monatsende", "quartalsende", "kommen", "kommt", "dazu", "hinzu", "folgen", "folgt",
        "ändern", "ändert", "sich", "kann", "noch",
    ]
}
