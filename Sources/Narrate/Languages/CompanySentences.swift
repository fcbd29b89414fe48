/// A value of the whole company, in whatever words: "Auf Gesamtstufe über alle Niederlassungen betrug
/// die Marge im April 41 %", "Ohne Unterscheidung nach Filialen lag die Quote im Mai bei 2 %".
///
/// "Alle Filialen hatten 41 %" is said of each, and is left alone.
enum CompanySentences {
    static func pieces(_ pieces: [Piece]) -> [Piece]? {
        guard pieces.contains(where: isWhole) || pieces.contains(where: \.isDimension),
            let told = Constituents(pieces, besides: { kind(of: $0) }),
            told.tellsOnly(.level, .inTotal, .together, .all, .month, .question),
            !told.hasWay, told.extremes.isEmpty, told.ordinals.isEmpty, told.named.isEmpty,
            told.places(.baseline).isEmpty, told.places(.versus).isEmpty,
            told.places(.multiple).isEmpty, told.places(.degree).isEmpty,
            told.places(.dimension).isEmpty || isTakenTogether(pieces),
            told.places(.number).count == 1, let number = told.places(.number).first,
            !told.isLink(told.before(number), "by"), let metric = told.metric,
            let time = told.onlyTime
        else { return nil }
        return told.sentence([
            [metric] + told.say("was") + told.amount(number) + told.inTime(time)
        ])
    }

    private static func kind(of piece: Piece) -> Constituent.Kind? {
        isWhole(piece) || together.contains(piece.original) || silent.contains(piece.original)
            ? .silent : nil
    }

    private static func isWhole(_ piece: Piece) -> Bool {
        piece.role != .name && wholes.contains(piece.original)
    }

    /// "alle Praxen eingerechnet", "ohne Unterscheidung nach Flotten"
    private static func isTakenTogether(_ pieces: [Piece]) -> Bool {
        guard !pieces.contains(where: { $0.original.hasPrefix("jede") }) else { return false }
        let isAcross = pieces.contains { $0.text == "across all" }
        let isUndivided = pieces.contains { undivided.contains($0.original) }
        return isAcross || isUndivided
            || pieces.contains { $0.text == "all" || $0.text == "of all" }
                && pieces.contains { together.contains($0.original) || $0.text == "together" }
    }

    private static let wholes: WordSet = [
        "unternehmen", "unternehmens", "firma", "konzern", "konzerns", "haus", "hauses", "gruppe",
        "betrieb", "betriebs", "unternehmensweit", "konzernweit", "firmenweit", "gruppenweit",
        "gesamt", "gesamthaft", "insgesamt", "konsolidiert", "konsolidierte", "konsolidierten",
        "total", "gesamtwert", "gesamtwerts", "gesamtzahl", "ganzes", "übergreifend",
        "standortübergreifend", "filialübergreifend", "spartenübergreifend", "unterscheidung",
        "aufteilung", "trennung", "differenzierung", "aufgliederung", "einschluss", "einbeziehung",
        "gesamtstufe", "gesamtzeile", "summenzeile", "totalzeile", "gesamtspalte", "gesamtsicht",
        "gesamtfirma", "organisation", "aggregiert", "aggregierte", "verdichtet",
    ]
    private static let undivided: WordSet = [
        "unterscheidung", "aufteilung", "trennung", "differenzierung", "aufgliederung",
        "einschluss",
        "einbeziehung", "übergreifend",
    ]
    private static let together: WordSet = [
        "zusammen", "zusammengenommen", "gemeinsam", "eingerechnet", "mitgerechnet", "einbezogen",
        "berücksichtigt", "eingeschlossen", "hinweg", "betrachtet", "genommen", "gesehen",
        "gerechnet", "zusammengefasst", "insgesamt", "einschluss", "einbeziehung",
    ]
    private static let silent: WordSet = [
        "stellte", "stellten", "stellt", "ganze", "ganzen", "gesamte", "gesamten", "gesamter",
        "solche", "als", "wir", "uns", "ohne",
        "nach", "unter", "sämtlicher", "sämtliche", "sämtlichen", "quer", "durch", "über", "nimmt",
        "man", "trag", "stufe", "ebene", "sicht", "total", "unserer", "tabelle", "zeigt", "dass",
        "welchen", "einem", "ein", "eingerechnet", "alles",
    ]
}
