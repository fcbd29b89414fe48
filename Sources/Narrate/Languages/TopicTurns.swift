/// "Mit dem Umsatz ging es bergab": what it goes with is the subject.
enum TopicTurns {
    static func taken(_ pieces: [Piece]) -> [Piece] {
        guard pieces.contains(where: { going.contains($0.original) && !$0.verbs.isEmpty }),
            let topic = pieces.topic(from: ["mit"])
        else { return pieces }
        var moved = pieces
        moved.remove(at: topic.lowerBound)
        return moved
    }

    /// "Was die Kosten angeht, …": "bei den Kosten …"
    static func fronted(_ pieces: [Piece]) -> [Piece] {
        guard let first = pieces.first, ["was", "soweit", "sofern"].contains(first.original),
            let comma = pieces.prefix(14).firstIndex(where: { $0.original == "," }), comma > 2,
            concerning.contains(pieces[comma - 1].original),
            pieces[1..<(comma - 1)].contains(where: \.isMetric),
            pieces[safe: comma + 1]?.isVerbal == true
        else { return pieces }
        let link = Piece(
            role: .preposition, tokens: first.saying("in").tokens, original: "bei")
        return sentence([link], pieces[1..<(comma - 1)], pieces[(comma + 1)...])
    }

    /// "Die Kosten sind seit April um 5 % gestiegen": what a change is counted from is its baseline.
    static func sinceFirst(_ pieces: [Piece]) -> [Piece] {
        guard let since = pieces.firstIndex(where: { $0.original == "seit" }),
            let end = Roles.timeEnd(pieces, from: since + 1),
            pieces.indices.dropLast().contains(where: {
                pieces[$0].original == "um" && pieces[$0 + 1].role == .number
            }), !pieces.contains(where: { everyMonth.contains($0.original) })
        else { return pieces }
        let link = Piece(
            role: .preposition, tokens: pieces[since].saying("compared", "with").tokens,
            original: "verglichen mit")
        return sentence([link], pieces[(since + 1)..<end], pieces[..<since], pieces[end...])
    }

    private static let everyMonth: WordSet = [
        ":", ";", ",", "monatlich", "jeden", "monat", "monat für monat", "jährlich", "quartal",
        "pro", "je",
    ]
    private static let concerning: WordSet = [
        "angeht", "betrifft", "anbelangt", "anlangt", "anging", "anbetrifft", "betraf",
    ]
    private static let going: WordSet = ["ging", "gingen", "geht", "gehen", "lief", "laufen"]
}
