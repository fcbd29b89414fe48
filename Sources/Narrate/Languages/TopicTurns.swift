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

    private static let concerning: WordSet = [
        "angeht", "betrifft", "anbelangt", "anlangt", "anging", "anbetrifft", "betraf",
    ]
    private static let going: WordSet = ["ging", "gingen", "geht", "gehen", "lief", "laufen"]
}
