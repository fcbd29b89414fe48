/// The German words of what did not move.
enum StillWords {
    /// Whether one of the words stands there that a sentence of stillness cannot do without.
    static func isCue(_ piece: Piece) -> Bool {
        guard piece.role != .name, piece.role != .number else { return false }
        return still.contains(piece.original) || motions.contains(piece.original)
            || alike.contains(piece.original) || stillTexts.contains(piece.text)
    }

    static func tellsStillness(_ pieces: [Piece]) -> Bool {
        let isExact = pieces.contains { exact.contains($0.original) }
        guard !isExact || pieces.contains(where: { nearly.contains($0.original) }) else {
            return false
        }
        if pieces.indices.contains(where: { isStill(pieces[$0]) && denies($0, pieces) }) {
            return false
        }
        return tellsByItself(pieces) || tellsAlike(pieces)
    }

    /// "auf dem Niveau von April", "da, wo wir im April waren", "praktisch wie im April"
    private static func tellsAlike(_ pieces: [Piece]) -> Bool {
        pieces.indices.contains { index in
            let word = pieces[index].original
            guard alike.contains(word), !isBaseline(pieces[index]) else { return false }
            switch word {
            case "wie": return pieces.contains { nearly.contains($0.original) }
            case "wo": return pieces.contains { nearly.contains($0.original) }
            case "da", "dort": return pieces.contains { $0.original == "wo" }
            case "niveau", "höhe", "stand", "wert":
                return pieces[..<index].suffix(3).contains { $0.original == "auf" }
                    || pieces.contains { holding.contains($0.original) }
            case "niveau von", "stand von": return true
            default: return true
            }
        }
    }

    /// "im gleichen Monat des Vorjahres"
    private static func isBaseline(_ piece: Piece) -> Bool {
        ["last year", "previous", "earlier", "same time"].contains { piece.text.contains($0) }
    }

    private static let holding: WordSet = [
        "hielt", "hielten", "hält", "halten", "gehalten", "schrieb", "schrieben", "fortgeschrieben",
    ]

    /// Whether it needs no baseline: "blieb stabil", "keine Bewegung", "hat sich kaum gerührt".
    static func tellsByItself(_ pieces: [Piece]) -> Bool {
        pieces.contains(where: isStill)
            || pieces.contains { motions.contains($0.original) && $0.role != .name }
                && pieces.contains { little.contains($0.original) || $0.text == "little" }
    }

    /// "Rauf oder runter? Weder noch."
    static func deniesBothWays(_ pieces: [Piece]) -> Bool {
        pieces.contains { $0.original == "weder" } && pieces.contains { $0.original == "noch" }
    }

    /// What a word is to a sentence of stillness; none where it is what it is anywhere.
    static func kind(of piece: Piece, deniesBothWays: Bool) -> Constituent.Kind? {
        if isStill(piece) || motions.contains(piece.original) || little.contains(piece.original)
            || silent.contains(piece.original) || nearly.contains(piece.original)
            || (alikeOnly.contains(piece.original) && !isBaseline(piece))
        {
            return isBaseline(piece) ? nil : .silent
        }
        return deniesBothWays && ways.contains(piece.original) ? .silent : nil
    }

    private static func isStill(_ piece: Piece) -> Bool {
        guard piece.role != .name, piece.role != .number else { return false }
        return still.contains(piece.original) || stillTexts.contains(piece.text)
    }

    static func isMotion(_ piece: Piece) -> Bool {
        piece.role != .name && motions.contains(piece.original)
    }

    /// "nicht stabil", "keineswegs ein Stillstand"
    private static func denies(_ index: Int, _ pieces: [Piece]) -> Bool {
        pieces[..<index].reversed().prefix(3).prefix { $0.role != .mark }.contains {
            ["nicht", "kein", "keine", "keinen", "keineswegs", "keinesfalls", "kaum", "nie"]
                .contains($0.original)
        } || pieces.contains { $0.original.hasPrefix("alles andere") }
    }

