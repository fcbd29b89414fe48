/// Sentences that tell a cause: "Warum? Die Gratislieferung.", "Als Ursache sehen wir: …", "Den
/// Anstoß gab …". No cell decides them, whatever words they are told in.
enum CauseTurns {
    /// The English that claims a cause, where the sentence names neither metric nor number; none
    /// where it tells no cause.
    static func told(_ pieces: [Piece], isWhole: Bool = false) -> [Piece]? {
        guard !pieces.contains(where: { $0.isMetric || $0.role == .number }),
            let cue = pieces.firstIndex(where: isCue) ?? leadsBack(pieces)
                ?? (isWhole ? causesAlone(pieces) : nil),
            let last = pieces.last,
            // "Alle Filialen durch: …"
            pieces[cue].original != "durch" || cue < pieces.open.count - 1
        else { return nil }
        let near = pieces[cue]
        return [
            near.saying("the", "reason", as: .noun), near.saying(":", as: .mark),
            near.saying("that", as: .pronoun),
        ] + (last.role == .mark && last.original != "?" ? [last] : [])
    }

    /// "Die Klimaanlage hat das ausgelöst: …": a cause, and what it is of.
    static func front(_ pieces: [Piece]) -> (cause: [Piece], rest: [Piece])? {
        guard let colon = pieces.firstIndex(where: { $0.original == ":" }), colon < 16,
            pieces[colon...].contains(where: \.isMetric),
            let cause = told(Array(pieces[..<colon]))
        else { return nil }
        let mark = pieces[colon].saying(";", as: .mark)
        return (cause + [mark], Array(pieces[(colon + 1)...]))
    }

    /// "…; als Ursache gilt die Messe": what is told, and its cause.
    static func back(_ pieces: [Piece]) -> (rest: [Piece], cause: [Piece])? {
        guard let mark = pieces.lastIndex(where: { $0.original == ";" || $0.original == "," }),
            pieces[..<mark].contains(where: \.isMetric),
            pieces[mark].original == ";" || pieces[mark...].contains(where: { isTailCue($0) }),
            let cause = told(Array(pieces[(mark + 1)...]))
        else { return nil }
        return (Array(pieces[..<mark]), [pieces[mark].saying(";", as: .mark)] + cause)
    }

    /// "…, da die Messe durchschlägt", "…, was auf die Messe zurückgeht"
    private static func isTailCue(_ piece: Piece) -> Bool { tails.contains(piece.original) }

    private static let tails: WordSet = [
        "durchschlägt", "durchschlug", "durchschlagen", "durchschlugen", "zurückgeht",
        "zurückging", "zurückgehen", "niederschlägt", "niederschlug",
    ]

    /// "Was dahintersteckt? Eine Messe.": the cause that was asked for.
    static func answered(_ question: [Piece], _ answer: [Piece]) -> [Piece]? {
        guard !answer.contains(where: { $0.isMetric || $0.role == .number }), let last = answer.last
        else { return nil }
        return told(question.open + [last], isWhole: true)
    }

    /// "Das liegt an …", "führt dies auf … zurück"
    private static func leadsBack(_ pieces: [Piece]) -> Int? {
        pieces.indices.first { index in
            let rest = pieces[(index + 1)...].map(\.original)
            switch pieces[index].original {
            case "liegt", "lag", "liegen", "lagen":
                return rest.prefix(3).contains { ["an", "am"].contains($0) }
            case "führt", "führte", "führen", "führten":
                return rest.contains("zurück") || rest.contains("dazu") || rest.contains("dies")
            case "ging", "geht", "gehen", "gingen":
                return rest.contains("auf")
                    && rest.contains { ["zurück", "konto", "kappe", "rechnung"].contains($0) }
            case "schlägt", "schlug", "schlagen", "schlugen":
                return rest.contains { ["nieder", "durch"].contains($0) }
            case "dahin", "dahingebracht", "dorthin":
                return pieces.contains { ["gebracht", "geführt", "brachte"].contains($0.original) }
            case "macht", "machte", "machten", "gemacht":
                return pieces.contains { $0.original == "möglich" }
            default: return false
            }
        }
    }

