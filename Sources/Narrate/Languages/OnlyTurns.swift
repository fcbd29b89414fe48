/// "Celle blieb im Mai die einzige Filiale, in der die Kosten sanken": only there they fell.
enum OnlyTurns {
    static func taken(_ pieces: [Piece]) -> [Piece] {
        guard let only = pieces.firstIndex(where: { $0.text == "only" && $0.role == .adjective }),
            pieces[safe: only + 1]?.isDimension == true, pieces[safe: only + 2]?.original == ",",
            let link = pieces[safe: only + 3], links.contains(link.original),
            let member = pieces[..<only].first(where: {
                $0.role == .name && !$0.isMetric && !$0.isDimension
            }), pieces[..<only].filter({ $0.role == .name }).count == 1,
            pieces[(only + 4)...].contains(where: \.isMetric)
        else { return pieces }
        let start = only > 0 && pieces[only - 1].role == .article ? only - 1 : only
        let main = pieces[..<start].filter { piece in
            !piece.isVerbal && piece.role != .name && piece.role != .article
        }
        let clause = Array(pieces[(only + 4)...])
        let isDenied = clause.contains { $0.text == "not" }
        guard !isDenied else { return pieces }
        return sentence(
            [link.saying("only", "in", as: .preposition), member], clause.open, main,
            clause.closing)
    }

    private static let links: WordSet = ["in", "bei", "wo", "an", "deren", "für"]
}
