/// Puts a contribution as English does: "Zum Plus von 108 Tsd. € trug West 42 Tsd. € bei" is "of the
/// gain of €108 thousand, West added €42 thousand".
enum Contribution {
    /// The pieces of one clause; none where it tells no contribution to something.
    static func arranged(_ clause: [Piece]) -> [Piece]? {
        guard let verb = clause.firstIndex(where: { $0.text == "contributed" }),
            let start = clause.firstIndex(where: { ["zu", "zum", "zur"].contains($0.original) }),
            clause[start].role == .preposition
        else { return nil }
        let end = comparisonEnd(clause, from: whole(clause, from: start + 1))
        var whole = Array(clause[start..<end])
        for index in whole.indices.dropFirst() where whole[index].tokens.first?.text == "of" {
            if whole[index].role == .article {
                whole[index].tokens = Piece.english(["in"], at: whole[index].tokens[...])
            }
        }
        whole[0].tokens = Piece.english(["of", "the"], at: whole[0].tokens[...])
        let rest = clause[..<start] + clause[end...]
        let isShare = rest.contains { piece in
            piece.role == .number && piece.tokens.contains { fractions.contains($0.text) }
        }
        let amount = rest.lastIndex { $0.role == .number && !isTime($0) }
        let subject = rest.prefix { $0.role != .verb }.isEmpty
        var tail = withVerbFirst(Array(rest))
        if !whole.contains(where: tellsChange), isShare || amount != nil,
            let place = tail.firstIndex(where: { $0.role == .verb })
        {
            // "trug 12 % zum Umsatz bei": of a total, not of a change.
            tail[place].tokens = Piece.english(
                ["accounted", "for"], at: clause[verb].tokens.prefix(1))
        }
        if isShare || amount == nil || whole.contains(where: { $0.role == .number }) {
            let place =
                isShare ? nil : tail.lastIndex { $0.role == .number && !isTime($0) }.map { $0 + 1 }
            let close = tail.last?.role == .mark || tail.last?.role == .conjunction
            tail.insert(contentsOf: whole, at: place ?? (close ? tail.count - 1 : tail.count))
            return subject ? withSubjectFirst(tail) : tail
        }
        if let place = tail.firstIndex(where: { $0.role == .verb }) {
            tail[place].tokens = Piece.english(["added"], at: clause[verb].tokens.prefix(1))
        }
        let comma = Piece(
            role: .mark, tokens: Piece.english([","], at: whole[0].tokens.prefix(1)), original: ",")
        return whole + [comma] + (subject ? withSubjectFirst(tail) : tail)
    }

    private static let fractions: WordSet = [
        "%", "half", "third", "thirds", "quarter", "quarters", "fifth", "fifths", "sixth",
        "tenth", "tenths",
    ]

    /// "dass West 12 % zum Plus beitrug"
    private static func withVerbFirst(_ pieces: [Piece]) -> [Piece] {
        guard let verb = pieces.lastIndex(where: { $0.role == .verb }),
            let number = pieces.lastIndex(where: { $0.role == .number && !isTime($0) }),
            number < verb
        else { return pieces }
        var moved = pieces
        let first = number > 0 && isQualifier(pieces[number - 1]) ? number - 1 : number
        moved.insert(moved.remove(at: verb), at: first)
        return moved
    }

    private static func isQualifier(_ piece: Piece) -> Bool {
        piece.role == .adjective
            || (piece.role == .preposition && piece.tokens.first?.text != "in")
    }

    private static func tellsChange(_ piece: Piece) -> Bool {
        piece.tokens.contains { changes.contains($0.text) }
    }

    private static let changes: WordSet = [
        "increase", "decline", "gain", "loss", "growth", "decrease", "slump", "jump", "rise",
        "fall", "drop", "improvement", "deterioration", "upturn", "downturn", "change", "recovery",
        "expansion",
    ]

    /// "Mai 2025"
    private static func isTime(_ piece: Piece) -> Bool {
        piece.tokens.last.map { NumberText.isYear($0.text) } ?? false
    }

    /// Where the words end that name the whole.
    private static func whole(_ clause: [Piece], from start: Int) -> Int {
        var index = start
        var sawNoun = false
        while let piece = clause[safe: index] {
            switch piece.role {
            case .article, .adjective: if sawNoun, piece.tokens.first?.text != "of" { return index }
            case .name where sawNoun, .noun where sawNoun:
                let before = clause[index - 1]
                guard before.tokens.first?.text == "of" || before.role == .article else {
                    return index
                }
            case .name, .noun: sawNoun = true
            case .preposition where sawNoun && piece.original == "von":
                guard clause[safe: index + 1]?.role == .number else { return index }
                return index + 2
            default: return index
            }
            index += 1
        }
        return index
    }

    /// Where a comparison behind the whole ends: "zum Anstieg im Vergleich zum Mai".
    private static func comparisonEnd(_ clause: [Piece], from start: Int) -> Int {
        guard clause[safe: start]?.tokens.first?.text == "compared" else { return start }
        return clause[(start + 1)...].firstIndex {
            ![.period, .number, .noun, .adjective, .article].contains($0.role)
        } ?? clause.endIndex
    }

    private static func withSubjectFirst(_ pieces: [Piece]) -> [Piece] {
        guard let verb = pieces.firstIndex(where: { $0.role == .verb }),
            let end = pieces[(verb + 1)...].firstIndex(where: { $0.role == .name })
        else { return pieces }
        var moved = pieces
        moved.insert(moved.remove(at: verb), at: end)
        return moved
    }
}