    private static let still: WordSet = [
        "unverändert", "unveränderte", "unveränderten", "unverändertes", "unveränderter",
        "unverändertem", "konstant", "konstante", "konstanten", "konstantes", "konstanz", "stabil",
        "stabile", "stabilen", "stabiles", "stabiler", "stabilität", "stagniert", "stagnierte",
        "stagnierten", "stagnieren", "stagnation", "stillstand", "seitwärts", "seitwärtsbewegung",
        "seitwärtstrend", "seitwärtsgang", "seitwärtsphase", "seitlich", "deckungsgleich", "flach",
        "flache", "flachen", "flacher", "gleichbleibend", "gleichbleibende", "gleichbleibenden",
        "gleichbleibendem", "nullwachstum", "plateau", "gleichstand", "gleichlauf", "unbewegt",
        "beständig", "gleichgeblieben", "eingependelt", "stehengeblieben", "nullrunde",
        "verharrt", "verharrte", "verharrten", "verharren", "alles beim alten", "beharrung",
        "beharrte", "gleichförmig", "ruhig", "bewegungslos", "pari",
    ]
    private static let stillTexts: WordSet = [
        "unchanged", "unchanged from", "little changed", "little changed from", "no real change",
        "was unchanged", "was stable", "stable", "was flat", "flat", "stagnated",
    ]
    private static let motions: WordSet = [
        "verändert", "veränderte", "veränderten", "verändern", "veränderung", "veränderungen",
        "ändert", "änderte", "änderten", "geändert", "änderung", "änderungen", "bewegt", "bewegte",
        "bewegten", "bewegen", "bewegung", "bewegungen", "gerührt", "rührte", "rührten", "rührt",
        "getan", "tat", "tut", "taten", "verschoben", "verschob", "verschoben", "verschiebung",
        "passiert", "passierte", "geschehen", "geschah", "dynamik", "unterschied", "unterschiede",
        "unterschieden", "unterscheidet", "unterscheiden", "abweichung", "abweichungen",
        "abgewichen", "wich", "wichen", "weicht", "weichen", "schwankung", "schwankungen",
        "ausschlag", "ausschläge", "fleck", "stelle", "differenz", "wesentliches", "nennenswertes",
        "regung", "geregt", "regte", "regten", "entfernt", "wegbewegt",
    ]
    /// Of what is held against another time.
    private static let alike = alikeOnly.union(["wo", "wie", "niveau", "höhe", "stand", "wert"])
    private static let alikeOnly: WordSet = [
        "derselbe", "dieselbe", "dasselbe", "denselben", "demselben", "derselben", "dieselben",
        "gleich", "gleiche", "gleichen", "gleicher", "gleichem", "gleiches", "gleichauf", "genauso",
        "ebenso", "dort", "da", "augenhöhe", "identisch", "identischen", "identischem",
        "identischer", "kongruent", "ebenbürtig", "vergleichbar", "vergleichbarem",
        "vergleichbaren", "ähnlich", "ähnlichem", "ähnlichen", "entsprach", "entsprachen",
        "entspricht", "ebenso hoch", "genauso hoch", "gleich hoch",
    ]
    private static let little: WordSet = [
        "nicht", "nichts", "kein", "keine", "keinen", "keiner", "keinerlei", "kaum", "wenig",
        "null", "nix", "minimal", "minimale", "minimalen", "unwesentlich", "unwesentliche",
        "unwesentlichen", "geringfügig", "geringfügige", "geringfügigen", "marginal", "marginale",
        "marginalen", "unmerklich", "vernachlässigbar", "vernachlässigbare", "vernachlässigbaren",
        "unbedeutend", "unerheblich", "nur unwesentlich", "kaum etwas", "nicht viel", "nur minimal",
        "lediglich minimal", "bloß minimal", "nur geringfügig", "nur marginal", "kaum merklich",
        "so gut wie nichts", "praktisch nichts", "fast nichts", "nahezu nichts", "fast gar nichts",
        "nur wenig", "weder",
    ]
    private static let nearly: WordSet = [
        "fast", "nahezu", "praktisch", "quasi", "annähernd", "weitgehend", "weitestgehend",
        "so gut wie", "beinahe", "ziemlich", "im wesentlichen", "im grunde", "im prinzip", "grob",
        "faktisch",
    ]
    private static let exact: WordSet = ["exakt", "haargenau", "identisch", "identischen"]
    private static let ways: WordSet = [
        "rauf", "runter", "hoch", "hinauf", "hinunter", "auf", "ab", "plus", "minus", "aufwärts",
        "abwärts", "oder", "weder", "noch", "nach oben", "nach unten", "mehr", "weniger", "oben",
        "unten", "besser", "schlechter", "gestiegen", "gesunken",
    ]
    private static let silent: WordSet = [
        "linie", "kurve", "trend", "tendenz", "entwicklung", "verlauf", "ebene", "pegel", "rede",
        "blieb", "blieben", "bleibt", "bleiben", "geblieben", "hielt", "hielten", "hält", "halten",
        "gehalten", "lief", "liefen", "läuft", "laufen", "weiter", "trat", "traten", "tritt",
        "treten", "kam", "kamen", "kommt", "zeigte", "zeigten", "zeigt", "zeigen", "präsentierte",
        "präsentierten", "stand", "standen", "steht", "war", "waren", "pendelte", "pendelten",
        "schrieb", "schrieben", "fort", "ein", "sucht", "findet", "suchen", "finden", "sehe",
        "sehen", "seh", "wer", "wo", "wesentliche", "wesentlichen", "wesentlicher", "nennenswerte",
        "nennenswerten", "nennenswerter", "nennenswert", "wesentlich", "große", "großen", "echte",
        "spürbare", "merkliche", "sichtbare", "erkennbare", "festzustellen", "feststellen",
        "erkennbar", "erkennen", "sich", "es", "alles", "beim", "alten", "alte", "bild",
        "ergab", "ergaben", "ergibt", "kann", "konnte", "sein", "damit", "auch", "schon", "bereits",
        "genau", "hoch", "nahe", "nah", "daselbe", "kleinkram", "bis auf",
        "ausgeblieben", "auszumachen", "ausmachen", "auf der stelle", "vom fleck", "gerade",
        "in place", "melden", "berichten", "sagen", "verzeichnen", "unterm", "strich", "gab",
        "gibt", "gab es", "es gab", "gibt es", "wir", "man", "lage", "situation",
    ]
}
