/// The member with the highest or lowest value, told by a noun: "Den Höchstwert der Kosten aller
/// Filialen erreichte im Mai Celle", "Tiefstwert der Marge im Kreis der Filialen: Celle (5 %)".
enum PeakTurns {
    static func taken(_ pieces: [Piece]) -> [Piece] {
        guard
            let peak = pieces.first(where: { nouns[$0.original] != nil }),
            let extreme = nouns[peak.original], let roles = Roles(pieces),
            let noun = roles.dimension, roles.members.count == 1, roles.numbers.count < 2,
            !pieces.contains(where: { denials.contains($0.text) })
        else { return pieces }
        let member = roles.members[0]
        var value: [Piece] = []
        if let number = roles.numbers.first {
            value = [
                peak.saying(",", as: .mark), peak.saying("at", as: .preposition), pieces[number],
            ]
        }
        return sentence(
            [member, peak.saying("had", "the", extreme, as: .verb), roles.metric],
            [peak.saying("of", "all", as: .preposition), noun], roles.when(in: pieces), value,
            pieces.closing)
    }

    private static let denials: WordSet = ["not", "no", "hardly", "only"]

    private static let nouns: WordTable<String> = [
        "höchstwert": "highest", "maximum": "highest", "maximalwert": "highest",
        "spitzenwert": "highest", "topwert": "highest", "höchststand": "highest",
        "tiefstwert": "lowest", "minimum": "lowest", "minimalwert": "lowest",
        "tiefststand": "lowest", "niedrigstwert": "lowest", "schlusslicht": "lowest",
    ]
}
