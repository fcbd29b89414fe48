/// The highest and the lowest told by a noun or by what no other has: "Spitzenmonat bei den Kosten war
/// 2024 der Mai", "Keine andere Filiale kam auf höhere Kosten als Celle", "Höher als im März lag der
/// Umsatz im Jahr 2024 in keinem Monat".
enum PeakSentences {
    static func pieces(_ pieces: [Piece]) -> [Piece]? {
        let isNoun = pieces.contains { nouns[$0.original] != nil && $0.role != .name }
        let isNone = tellsNone(pieces) && pieces.contains { comparatives[$0.original] != nil }
        guard isNoun != isNone || isNoun, !pieces.contains(where: { $0.original == "nicht" }) else {
            return nil
        }
        let signs = Set(pieces.compactMap { isNone ? comparatives[$0.original] : nil })
        let superlatives = pieces.filter { isSuperlative($0) }
        guard signs.count <= 1 else { return nil }
        var isTaken = !superlatives.isEmpty
        if isNone, let sign = signs.first, isTaken {
            guard superlatives.allSatisfy({ Constituent.Kind.of($0) == .extreme(sign) }) else {
                return nil
            }
        }
        let named = pieces.map { piece -> Piece in
            guard piece.role != .name,
                let extreme = nouns[piece.original]
                    ?? (isNone ? comparatives[piece.original] : nil)
            else { return piece }
            return piece.saying(extreme == .high ? "highest" : "lowest", as: .adjective)
        }
        let told = Constituents(named) { piece in
            if let extreme = nouns[piece.original] ?? (isNone ? comparatives[piece.original] : nil)
            {
                defer { isTaken = true }
                return isTaken ? .silent : .extreme(extreme)
            }
            if isNone, nones.contains(piece.original) || others.contains(piece.original) {
                return .silent
            }
            return silent.contains(piece.original) || piece.text == "accounted for" ? .silent : nil
        }
        return told.flatMap(ExtremeSentences.pieces)
    }

    private static func isSuperlative(_ piece: Piece) -> Bool {
        guard piece.role != .name, nouns[piece.original] == nil else { return false }
        if case .extreme = Constituent.Kind.of(piece) { return true }
        return false
    }

    /// "keine andere", or "irgendeine? Nein."
    private static func tellsNone(_ pieces: [Piece]) -> Bool {
        let isAsked = pieces.contains { $0.original.hasPrefix("irgend") }
        let isDenied = pieces.contains { ["nein", "nee", "nö"].contains($0.original) }
        return pieces.contains { nones.contains($0.original) } && (!isDenied || isAsked)
            || isAsked && isDenied
    }

    private static let nones: WordSet = [
        "kein", "keine", "keiner", "keinem", "keinen", "keines", "in keiner", "in keinem", "nie",
        "niemand", "nirgends", "nirgendwo", "keine einzige", "kein einziger",
    ]
    private static let others: WordSet = [
        "andere", "anderen", "anderer", "anderes", "anderem", "übrigen", "übrige", "sonst",
        "weitere", "weiteren", "irgendeine", "irgendein", "irgendeiner", "irgendeinen", "als",
        "nein", "nee", "nö", "einzige", "einziger", "einzigen", "so",
    ]
    private static let comparatives: WordTable<Extreme> = {
        var all: [String: Extreme] = [:]
        for word in ["höher", "größer"] {
            for ending in ["", "e", "en", "er", "es", "em"] { all[word + ending] = .high }
        }
        all["mehr"] = .high
        for word in ["niedriger", "geringer", "tiefer", "kleiner"] {
            for ending in ["", "e", "en", "er", "es", "em"] { all[word + ending] = .low }
        }
        all["weniger"] = .low
        return WordTable(all)
    }()
    private static let nouns: WordTable<Extreme> = {
        var all: [String: Extreme] = [:]
        for noun in [
            "höchstwert", "maximum", "maximalwert", "spitzenwert", "topwert", "höchststand",
            "spitzenmonat", "topmonat", "höchstmarke", "spitzenstand", "gipfel", "höhepunkt",
            "scheitelpunkt", "spitzenplatz", "hochpunkt", "maximums", "höchstwerts", "höchstwertes",
        ] { all[noun] = .high }
        for noun in [
            "tiefstwert", "minimum", "minimalwert", "tiefststand", "niedrigstwert", "tiefpunkt",
            "tiefstmarke", "tiefstmonat", "minimums", "tiefstwerts", "tiefstwertes", "talsohle",
        ] { all[noun] = .low }
        return WordTable(all)
    }()
    private static let silent: WordSet = [
        "quervergleich", "direktvergleich", "vergleich", "kreis", "kreise", "reigen", "zwölf",
        "beim", "quer", "gerechnet", "innerhalb", "entfiel", "entfielen", "geliefert", "lieferte",
        "brachte", "brachten", "bringt", "markierte", "markierten", "setzte", "war", "sah",
        "jahresverlauf", "feld", "runde", "rangfolge", "reihenfolge", "übrigens", "wer", "hatte",
        "gesehen", "stellte", "stellten", "weist", "wies",
    ]
}
