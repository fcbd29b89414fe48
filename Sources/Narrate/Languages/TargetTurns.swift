/// Targets: "Beim Umsatz fehlte nichts zum Ziel", "haben wir beim Umsatz das Ziel voll erreicht".
enum TargetTurns {
    static func taken(_ pieces: [Piece]) -> [Piece] {
        guard pieces.contains(where: { ["target", "plan", "budget"].contains($0.text) }) else {
            return pieces
        }
        return topicLast(nothingMissing(pieces))
    }

    private static func nothingMissing(_ pieces: [Piece]) -> [Piece] {
        guard
            let verb = pieces.firstIndex(where: {
                ["fehlte", "fehlten", "fehlt"].contains($0.original)
            }),
            let nothing = pieces.firstIndex(where: {
                $0.original == "nichts" || $0.original == "kein"
            }),
            let link = pieces.firstIndex(where: { ["zum", "am", "zur"].contains($0.original) }),
            link > verb
        else { return pieces }
        var pieces = pieces
        pieces[verb] = pieces[verb].saying("met", as: .verb)
        pieces[link] = pieces[link].saying("the", as: .article)
        pieces.remove(at: nothing)
        return pieces
    }

    /// What it is the target of stands behind it.
    private static func topicLast(_ pieces: [Piece]) -> [Piece] {
        guard let topic = pieces.topic(from: ["bei", "beim"]),
            let target = pieces.lastIndex(where: {
                ["target", "plan", "budget"].contains($0.text)
            }), target >= topic.upperBound, topic.lowerBound > 0,
            let verb = pieces.firstIndex(where: \.isVerbal), verb < topic.lowerBound
        else { return pieces }
        var moved = pieces
        let closes = pieces.isClosed ? pieces.count - 1 : pieces.count
        moved.insert(contentsOf: pieces[topic], at: closes)
        moved.removeSubrange(topic)
        return moved
    }
}
