/// Statements that only the one before completes: "Es gab im Mai einen Rückgang der Kosten. Davon
/// entfallen 20 % auf Nord", "Im April lag der Umsatz bei 5 €. Im Mai war es das Doppelte", "Wir haben
/// jede Region geprüft. Der Umsatz ist in keiner gestiegen".
enum ContinuedTurns {
    static func mayContinue(_ tokens: [Token]) -> Bool {
        tokens.contains { cues.contains($0.text) }
    }

    static func goTogether(_ before: [Piece], _ said: [Piece]) -> Bool {
        if said.contains(where: \.isMetric) {
            return !before.contains(where: { $0.isMetric || $0.role == .number || isTime($0) })
                && before.contains(where: \.isDimension) && !said.contains(where: \.isDimension)
                && said.contains { all.contains($0.text) || quantifiers.contains($0.original) }
        }
        guard before.contains(where: \.isMetric) else { return false }
        if said.contains(where: { partitives.contains($0.original) }) {
            return !before.contains { $0.role == .number && !isTime($0) }
                && before.contains(where: isChange)
        }
        return said.contains { isMultiple($0) } && before.contains { $0.role == .number }
            && !before.contains { isMultiple($0) || isChange($0) }
    }

    private static func isTime(_ piece: Piece) -> Bool {
        piece.role == .period || piece.tokens.last.map { NumberText.isYear($0.text) } ?? false
    }

    private static func isChange(_ piece: Piece) -> Bool {
        if case .way(let way)? = Constituent.Kind.of(piece) { way.form == .noun } else { false }
    }

    private static func isMultiple(_ piece: Piece) -> Bool {
        if piece.role == .number { return piece.text.hasSuffix("times") }
        return Constituent.Kind.of(piece) == .multiple
    }

    private static let partitives: WordSet = ["davon", "hiervon", "daran", "dazu", "hierzu"]
    private static let all: WordSet = [
        "all", "across all", "in every", "every", "no", "in no", "of all",
    ]
    private static let quantifiers: WordSet = [
        "allen", "alle", "jeder", "jedem", "keiner", "keinem", "keine", "jede",
    ]
    private static let cues: WordSet = partitives.union(quantifiers).union([
        "es", "fache", "fachen", "doppelte", "dreifache", "hälfte",
    ])
}
