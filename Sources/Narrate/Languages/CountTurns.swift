/// Counts whose number stands far from what is counted: "Von den fünf Filialen haben drei
/// zugelegt", "in drei davon", "keine Filiale, in der der Umsatz nicht stieg".
enum CountTurns {
    static func taken(_ pieces: [Piece]) -> [Piece] {
        nowhereElse(noneThatDidNot(ofThem(ofMembers(pieces))))
    }

    /// "Allein in Celle stieg der Umsatz, in keiner anderen Filiale": only there.
    private static func nowhereElse(_ pieces: [Piece]) -> [Piece] {
        guard let first = pieces.first, ["alone", "only"].contains(first.text),
            let comma = pieces.lastIndex(where: { $0.original == "," }),
            pieces.open.count == comma + 5 || pieces.open.count == comma + 4,
            pieces[comma...].contains(where: { $0.text == "no" }),
            pieces[comma...].contains(where: { $0.text == "other" }),
            pieces.open.last?.isDimension == true
        else { return pieces }
        return sentence(
            [first.saying("only")], pieces[1..<comma], pieces.closing)
    }

    /// "Von den 5 Filialen haben im Mai 2 beim Umsatz zugelegt": 2 of the 5 of them did.
    private static func ofMembers(_ pieces: [Piece]) -> [Piece] {
        guard
            pieces.first?.text == "of" || pieces.first?.text == "of the"
                || pieces.first?.original == "von",
            let noun = pieces.firstIndex(where: \.isDimension), noun <= 3,
            let verb = pieces[safe: noun + 1], verb.isVerbal || verb.role == .auxiliary
        else { return pieces }
        let rest = pieces.indices.dropFirst(noun + 2)
        if let only = rest.first(where: { pieces[$0].text == "only" }) {
            let end = pieces.nominalEnd(from: only + 1)
            guard end > only + 1, pieces[end - 1].role == .name else { return pieces }
            return sentence(
                [pieces[only]], pieces[(only + 1)..<end], pieces[(noun + 1)..<only], pieces[end...])
        }
        guard
            let count = rest.first(where: { index in
                isBareCount(pieces[index]) || ["no", "all", "both"].contains(pieces[index].text)
            }), pieces[safe: count + 1].map({ $0.role != .name || !$0.isDimension }) ?? true
        else { return pieces }
        var number = pieces[count]
        if number.text == "no" { number = number.saying("none") }
        if number.text == "all" {
            return sentence(
                [number], pieces[1..<(noun + 2)].filter { $0.text != "all" },
                pieces[(noun + 2)..<count], pieces[(count + 1)...])
        }
        let whole = pieces[0].saying("of", "the", as: .preposition)
        let members = pieces[1...noun].filter { $0.role != .article && $0.text != "all" }
        return sentence(
            [number, whole], members, pieces[(noun + 1)..<count], pieces[(count + 1)...])
    }

    private static func isBareCount(_ piece: Piece) -> Bool {
        guard piece.role == .number, piece.tokens.count == 1 else { return false }
        return (NumberWords.cardinals[piece.text] ?? Int(piece.text)).map { $0 < 100 } ?? false
    }

    /// "Wir haben 6 Filialen; im Mai stieg der Umsatz in 3 davon."
    private static func ofThem(_ pieces: [Piece]) -> [Piece] {
        var pieces = pieces
        for index in pieces.indices.reversed() where pieces[index].text == "of them" {
            guard index > 0, isBareCount(pieces[index - 1]) || pieces[index - 1].role == .cardinal,
                let noun = pieces[..<index].lastIndex(where: \.isDimension), noun > 0
            else {
                if index > 0, pieces[index - 1].role == .mark {
                    pieces[index] = pieces[index].saying("of", "which", as: .adverb)
                } else {
                    pieces.remove(at: index)
                }
                continue
            }
            let whole =
                pieces[noun - 1].role == .number
                ? [pieces[noun - 1], pieces[noun]] : [pieces[noun]]
            pieces[index] = pieces[index].saying("of", "the", as: .preposition)
            pieces.insert(contentsOf: whole, at: index + 1)
        }
        return pieces
    }

    /// "Es gab keine Filiale, in der der Umsatz nicht zugelegt hätte": it rose in every one.
    private static func noneThatDidNot(_ pieces: [Piece]) -> [Piece] {
        guard let none = pieces.firstIndex(where: { $0.text == "no" }),
            pieces[..<none].contains(where: { $0.text == "there were" }),
            pieces[safe: none + 1]?.isDimension == true, pieces[safe: none + 2]?.original == ",",
            let relative = pieces[safe: none + 3], relatives.contains(relative.text)
        else { return pieces }
        let denial = pieces[(none + 4)...].firstIndex { $0.text == "not" }
        let time = pieces[..<none].filter { $0.text != "there were" }
        let rest = pieces.open[(none + 4)...].enumerated().filter { offset, _ in
            offset + none + 4 != denial
        }.map(\.element)
        let quantifier =
            denial == nil
            ? pieces[none].saying("in", "no", as: .preposition)
            : pieces[none].saying("in", "every", as: .preposition)
        return sentence(
            [quantifier, pieces[none + 1]], [pieces[none + 2].saying(",", as: .mark)],
            rest.asMainClause, time, pieces.closing)
    }

    private static let relatives: WordSet = ["in", "in the", "at", "where", "at the"]
}

extension [Piece] {
    /// A clause whose verb stands last, as one whose verb stands second.
    fileprivate var asMainClause: [Piece] {
        guard let last, last.role == .auxiliary || last.isVerbal else { return self }
        let hasParticiple = dropLast().last?.joined != nil
        let verb = hasParticiple ? suffix(2) : suffix(1)
        let end = nominalEnd(from: 0)
        guard end > 0, end <= count - verb.count else { return self }
        let middle = self[end..<(count - verb.count)]
        guard hasParticiple else { return sentence(self[..<end], verb, middle) }
        return sentence(self[..<end], verb.suffix(1), middle, verb.prefix(1))
    }
}
