/// One value of one metric at one time, in a sentence whose other words say nothing: "Wie gewünscht
/// der Wert zum Umsatz im Mai 2023: 5 €", "Wer nach den Kosten im Mai fragt: 7 €".
enum ValueTurns {
    static func taken(_ pieces: [Piece]) -> [Piece] {
        guard let roles = Roles(pieces), let time = roles.time, roles.numbers.count == 1,
            roles.dimension == nil, roles.members.count < 3
        else { return pieces }
        let number = roles.numbers[0]
        guard number > 0, isPlain(pieces[number]), link(before: number, pieces) != nil else {
            return pieces
        }
        var kept: [Piece] = []
        var isOdd = false
        for (index, piece) in pieces.enumerated() where !time.contains(index) && index != number {
            guard let isHarmless = harmless(piece) else { return pieces }
            if !isHarmless { isOdd = true }
            if keeps.contains(piece.text) {
                kept.append(piece)
                isOdd = true
            }
        }
        if kept.contains(where: { $0.text == "so far" }) {
            kept.removeAll { $0.text == "year to date" && $0.original.hasPrefix("aufgelaufen") }
        }
        guard isOdd, let qualifier = link(before: number, pieces) else { return pieces }
        return sentence(
            kept.filter { $0.text.hasPrefix("on average") }, roles.subject(in: pieces),
            kept.filter { !$0.text.hasPrefix("on average") }, roles.when(in: pieces),
            [pieces[number].saying("was", as: .verb)], qualifier, [pieces[number]], pieces.closing)
    }

    /// What loosens the number; none where the link tells a change.
    private static func link(before number: Int, _ pieces: [Piece]) -> [Piece]? {
        let piece = pieces[number - 1]
        guard piece.role == .preposition else {
            return piece.original == "," || piece.role == .conjunction ? nil : []
        }
        let words = piece.tokens.map(\.text)
        guard let first = words.first, ["at", "to", "with", "of"].contains(first) else {
            return nil
        }
        let rest = Array(piece.tokens.dropFirst())
        guard !rest.isEmpty else { return [] }
        var qualifier = piece
        qualifier.tokens = rest
        return [qualifier]
    }

    private static func isPlain(_ number: Piece) -> Bool {
        !["+", "-"].contains(number.tokens.first?.text)
            && !number.tokens.contains { ["times", "points", "half"].contains($0.text) }
    }

    /// Whether a piece belongs to a plain sentence (true), or only says nothing (false).
    private static func harmless(_ piece: Piece) -> Bool? {
        switch piece.role {
        case .name, .article: return true
        case .mark:
            return [".", "!", ":", "?", ",", "(", ")"].contains(piece.original) ? true : nil
        case .preposition:
            return ["in", "in the", "of", "of the", "at", "to", "with", "for"].contains {
                piece.text == $0
            } || piece.text.hasPrefix("to ") || piece.text.hasPrefix("at ") ? true : nil
        case .verb, .joined, .auxiliary, .adverb, .noun, .adjective, .pronoun:
            let words = (piece.verbs.first { $0.particle == nil })?.words ?? piece.joined
            if piece.role == .auxiliary { return piece.original.hasPrefix("w") ? nil : true }
            if let words { return values.contains(words) ? true : nil }
            if keeps.contains(piece.text) { return true }
            return silent.contains(piece.text) ? false : nil
        case .unknown: return PassedWords.isPassable(piece) ? false : nil
        default: return nil
        }
    }

    private static let values: Set<[String]> = [
        ["was"], ["came"], ["stood"], ["reached"], ["showed"], ["reported"], ["recorded"],
        ["booked"], ["counted"], ["achieved"], ["is"],
    ]
    private static let silent: WordSet = [
        "in short", "report", "team", "matter", "plain", "value", "level", "data", "table",
        "figure", "we", "our", "that", "as",
    ]
    private static let keeps: WordSet = [
        "year to date", "in total", "so far", "on average per month", "company wide", "partial",
    ]
}
