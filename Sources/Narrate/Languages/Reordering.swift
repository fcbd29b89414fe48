/// Small turns of phrase that English puts in another order.
enum Reordering {
    /// Of the whole sentence, before its verbs are placed.
    static func ofSentence(_ pieces: [Piece]) -> [Piece] {
        levelComparisons(places(ranges(metricRanks(pieces))))
    }

    /// "die Filiale Celle" is Celle: the noun of a named member says nothing more.
    static func withoutNouns(_ pieces: [Piece]) -> [Piece] {
        pieces.enumerated().filter { index, piece in
            !(piece.isDimension
                && pieces[safe: index + 1].map { $0.role == .name && !$0.isDimension }
                    ?? false)
        }.map(\.element)
    }

    /// "je Monat zwischen 12 und 14", "je Filiale"
    private static func ranges(_ pieces: [Piece]) -> [Piece] {
        var pieces = pieces
        let isRange = pieces.indices.contains { index in
            pieces[index].original == "zwischen"
                || (pieces[index].original == "bis" && index > 0
                    && pieces[index - 1].role == .number
                    && pieces[safe: index + 1]?.role == .number)
        }
        guard isRange else { return pieces }
        for index in pieces.indices {
            if pieces[index].text == "per",
                pieces[safe: index + 1]?.isDimension == true
            {
                pieces[index].tokens = Piece.english(
                    ["across", "the"], at: pieces[index].tokens[...])
            } else if eachMonth.contains(text(pieces[index])),
                let first = pieces[index].tokens.first
            {
                pieces[index].tokens = Piece.english(["each", "month"], at: [first])
            } else if pieces[index].text == "per",
                pieces[safe: index + 1].map(text) == "month"
            {
                pieces[index].tokens = Piece.english(["each"], at: pieces[index].tokens[...])
            } else if pieces[index].original == "bis", index > 0, pieces[index - 1].role == .number
            {
                pieces[index].tokens = Piece.english(["and"], at: pieces[index].tokens[...])
                let between = Piece.english(["between"], at: pieces[index - 1].tokens.prefix(1))
                if pieces[safe: index - 2]?.original != "zwischen" {
                    pieces[index - 1].tokens = between + pieces[index - 1].tokens
                }
            }
        }
        return pieces
    }

    private static let eachMonth: WordSet = [
        "compared with the previous month", "month by month",
    ]

    private static func text(_ piece: Piece) -> String {
        piece.text
    }

    /// "nach Umsatz" ranks, "zum dritten Mal in Folge" counts.
    private static func metricRanks(_ pieces: [Piece]) -> [Piece] {
        var pieces = pieces
        for index in pieces.indices.dropLast() {
            if pieces[index].original == "nach", pieces[index].role == .preposition,
                pieces[index + 1].role == .name
            {
                pieces[index].tokens = Piece.english(["by"], at: pieces[index].tokens[...])
            }
            if pieces[index].original == "zum",
                pieces[safe: index + 2].map(text) == "time in a row"
            {
                pieces[index].tokens = Piece.english(["for", "the"], at: pieces[index].tokens[...])
            }
        }
        return pieces
    }

