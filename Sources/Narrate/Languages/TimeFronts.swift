/// Clauses that open a sentence and only tell its time: "Als die Bücher für den Mai geschlossen wurden,
/// …", "Zieht man den Strich unter das dritte Quartal, so …". The time alone is meant.
enum TimeFronts {
    static func taken(_ pieces: [Piece]) -> [Piece] {
        guard let first = pieces.first, opens(pieces),
            let comma = pieces.prefix(16).firstIndex(where: { $0.original == "," }),
            let start = pieces[..<comma].indices.first(where: {
                Roles.timeEnd(pieces, from: $0) != nil
            }), let end = Roles.timeEnd(pieces, from: start), end <= comma,
            pieces[1..<start].allSatisfy(tellsNothing),
            pieces[end..<comma].allSatisfy(tellsNothing),
            pieces[(comma + 1)...].contains(where: \.isMetric)
        else { return pieces }
        var rest = pieces[(comma + 1)...]
        if ["so", "dann"].contains(rest.first?.original) { rest = rest.dropFirst() }
        guard rest.first?.isVerbal == true else { return pieces }
        return sentence(
            [first.saying("in", as: .preposition)], pieces[start..<end], rest)
    }

    /// "als …", "zieht man …"
    private static func opens(_ pieces: [Piece]) -> Bool {
        guard let first = pieces.first?.original else { return false }
        if ["als", "nachdem", "sobald"].contains(first) {
            return pieces.prefix(16).contains { closings.contains($0.original) }
        }
        return pieces.count > 1 && looks.contains(first) && pieces[1].original == "man"
            || looks.contains("\(first) man") || first == "zieht man"
    }

    private static func tellsNothing(_ piece: Piece) -> Bool {
        if closings.contains(piece.original) { return true }
        return switch piece.role {
        case .article, .verb, .joined, .auxiliary: true
        case .preposition: links.contains(piece.original)
        case .pronoun, .adverb, .noun, .unknown: words.contains(piece.original)
        default: false
        }
    }

    private static let closings: WordSet = [
        "geschlossen", "abgeschlossen", "endete", "schloss", "beendet", "gebucht", "abgerechnet",
        "vorbei", "vorüber", "durch", "ausgelaufen", "auslief", "abgelaufen",
    ]
    private static let looks: WordSet = [
        "zieht", "schließt", "nimmt", "schaut", "blickt", "sieht", "betrachtet", "rechnet",
        "beendet", "macht",
    ]
    private static let links: WordSet = ["für", "unter", "auf", "in", "über", "im", "von", "vom"]
    private static let words: WordSet = [
        "man", "wir", "bücher", "buch", "strich", "schlussstrich", "rechnung", "monat", "konten",
        "kassen", "kasse", "abrechnung", "bilanz", "sich", "an", "ab", "zurück", "zahlen", "blick",
        "vorbei", "vorüber", "durch", "zu", "ende", "kassensturz",
    ]
}
