/// Two members set against each other in words that English has in another order: "Verglichen mit
/// Celle hatte Goslar mehr Bons", "Celle ließ bei den Bons Goslar hinter sich".
enum RivalTurns {
    static func taken(_ pieces: [Piece]) -> [Piece] {
        compared(pieces) ?? leftBehind(pieces) ?? placeTaken(pieces) ?? pieces
    }

    private static let comparatives: WordSet = [
        "more", "less", "higher", "lower", "better", "worse", "fewer", "more of", "much",
    ]

    private static func compared(_ pieces: [Piece]) -> [Piece]? {
        guard pieces.first?.tokens.first?.text == "compared" else { return nil }
        let end = pieces.nominalEnd(from: 1)
        guard end > 1, isMember(pieces[end - 1]), let verb = pieces[safe: end],
            verb.role == .auxiliary || verb.isVerbal
        else { return nil }
        let subject = pieces.nominalEnd(from: end + 1)
        guard subject > end + 1, isMember(pieces[subject - 1]),
            pieces[subject...].contains(where: { comparatives.contains($0.text) })
        else { return nil }
        return sentence(
            pieces[(end + 1)..<subject], [verb], pieces.open[subject...],
            [pieces[0].saying("than", as: .preposition)],
            pieces[1..<end].filter { $0.role != .article }, pieces.closing)
    }

    /// The one left behind stands before "hinter sich".
    private static func leftBehind(_ pieces: [Piece]) -> [Piece]? {
        guard let particle = pieces.firstIndex(where: { $0.original == "hinter sich" }),
            let verb = pieces[..<particle].firstIndex(where: { piece in
                piece.verbs.contains { $0.particle == "hinter sich" }
            }), particle > verb + 1, isMember(pieces[particle - 1])
        else { return nil }
        return sentence(
            pieces[..<verb], [pieces[verb].saying("exceeded", as: .verb), pieces[particle - 1]],
            pieces[(verb + 1)..<(particle - 1)], pieces[(particle + 1)...])
    }

    /// "Rang 2 unter den Flotten ging im September bei den Verträgen an Bagger."
    private static func placeTaken(_ pieces: [Piece]) -> [Piece]? {
        guard let noun = pieces.firstIndex(where: { $0.text == "place" }), noun <= 2,
            let verb = pieces.firstIndex(where: { taking.contains($0.original) }), verb > noun,
            let link = pieces.lastIndex(where: {
                $0.role == .preposition
                    && ["an", "an die", "an den", "an das", "der"].contains($0.original)
            }), link > verb
        else { return nil }
        let member = pieces.open[(link + 1)...].filter { $0.role != .article }
        guard member.count == 1, isMember(member[0]) else { return nil }
        return sentence(
            member, [pieces[verb].saying("was", "in", as: .verb)],
            pieces[..<verb].drop { $0.role == .article }, pieces[(verb + 1)..<link], pieces.closing)
    }

    private static let taking: WordSet = ["ging", "gingen", "geht", "gehen", "fiel", "fällt"]

    private static func isMember(_ piece: Piece) -> Bool {
        piece.role == .name && !piece.isMetric && !piece.isDimension
    }
}
