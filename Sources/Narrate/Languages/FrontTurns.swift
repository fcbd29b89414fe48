/// Sentences that open with what is said of their subject: "Um 17 % niedriger als im Mai – so lag
/// der Umsatz im Juni.", "Mit einem Minus von 3 % kamen die Kosten auf 5 €.", "Zu verzeichnen war …".
enum FrontTurns {
    static func taken(_ pieces: [Piece]) -> [Piece] {
        behindVerb(withAmount(behindMark(pieces)))
    }

    /// "Gegenüber dem Vormonat um 27 % höher: die Bons in Celle im Mai."
    private static func behindMark(_ pieces: [Piece]) -> [Piece] {
        guard
            let mark = pieces.firstIndex(where: {
                [":", "\u{2014}", "\u{2013}"].contains($0.original)
            }),
            mark > 1, pieces[..<mark].contains(where: tellsDegree),
            pieces[..<mark].allSatisfy({ $0.role != .name && !$0.isVerbal }),
            pieces[(mark + 1)...].contains(where: \.isMetric),
            !pieces[(mark + 1)...].contains(where: {
                isFigure($0) || $0.role == .mark && $0.original == ","
            })
        else { return pieces }
        var tail = pieces.open[(mark + 1)...].drop { $0.original == "so" }
        let front = pieces[..<mark]
        let verb = tail.first { $0.isVerbal }
        if let verb { tail.removeAll { $0.original == verb.original } }
        let was = pieces[mark].saying("was", as: .verb)
        return sentence(tail, [was], front, pieces.closing)
    }

    private static func tellsDegree(_ piece: Piece) -> Bool {
        ["higher", "lower", "up", "down", "more", "less", "better", "worse"].contains(piece.text)
    }

    private static func isFigure(_ piece: Piece) -> Bool {
        piece.role == .number && !(piece.tokens.last.map { NumberText.isYear($0.text) } ?? false)
    }

    /// "Mit einem Minus von 3 % gegenüber Mai kamen …", "Bei einem Wert von 7 ergibt sich …".
    private static func withAmount(_ pieces: [Piece]) -> [Piece] {
        guard let first = pieces.first, ["mit", "bei"].contains(first.original),
            let verb = pieces.firstIndex(where: { !$0.verbs.isEmpty }), verb > 2,
            pieces[1..<verb].contains(where: isFigure),
            pieces[1..<verb].allSatisfy({ $0.role != .name && $0.role != .mark }),
            pieces[1..<verb].contains(where: { $0.role == .noun && amounts.contains($0.text) }),
            pieces[verb...].contains(where: \.isMetric)
        else { return pieces }
        let isValue = pieces[1..<verb].contains { ["value", "level"].contains($0.text) }
        let opener = first.saying("in", "short", as: .adverb)
        let comma = first.saying(",", as: .mark)
        var front = Array(pieces[1..<verb])
        if isValue, let number = front.lastIndex(where: isFigure) {
            front = [first.saying("at", as: .preposition), front[number]]
        }
        return sentence([opener], pieces.open[verb...], [comma], front, pieces.closing)
    }

    private static let amounts: WordSet = [
        "increase", "decrease", "decline", "growth", "gain", "loss", "value", "level", "upturn",
        "downturn",
    ]

    /// "Zu verzeichnen war im Mai …", "Gemeldet wird für Mai …"
    private static func behindVerb(_ pieces: [Piece]) -> [Piece] {
        let start = pieces.first?.original == "zu" ? 1 : 0
        guard let word = pieces[safe: start], let auxiliary = pieces[safe: start + 1],
            auxiliary.role == .auxiliary, pieces.count > start + 4,
            let words = start == 1 || word.original.dropFirst().count > 4
                ? word.infinitive ?? word.joined : nil,
            neutral.contains(words)
        else { return pieces }
        let opener = word.saying("in", "short", as: .adverb)
        var verb = auxiliary.saying("was", as: .verb)
        verb.tokens = Piece.english(["was", "recorded"], at: auxiliary.tokens[...])
        return sentence([opener, verb], pieces[(start + 2)...])
    }

    private static let neutral: Set<[String]> = [
        ["recorded"], ["saw"], ["reported"], ["registered"], ["booked"], ["achieved"], ["showed"],
        ["counted"],
    ]
}
