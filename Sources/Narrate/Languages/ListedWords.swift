/// What may stand in a list of members with their values beside them: words that say nothing, that
/// list, that sum up, or that give a value to its member.
enum ListedWords {
    static func areAll(_ pieces: [Piece], _ time: Range<Int>) -> Bool {
        pieces.indices.allSatisfy { index in
            let piece = pieces[index]
            if time.contains(index) || [.name, .number].contains(piece.role) { return true }
            if words.contains(piece.original) { return true }
            if piece.original == "als", let next = pieces[safe: index + 1],
                words.contains(next.original)
            {
                return true
            }
            if givers.contains(piece.original) {
                return pieces[(index + 1)...].first { $0.role != .article }
                    .map(ListedSentences.isMember) ?? false
            }
            switch Constituent.Kind.of(piece) {
            case .silent, .mark, .link, .signal(.inTotal), .signal(.level), .signal(.together),
                .signal(.question):
                return true
            case .signal(.share): return ["accounted for", "contributed"].contains(piece.text)
            default: return false
            }
        }
    }

    /// "Summe", "zusammen"
    static func sumsUp(_ piece: Piece) -> Bool {
        let kind = Constituent.Kind.of(piece)
        return kind == .signal(.inTotal) || kind == .signal(.together)
            || sums.begin(piece.original)
    }

    private static let sums: WordStems = ["summ", "gesamt", "zusammen", "endsumm", "insgesamt"]

    /// "durch Nord", "über Süd"
    private static let givers: WordSet = ["durch", "über", "via", "seitens", "per"]

    private static let words = WordSet(
        of:
            """
            aufgliederung aufteilung zusammensetzung gliederung verteilung aufschlüsselung unterteilung
            zerlegung summe gesamt gesamtsumme gesamtwert gesamtwerts gesamtwertes gesamtbetrag
            gesamtergebnis gesamtzahl zwischensumme endsumme summarisch zusammen zusammengezählt
            zusammengerechnet zusammengenommen zusammenaddiert aufaddiert addiert aufsummiert
            zusammengesetzt gegliedert aufgegliedert aufgeteilt unterteilt getrennt aufgeschlüsselt
            zerlegt verteilt verteilten verteilte verteilen teilt teilten teilen setzten setzte setzt
            setzen gliedert gliedern gliederte schlüsselt schlüsseln auf nach folgt folgendermaßen wie
            je pro macht machen ergibt ergab ergaben ergeben überblick einzeln einzelnen posten teile
            insgesamt sowie dazu plus einzelwerte einzelbeträge teilbeträge teilwerte teilsummen werte
            darunter davon entfielen entfallen entfällt entfiel steuerten steuert steuerte beisteuert
            beigesteuert bei kamen kommen kommt kam stammten stammt stammen trägt tragen trug trugen
            liefert liefern lieferte lieferten geliefert fall falle höhe beitrag beiträge anteil anteile
            gebucht verbucht verzeichnet gemeldet gezählt zugeordnet zugerechnet erwirtschaftet erzielt
            festzuhalten mitrechnen nachrechnen notiz detail details gilt gelten hat haben
            fertig lautet lauten kumuliert aufgelaufen heißt das weisen weist aus also damit rechnung
            sieht nennt nennen zeigt zeigen ausgewiesen fest
            """)
}