    /// "auf Platz drei", "Rang 2".
    private static func places(_ pieces: [Piece]) -> [Piece] {
        var pieces = pieces
        for index in pieces.indices.dropLast()
        where pieces[index].text == "place" && pieces[index + 1].role == .number {
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
            guard words.first == "below" || words.first == "above",
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

    /// Of one clause in English order.
    static func ofClause(_ clause: [Piece]) -> [Piece] {
        wholeFrom(
            comparisonLast(
                comparativeBehindVerb(degreeBehindVerb(runBehindNoun(timeLast(clause))))))
    }

    /// "came in May fully from": all of it.
    private static func wholeFrom(_ clause: [Piece]) -> [Piece] {
        guard let verb = clause.firstIndex(where: { text($0) == "came" }),
            let from = clause[verb...].firstIndex(where: { $0.tokens.last?.text == "from" }),
            from > verb + 1, text(clause[from - 1]) == "fully"
        else { return clause }
        let isClosed = clause.last?.role == .mark || clause.last?.role == .conjunction
        let end = isClosed ? clause.count - 1 : clause.count
        var all = clause[from - 1]
        all.tokens = Piece.english(["entirely"], at: all.tokens[...])
        return clause[...verb] + [all] + clause[from..<end] + clause[(verb + 1)..<(from - 1)]
            + clause[end...]
    }

    /// "fell in May sharply": the word of degree belongs to its verb.
    private static func degreeBehindVerb(_ clause: [Piece]) -> [Piece] {
        guard let verb = clause.firstIndex(where: { $0.role == .verb }),
            let degree = clause[(verb + 1)...].firstIndex(where: { piece in
                piece.role == .adverb && piece.tokens.count == 1
                    && IntensityWords.modifiers[piece.tokens[0].text] != nil
            }), degree > verb + 1,
            clause[safe: degree + 1].map({ $0.role == .mark || $0.role == .conjunction }) ?? true
        else { return clause }
        var moved = clause
        moved.insert(moved.remove(at: degree), at: verb + 1)
        return moved
    }

    /// "the fourth increase of the costs in a row": the run belongs to its noun.
    private static func runBehindNoun(_ clause: [Piece]) -> [Piece] {
        guard let run = clause.firstIndex(where: { text($0) == "in a row" }),
            let noun = clause[..<run].lastIndex(where: { $0.role == .noun }), noun + 1 < run,
            clause[..<noun].contains(where: { $0.role == .adjective }),
            clause[(noun + 1)..<run].allSatisfy({
                $0.role == .name || $0.role == .article
                    || $0.role == .preposition
            })
        else { return clause }
        var moved = clause
        moved.insert(moved.remove(at: run), at: noun + 1)
        return moved
    }

    /// "was in April in Celle higher than": the comparison belongs to its verb.
    private static func comparativeBehindVerb(_ clause: [Piece]) -> [Piece] {
        guard let verb = clause.firstIndex(where: { $0.role == .verb || $0.role == .auxiliary }),
            ["was", "stood", "is", "remained", "were"].contains(clause[verb].tokens.first?.text),
            clause[verb].tokens.count == 1,
            let than = clause[(verb + 1)...].firstIndex(where: { $0.tokens.first?.text == "than" }),
            than > verb + 2,
            ["higher", "lower", "more", "less", "better", "worse"]
                .contains(text(clause[than - 1])),
            clause[(verb + 1)..<(than - 1)].allSatisfy({
                [.preposition, .period, .name, .noun, .article, .adjective].contains($0.role)
                    || ($0.role == .number && $0.tokens.count == 1)
            })
        else { return clause }
        var moved = clause
        moved.insert(moved.remove(at: verb), at: than - 2)
        return moved
    }

    /// "fell compared with March by 3% to 97": the numbers come before what they are held against.
    private static func comparisonLast(_ clause: [Piece]) -> [Piece] {
        guard let verb = clause.firstIndex(where: { $0.role == .verb }),
            let start = clause[(verb + 1)...].firstIndex(where: {
                $0.tokens.first?.text == "compared"
            })
        else { return clause }
        var end = start + 1
        while let piece = clause[safe: end] {
            let isYear =
                piece.role == .number && piece.tokens.count == 1
                && NumberText.isYear(piece.tokens[0].text)
            let isMonthOfYear =
                piece.role == .number && piece.tokens.first?.kind == .word
                && PeriodWords.months[piece.tokens[0].text] != nil
            guard
                isYear || isMonthOfYear || isOrdinal(piece) || piece.role == .period
                    || piece.text == "of fiscal year" || piece.role == .noun
                    || piece.role == .article || piece.role == .adjective
                    || piece.original.first == "q"
            else { break }
            end += 1
        }
        guard let next = clause[safe: end], next.role == .preposition,
            ["by", "from", "to", "at"].contains(next.tokens.first?.text)
        else { return clause }
        var moved = clause
        let comparison = moved[start..<end]
        let isClosed = moved.last?.role == .mark || moved.last?.role == .conjunction
        moved.insert(contentsOf: comparison, at: isClosed ? moved.count - 1 : moved.count)
        moved.removeSubrange(start..<end)
        return moved
    }

    private static func isOrdinal(_ piece: Piece) -> Bool {
        ["first", "second", "third", "fourth"].contains(piece.text)
    }

    /// Of one clause in English order: "missed in december the target" has the time last, "remained
    /// with €452 thousand the strongest region" the amount.
    private static func timeLast(_ clause: [Piece]) -> [Piece] {
        guard let verb = clause.firstIndex(where: { $0.role == .verb }),
            let link = clause[safe: verb + 1], link.role == .preposition,
            link.text == "in" && clause[safe: verb + 2]?.role == .period
                || link.text == "with" && clause[safe: verb + 2]?.role == .number
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
