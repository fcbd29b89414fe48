/// Where a change came from, without a number: "Der Rückgang der Kosten im Mai kam vor allem aus Nord"
/// is said of most of the change, not of Nord's own.
enum ChangeSources {
    static func taken(_ pieces: [Piece]) -> [Piece] {
        guard let change = pieces.firstIndex(where: isChange),
            let verb = pieces.firstIndex(where: { comings.contains($0.original) }),
            let source = pieces.firstIndex(where: {
                sources.contains($0.original) && $0.role == .preposition
            }),
            let member = pieces[(source + 1)...].first(where: {
                $0.role != .article && !$0.isDimension
            }),
            isMember(member), let roles = Roles(pieces), roles.numbers.isEmpty,
            roles.dimension == nil || roles.members.count == 1, roles.members.count == 1,
            pieces.allSatisfy({ !denials.contains($0.original) && !denials.contains($0.text) }),
            pieces[min(change, verb)..<max(change, verb)].contains(where: \.isMetric)
                || pieces[..<change].contains(where: \.isMetric)
        else { return pieces }
        let noun = pieces[change]
        return sentence(
            [member, noun.saying("accounted", "for", "the", "majority", "of", "the", as: .verb)],
            [noun, noun.saying("in", as: .preposition), roles.metric], roles.when(in: pieces),
            baseline(pieces, roles), pieces.closing)
    }

    private static func isChange(_ piece: Piece) -> Bool {
        piece.role == .noun && changes.contains(piece.text)
    }

    private static func isMember(_ piece: Piece) -> Bool {
        piece.role == .name && !piece.isMetric && !piece.isDimension
    }

    /// "gegenüber dem Vorjahr"
    private static func baseline(_ pieces: [Piece], _ roles: Roles) -> [Piece] {
        pieces.filter { $0.text.hasPrefix("compared with the previous") }.prefix(1).map { $0 }
    }

    private static let changes: WordSet = [
        "increase", "decrease", "decline", "growth", "gain", "loss", "slump", "rise", "fall",
        "drop", "upturn", "downturn",
    ]
    private static let comings: WordSet = [
        "kam", "kamen", "kommt", "kommen", "stammt", "stammte", "stammen", "stammten", "entfiel",
        "entfielen", "entfällt", "entfallen", "rührt", "rührte", "rühren", "rührten",
    ]
    private static let sources: WordSet = ["aus", "auf", "von", "vom", "in"]
    private static let denials: WordSet = [
        "not", "no", "never", "hardly", "kaum", "nicht", "kein", "keine", "teilweise", "auch",
        "anteilig", "without", "except", "kleinen", "geringen",
    ]
}
