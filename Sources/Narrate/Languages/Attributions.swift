/// "ging auf Nord zurück": what is traced to a member has not gone back, it falls to it. It is read as
/// "entfiel auf Nord".
struct Attributions: Sendable {
    let language: Language

    func taken(_ pieces: [Piece]) -> [Piece] {
        guard let back = pieces.firstIndex(where: { Self.backs.contains($0.original) }),
            let to = pieces.firstIndex(where: { $0.original == "auf" }),
            let member = pieces[(to + 1)...].first(where: { $0.role != .article && !$0.isDimension }
            ),
            member.role == .name, !member.dimensions.isEmpty
        else { return pieces }
        guard pieces[back].original == "zurück" else {
            return sentence(pieces[..<back], [falling(pieces[back])], pieces[(back + 1)...])
        }
        guard let verb = pieces.firstIndex(where: { Self.goings.contains($0.original) }),
            verb < back
        else { return pieces }
        return sentence(
            pieces[..<verb], [falling(pieces[verb])], pieces[(verb + 1)..<back],
            pieces[(back + 1)...])
    }

    private func falling(_ piece: Piece) -> Piece {
        let isPlural = piece.original.hasSuffix("n")
        let word = isPlural ? "entfielen" : "entfiel"
        let first = piece.tokens[0]
        let token = Token(
            kind: .word, text: word, start: first.start, end: first.end, isCapitalised: false,
            isAllCapitals: false, isAttached: false)
        var falling = Piece(role: .verb, tokens: [token], original: word)
        falling.verbs = language.verbs.finite(word) ?? []
        falling.joined = language.verbs.joined(word)
        return falling
    }

    private static let goings: WordSet = ["ging", "gingen", "geht", "gehen"]
    private static let backs: WordSet = [
        "zurück", "zurückging", "zurückgingen", "zurückgeht", "zurückgehen",
    ]
}
