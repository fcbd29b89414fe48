/// Which of two members had more, told over several clauses: "Ein Vergleich von Celle mit Goslar
/// zeigt: Celle wies höhere Kosten aus", "Nicht Celle, sondern Goslar hatte mehr Bons".
enum PairTurns {
    static func taken(_ pieces: [Piece]) -> [Piece] {
        guard pieces.contains(where: { cues.contains($0.original) }), let roles = Roles(pieces),
            roles.numbers.isEmpty, roles.dimension == nil,
            let more = pieces.first(where: { comparatives.contains($0.text) }),
            !pieces.contains(where: { $0.text.hasPrefix("than") || $0.original == "als" }),
            let (winner, loser) = pair(pieces, roles)
        else { return pieces }
        return sentence(
            [winner, more.saying("had", "a", as: .verb), more, roles.metric],
            [more.saying("than", as: .preposition), loser], roles.when(in: pieces), pieces.closing)
    }

    private static let cues: WordSet = ["vergleich", "beiden", "sondern", "gegenüberstellung"]
    private static let comparatives: WordSet = ["higher", "lower", "more", "less"]

    /// The member that a clause names again, or the one that "sondern" names.
    private static func pair(_ pieces: [Piece], _ roles: Roles) -> (Piece, Piece)? {
        let names = roles.members.map(\.text)
        let distinct = Set(names)
        guard distinct.count == 2 else { return nil }
        if names.count == 3, let winner = roles.members.last,
            names.dropLast().contains(winner.text),
            let loser = roles.members.first(where: { $0.text != winner.text })
        {
            return (winner, loser)
        }
        guard names.count == 2, pieces.first?.original == "nicht",
            let but = pieces.firstIndex(where: { $0.original == "sondern" }),
            let place = pieces.firstIndex(where: { $0.text == names[1] }), place > but
        else { return nil }
        return (roles.members[1], roles.members[0])
    }
}
