/// Months of a high or low: "Der Höchststand der Kosten fiel 2023 in den Mai", "In keinem Monat des
/// Jahres 2023 war der Umsatz so hoch wie im Mai".
enum ExtremeTurns {
    static func taken(_ pieces: [Piece]) -> [Piece] {
        fellInto(pieces) ?? inNoMonth(pieces) ?? monthOfPeak(pieces) ?? notUsually(pieces) ?? pieces
    }

    private static func fellInto(_ pieces: [Piece]) -> [Piece]? {
        guard
            let noun = pieces.firstIndex(where: {
                $0.text == "record high" || $0.text == "record low"
            }), noun <= 1,
            let verb = pieces.firstIndex(where: { falling.contains($0.original) }), verb > noun + 1,
            pieces[(verb + 1)...].contains(where: { $0.role == .period })
        else { return nil }
        let peaked = pieces[noun].text == "record high" ? "peaked" : "bottomed"
        let metric = pieces[(noun + 1)..<verb].drop { $0.role == .article || $0.text == "of" }
        return sentence(
            metric, [pieces[verb].saying(peaked, as: .verb)],
            pieces[(verb + 1)...].filter { $0.role != .article })
    }

    private static let falling: WordSet = [
        "fiel", "fällt", "lag", "liegt", "datiert", "stammt", "war", "kam", "stand",
    ]

    /// "In keinem (anderen) Monat (des Jahres 2023) war der Umsatz so hoch wie im Mai."
    private static func inNoMonth(_ pieces: [Piece]) -> [Piece]? {
        guard let none = pieces.firstIndex(where: { $0.text == "no" }),
            let month = pieces[none...].prefix(3).firstIndex(where: { $0.text == "month" }),
            let like = pieces.firstIndex(where: { extremes[$0.original] != nil }), like > month,
            let extreme = extremes[pieces[like].original],
            let verb = pieces.firstIndex(where: \.isVerbal),
            let metric = pieces.firstIndex(where: \.isMetric)
        else { return nil }
        let standsLast = metric > like
        guard !standsLast || (like < verb && verb < metric) else { return nil }
        let time = standsLast ? pieces[(like + 1)..<verb] : pieces.open[(like + 1)...]
        guard let name = time.first(where: { $0.role == .period }) else { return nil }
        let subject =
            standsLast
            ? pieces.open[metric...] : pieces[metric..<(metric < verb ? verb : like)]
        let was = pieces[verb].saying("was", as: .verb)
        guard let year = pieces[month...].first(where: isYear) else {
            let record = pieces[like].saying("the", extreme, "on", "record", as: .adverb)
            return sentence(subject, [was, record], time, pieces.closing)
        }
        return monthOfYear(name, was, year, extreme, subject.filter { !isYear($0) }, pieces)
    }

    /// "May was in 2023 the month with the highest revenue."
    private static func monthOfYear(
        _ name: Piece, _ was: Piece, _ year: Piece, _ extreme: String,
        _ subject: [Piece], _ pieces: [Piece]
    ) -> [Piece] {
        let place = year.saying("in", as: .preposition)
        let month = was.saying("the", "month", "with", "the", extreme, as: .adverb)
        return sentence([name, was, place, year, month], subject, pieces.closing)
    }

    private static let extremes: WordTable<String> = [
        "so hoch wie": "highest", "so groß wie": "highest", "so viele wie": "highest",
        "so niedrig wie": "lowest", "so gering wie": "lowest", "so hoch": "highest",
        "so niedrig": "lowest", "so tief wie": "lowest", "so klein wie": "lowest",
    ]

    /// "Der Juni war 2023 der Monat mit dem Höchstwert der Quote."
    private static func monthOfPeak(_ pieces: [Piece]) -> [Piece]? {
        guard let noun = pieces.firstIndex(where: { $0.text == "month" }),
            pieces[safe: noun + 1]?.text == "with",
            let record = pieces[noun...].prefix(4).firstIndex(where: {
                ["record high", "record low"].contains($0.text)
            }),
            let name = pieces[..<noun].first(where: { $0.role == .period }),
            let verb = pieces[..<noun].first(where: \.isVerbal),
            let year = pieces.first(where: isYear)
        else { return nil }
        let subject = pieces.open[(record + 1)...].filter { !isYear($0) }
            .drop { $0.role == .article || $0.role == .preposition }
        return monthOfYear(
            name, verb.saying("was", as: .verb), year,
            pieces[record].text == "record high" ? "highest" : "lowest", Array(subject), pieces)
    }

    /// "So hoch wie im Juli ist der Umsatz normalerweise nicht": unusually high.
    private static func notUsually(_ pieces: [Piece]) -> [Piece]? {
        guard pieces.contains(where: { $0.text == "usually" }),
            pieces.contains(where: { $0.text == "not" }),
            let like = pieces.firstIndex(where: { extremes[$0.original] != nil })
        else { return nil }
        let degree = extremes[pieces[like].original] == "highest" ? "high" : "low"
        var moved = pieces
        moved[like] = pieces[like].saying("unusually", degree, as: .adverb)
        moved.removeAll { $0.text == "usually" || $0.text == "not" }
        return moved
    }

    private static func isYear(_ piece: Piece) -> Bool {
        piece.role == .number && piece.tokens.count == 1
            && piece.tokens[0].kind == .number && NumberText.isYear(piece.tokens[0].text)
    }
}
