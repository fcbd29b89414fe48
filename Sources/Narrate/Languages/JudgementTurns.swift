/// Developments that are judged, and changes that did not come: "Die Entwicklung der Kosten verlief
/// ungünstig", "eine Wendung zum Besseren", "Eine wesentliche Veränderung blieb aus".
enum JudgementTurns {
    static func taken(_ pieces: [Piece]) -> [Piece] {
        absent(judged(characterised(pieces)))
    }

    /// "Die Entwicklung war durch einen Rückgang gekennzeichnet": with one, not because of one.
    private static func characterised(_ pieces: [Piece]) -> [Piece] {
        guard let word = pieces.lastIndex(where: { marked.contains($0.original) }),
            let link = pieces[..<word].lastIndex(where: { ["durch", "von"].contains($0.original) }),
            pieces[link..<word].contains(where: {
                if case .way = Constituent.Kind.of($0) { true } else { false }
            })
        else { return pieces }
        var pieces = pieces
        pieces[link] = pieces[link].saying("with", as: .preposition)
        pieces.remove(at: word)
        return pieces
    }

    private static let marked: WordSet = ["gekennzeichnet", "geprägt", "charakterisiert"]

    private static func judged(_ pieces: [Piece]) -> [Piece] {
        guard pieces.contains(where: { developments.contains($0.original) }),
            let word = pieces.firstIndex(where: { judgements[$0.original] != nil }),
            let verb = judgements[pieces[word].original],
            let place = pieces.firstIndex(where: { verbs.contains($0.original) }), place != word,
            !pieces.contains(where: { ["not", "hardly", "no"].contains($0.text) }),
            !pieces.contains(where: { $0.original == "bezogen" }),
            pieces.contains(where: \.isMetric)
        else { return pieces }
        var pieces = pieces
        pieces[place] = pieces[place].saying(verb, as: .verb)
        for index in pieces.indices where index != place {
            let isJudgement =
                index == word || index == word - 1 && judged.contains(pieces[index].text)
            let isOwner = index > word && ["company", "the company"].contains(pieces[index].text)
            let isTurn = fillers.contains(pieces[index].original)
            if isJudgement || isOwner || isTurn { pieces[index].tokens = [] }
            if isOwner, index > 0, pieces[index - 1].role == .article {
                pieces[index - 1].tokens = []
            }
            if isTurn, index > 0, pieces[index - 1].role == .article {
                pieces[index - 1].tokens = []
            }
        }
        if let noun = pieces.firstIndex(where: { $0.original == "entwicklung" }) {
            pieces[noun].tokens = []
            if noun > 0, pieces[noun - 1].role == .article { pieces[noun - 1].tokens = [] }
            if let next = pieces[safe: noun + 1], next.text == "of the" || next.text == "in the" {
                pieces[noun + 1] = next.saying("the", as: .article)
            }
        }
        return pieces.filter { !$0.tokens.isEmpty }
    }

    private static let judged: WordSet = ["to", "in", "the", "a", "to the"]
    private static let fillers: WordSet = ["wendung", "wende", "richtung", "verlauf"]
    private static let developments: WordSet = [
        "entwicklung", "entwickelte", "entwickelten", "entwickelt", "verlief", "verliefen",
        "verläuft", "verlaufen", "wendung", "wende", "nahm", "nahmen",
    ]
    private static let verbs: WordSet = [
        "entwickelte", "entwickelten", "entwickelt", "verlief", "verliefen", "verläuft", "nahm",
        "nahmen", "war", "waren", "ist", "zeigte", "zeigten", "nimmt",
    ]
    private static let judgements: WordTable<String> = {
        let good = [
            "vorteilhaft", "günstig", "erfreulich", "positiv", "vorteil", "gunsten", "besseren",
            "guten", "begrüßenswert", "zufriedenstellend", "wunschgemäß", "gut",
        ]
        let bad = [
            "unvorteilhaft", "nachteilig", "ungünstig", "unerfreulich", "negativ", "nachteil",
            "ungunsten", "schlechteren", "unbefriedigend", "unschön", "schlecht", "ärgerlich",
        ]
        return WordTable(
            Dictionary(
                good.map { ($0, "improved") } + bad.map { ($0, "worsened") },
                uniquingKeysWith: { first, _ in first }))
    }()

    /// "Eine wesentliche Veränderung der Kosten blieb im Mai aus."
    private static func absent(_ pieces: [Piece]) -> [Piece] {
        guard let first = pieces.first, ["ein", "eine"].contains(first.original),
            let noun = pieces.prefix(4).firstIndex(where: { $0.text == "change" }),
            let verb = pieces.firstIndex(where: {
                ["blieb", "blieben", "bleibt", "bleiben"].contains($0.original)
            }), verb > noun, pieces.open.last?.original == "aus"
        else { return pieces }
        let opening = first.saying("there", "was", "no", "real", "change", "in", as: .adverb)
        let rest = pieces[(noun + 1)..<verb].drop { $0.role == .article || $0.role == .preposition }
        return sentence(
            [opening], rest, pieces.open[(verb + 1)...].dropLast(), pieces.closing)
    }
}
