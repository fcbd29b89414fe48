/// What is denied only to say the other: "Keine leere Zelle, sondern null: …", "Nicht auf Plan, sondern
/// um 5 % unter Plan", "nicht nur vereinzelt, sondern in allen Filialen". The other is meant.
enum ContrastTurns {
    static func taken(_ pieces: [Piece]) -> [Piece] {
        guard let but = pieces.firstIndex(where: { $0.original == "sondern" }), but > 1,
            let not = pieces[..<but].lastIndex(where: { denials.contains($0.original) }),
            but - not < 6, pieces[not..<but].allSatisfy(tellsNothingElse)
        else { return pieces }
        return sentence(pieces[..<not], pieces[(but + 1)...])
    }

    private static func tellsNothingElse(_ piece: Piece) -> Bool {
        switch piece.role {
        case .name, .period, .verb, .joined, .auxiliary, .modal: false
        case .number: piece.text == "zero" || piece.text == "0"
        default:
            switch Constituent.Kind.of(piece) {
            case .way, .multiple, .extreme, .ordinal, .baseline, .versus: false
            default: true
            }
        }
    }

    private static let denials: WordSet = [
        "nicht", "kein", "keine", "keinen", "keiner", "keinem", "keines",
    ]
}
