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

    private static let going: WordSet = ["ging", "gingen", "geht", "gehen", "lief", "laufen"]
}