    /// "Das hat sich ausgewirkt.", but not "Nord brachte am meisten."
    private static func causesAlone(_ pieces: [Piece]) -> Int? {
        guard !pieces.contains(where: { $0.role == .name }) else { return nil }
        return pieces.firstIndex { alone.contains($0.original) }
    }

    private static func isCue(_ piece: Piece) -> Bool {
        if words.contains(piece.original) || texts.contains(piece.text) { return true }
        return stems.begin(piece.original)
    }

    private static let words: WordSet = [
        "warum", "wieso", "weshalb", "weswegen", "woran", "wodurch", "woher", "wofür", "schuld",
        "grund", "gründe", "ursache", "ursachen", "auslöser", "treiber", "anlass", "anstoß",
        "motor",
        "hintergrund", "hintergründe", "erklärung", "begründung", "motiv", "verursacher",
        "dahinter",
        "daran", "dahintersteckt", "dahintersteckte", "dahinterstand", "ausschlag", "rückenwind",
        "gegenwind", "ausschlaggebend", "maßgeblich", "ursächlich", "verantwortlich", "deshalb",
        "deswegen", "daher", "darum", "dadurch", "weil", "denn", "dank", "wegen", "aufgrund",
        "infolge", "einflussfaktor", "einflussfaktoren", "stellhebel", "hebel", "haupttreiber",
        "hierzu", "hauptgrund", "hauptursache", "zuzuschreiben", "geschuldet", "zurückzuführen",
        "verdanken", "verdankt",
        "durchgeschlagen", "durchschlug", "durchschlägt", "durchschlagen", "durchschlugen",
        "zurückgeht", "zurückging", "zurückgehen", "niederschlägt", "dahingebracht",
        "hineingespielt", "reingespielt", "mitgespielt",
        "bewirkt", "bewirkte", "verursacht", "verursachte", "begründet", "erklärt", "bedingt",
    ]
    /// Words that tell a cause where a sentence names nothing else.
    private static let alone: WordSet = [
        "bemerkbar", "geführt", "niedergeschlagen", "niederschlug", "niederschlägt", "ausgewirkt",
        "auswirkte",
        "auswirken", "auswirkung", "auswirkungen", "beruht", "beruhte", "beruhen", "fußt", "fußte",
        "resultiert", "resultierte", "rührt", "rührte", "herrührt", "herrührte", "gefruchtet",
        "gesorgt", "sorgte", "sorgten", "sorgt", "wirkung", "wirkt", "wirken", "wirkte", "wirkten",
        "effekt",
        "konsequenz", "impuls", "impulse", "schub", "zugpferd", "übeltäter", "bremse",
        "bremsklotz", "kausal", "zurückgeführt", "zurückführen", "zugeschrieben", "zuschreiben",
        "zuschreibe", "getrieben", "gebremst", "beflügelt", "beflügelte", "beflügelten",
        "gestützt", "belastet", "belastete", "belasteten", "profitiert", "profitierte",
        "profitierten", "gelitten", "litt", "litten", "begünstigt", "begünstigte", "begünstigten",
        "angekurbelt", "ankurbelte", "verantwortung", "ausgegangen", "beigetragen", "geholfen",
        "half", "halfen", "ermöglicht", "ermöglichte", "veranlasst", "veranlasste", "faktor",
        "faktoren", "haupteinfluss", "einfluss", "einflüsse", "zutun", "verschuldet",
        "verschuldete", "knackpunkt", "entscheidend", "hauptverantwortlich", "schlüssel",
        "nachwirkung", "nachwirkungen", "auswirkt", "bedingte", "bedingten", "gekippt", "gedrückt",
        "drückte", "drückten", "schob", "schoben", "gezogen", "zog", "zogen", "brachte", "brachten",
        "gewirkt",
        "geliefert", "losgetreten", "eingebrockt", "beschert", "bescherte", "bescherten",
    ]
    private static let stems: WordStems = [
        "ursach", "hauptschuld", "tribut", "auslös", "ausgelöst", "hervorger", "angestoß",
        "befeuer",
    ]
    private static let texts: WordSet = [
        "the reason", "because", "because of", "due to", "was due to", "therefore", "caused",
        "led to", "was boosted by", "was hurt by", "driver", "the reason for it is",
    ]
}
