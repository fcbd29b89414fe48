/// What is said to be out of the ordinary, in whatever words: "fällt weit aus dem Rahmen", "passt nicht
/// zum üblichen Verlauf", "sehr untypisch". It is a claim, so that no sentence passes for its number
/// alone.
enum UnusualTurns {
    /// The English of a sentence with the claim, where its own words do not tell it.
    static func told(_ words: [Token], of pieces: [Piece]) -> [Token] {
        guard pieces.contains(where: isOdd) || leavesFrame(pieces) || deniesNormal(pieces),
            let metric = pieces.first(where: \.isMetric),
            !words.contains(where: { told.contains($0.text) })
        else { return words }
        let claim = [
            metric.saying(";", as: .mark), metric,
            metric.saying("was", "unusual", as: .verb),
        ]
        let end = words.last?.text == "." ? words.count - 1 : words.count
        return words[..<end] + claim.flatMap(\.tokens) + words[end...]
    }

    private static let told: WordSet = [
        "unusual", "unusually", "outlier", "outliers", "normal", "usual", "seasonal",
    ]

    private static func isOdd(_ piece: Piece) -> Bool {
        odd.begin(piece.original)
    }

    /// "fällt aus dem Rahmen", "sprengt den Rahmen"; "in diesem Rahmen" is none.
    private static func leavesFrame(_ pieces: [Piece]) -> Bool {
        pieces.contains { $0.original.hasPrefix("rahmen") }
            && pieces.contains { leaving.contains($0.original) }
    }

    private static let leaving: WordSet = [
        "aus", "sprengt", "sprengte", "sprengten", "sprengen", "gesprengt", "außerhalb", "jenseits",
        "abseits", "verlässt", "verließ", "verließen", "nicht", "außer",
    ]

    private static let odd: WordStems = [
        "untypisch", "atypisch", "abnorm", "anomal", "ungewöhnlich", "außergewöhnlich", "unüblich",
        "ausreißer", "stolperstein",
    ]

    /// "nicht zum üblichen Verlauf", "weit abseits der üblichen Werte"
    private static func deniesNormal(_ pieces: [Piece]) -> Bool {
        pieces.contains { piece in
            normal.begin(piece.original)
                // "sonst keine Filiale"
                && (piece.original != "sonst" || !pieces.contains(where: \.isDimension))
        }
            && pieces.contains { piece in
                piece.text == "not" || denials.contains(piece.original)
                    || piece.text.hasPrefix("outside")
            }
    }

    private static let normal: WordStems = [
        "üblich", "normal", "gewöhnlich", "gewohnt", "sonst", "reihe",
    ]
    private static let denials: WordSet = [
        "nein", "abseits", "jenseits", "weg", "fern", "außerhalb", "außer", "entfernt",
    ]
}
