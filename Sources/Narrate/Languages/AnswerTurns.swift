/// Short answers to a question: "Es waren 2.", "Es war die Station Neuss.", "In keiner.", "Ja, um 5 %."
enum AnswerTurns {
    static func taken(_ pieces: [Piece]) -> [Piece] {
        let told = pieces.open.filter { !$0.tokens.isEmpty }
        guard told.count < 6, !told.isEmpty else { return pieces }
        if let none = told.first(where: { $0.text == "no" || $0.text == "in no" }),
            told.allSatisfy({ $0.role == .preposition || $0.text == "no" || $0.text == "in no" })
        {
            return sentence([none.saying("none", as: .adverb)], pieces.closing)
        }
        guard let verb = told.first, ["war", "waren", "sind", "ist"].contains(verb.original) else {
            return pieces
        }
        let rest = told.dropFirst().filter { $0.role != .article }
        guard rest.count == 1,
            rest[0].role == .number || (rest[0].role == .name && !rest[0].isMetric)
        else { return pieces }
        return sentence(rest, pieces.closing)
    }
}
