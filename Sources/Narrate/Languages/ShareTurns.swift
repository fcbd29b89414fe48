/// A member's share told by a noun: "Der Beitrag von Celle zu den Kosten lag bei 12 %", "84 % der
/// Bons – diesen Teil lieferte Celle".
enum ShareTurns {
    static func taken(_ pieces: [Piece]) -> [Piece] {
        guard let cue = pieces.first(where: { cues.contains($0.original) }),
            let roles = Roles(pieces), roles.time != nil, roles.members.count == 1,
            roles.numbers.count == 1, roles.dimension == nil,
            pieces[roles.numbers[0]].tokens.last.map({ parts.contains($0.text) }) ?? false,
            !pieces.contains(where: tellsElse)
        else { return pieces }
        let number = roles.numbers[0]
        let before = number > 0 ? pieces[number - 1] : pieces[number]
        var qualifier: [Piece] = []
        if before.role == .preposition, before.tokens.count > 1 {
            var rest = before
            rest.tokens.removeFirst()
            qualifier = [rest]
        } else if before.role == .adjective {
            qualifier = [before]
        }
        return sentence(
            roles.members, [cue.saying("accounted", "for", as: .verb)], qualifier,
            [pieces[number], cue.saying("of", as: .preposition), roles.metric],
            roles.when(in: pieces), pieces.closing)
    }

    private static let cues: WordSet = ["beitrag", "teil", "anteil"]
    private static let parts: WordSet = ["%", "half", "third", "thirds", "quarter", "quarters"]

    /// Changes, targets and denials have shares of their own.
    private static func tellsElse(_ piece: Piece) -> Bool {
        let words = piece.tokens.map(\.text) + (piece.joined ?? [])
        return words.contains { others.contains($0) } || piece.original == "um"
    }

    private static let others: WordSet = [
        "increase", "decrease", "decline", "growth", "gain", "loss", "slump", "change", "upturn",
        "downturn", "compared", "target", "plan", "budget", "not", "no", "only", "rose", "fell",
        "improvement", "deterioration", "higher", "lower", "than", "increased", "decreased",
    ]
}
