/// Small turns of phrase that English puts in another order.
enum Reordering {
    /// Of the whole sentence, before its verbs are placed.
    static func ofSentence(_ pieces: [Piece]) -> [Piece] {
        levelComparisons(places(pieces))
    }

    /// "auf Platz drei", "Rang 2".
    private static func places(_ pieces: [Piece]) -> [Piece] {
        var pieces = pieces
        for index in pieces.indices.dropLast()
        where pieces[index].tokens.map(\.text) == ["place"] && pieces[index + 1].role == .number {
            guard let number = pieces[index + 1].tokens.first, pieces[index + 1].tokens.count == 1,
                let rank = NumberWords.cardinals[number.text] ?? Int(number.text),
                (1...31).contains(rank)
            else { continue }
            let place = pieces[index]
            pieces[index].tokens = Piece.english([RankWords.word(for: rank)], at: [number])
            pieces[index].role = .adjective
            pieces[index + 1] = place
            if index > 0, pieces[index - 1].original == "auf" {
                pieces[index - 1].tokens = Piece.english(["in"], at: pieces[index - 1].tokens[...])
            }
        }
        return pieces
    }

    /// "unter dem Umsatz des Vorjahresmonats": lower in revenue than in the same month last year.
    private static func levelComparisons(_ pieces: [Piece]) -> [Piece] {
        var pieces = pieces
        var index = 0
        while index < pieces.count {
            defer { index += 1 }
            let words = pieces[index].tokens.map(\.text)
            guard words.first == "below" || words.first == "above" || words == ["in", "the"],
                let word = ["unter": "lower", "über": "higher"][pieces[index].original]
            else { continue }
            let name = pieces[safe: index + 1]?.role == .article ? index + 2 : index + 1
            guard pieces[safe: name]?.role == .name, let baseline = pieces[safe: name + 1],
                baseline.tokens.first?.text == "of",
                baseline.tokens.contains(where: { $0.text == "last" || $0.text == "previous" })
            else { continue }
            pieces[index].tokens = Piece.english([word, "in"], at: pieces[index].tokens[...])
            pieces[name + 1].tokens =
                Piece.english(["than", "in"], at: baseline.tokens.prefix(1))
                + baseline.tokens.dropFirst()
        }
        return pieces
    }

    /// Of one clause in English order: "missed in december the target" has the time last, "remained
    /// with €452 thousand the strongest region" the amount.
    static func timeLast(_ clause: [Piece]) -> [Piece] {
        guard let verb = clause.firstIndex(where: { $0.role == .verb }),
            let link = clause[safe: verb + 1], link.role == .preposition,
            link.tokens.map(\.text) == ["in"] && clause[safe: verb + 2]?.role == .period
                || link.tokens.map(\.text) == ["with"] && clause[safe: verb + 2]?.role == .number
        else { return clause }
        var end = verb + 3
        if let year = clause[safe: end], year.role == .number, year.tokens.count == 1,
            NumberText.isYear(year.tokens[0].text)
        {
            end += 1
        }
        guard let next = clause[safe: end], next.role == .article else { return clause }
        var moved = clause
        let time = moved[(verb + 1)..<end]
        let isClosed = moved.last?.role == .mark || moved.last?.role == .conjunction
        moved.insert(contentsOf: time, at: isClosed ? moved.count - 1 : moved.count)
        moved.removeSubrange((verb + 1)..<end)
        return moved
    }
}
