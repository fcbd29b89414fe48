/// Where a value or a change comes from: "ging auf West zurück", "war die alleinige Quelle der
/// Kosten", "der Beitrag von West zum Plus lag bei 12 %".
enum SourceTurns {
    static func taken(_ pieces: [Piece]) -> [Piece] {
        contribution(pieces) ?? soleSource(pieces) ?? nowhereElse(pieces) ?? onlyContributor(pieces)
            ?? withoutFor(origins(pieces))
    }

    /// "ging auf die Preiserhöhung zurück" tells a cause.
    private static func origins(_ pieces: [Piece]) -> [Piece] {
        guard
            let verb = pieces.firstIndex(where: { piece in
                piece.verbs.contains { $0.particle == "zurück" }
            }),
            let particle = pieces[verb...].firstIndex(where: { $0.original == "zurück" }),
            let link = pieces[verb..<particle].lastIndex(where: {
                $0.original == "auf" && $0.role == .preposition
            }),
            let object = pieces[(link + 1)..<particle].first(where: { $0.role != .article }),
            object.role == .name || object.role == .unknown
        else { return pieces }
        var pieces = pieces
        // "Preiserhöhung" is a compound of names, and none.
        let isMember = object.role == .name && (object.isDimension || !object.dimensions.isEmpty)
        pieces[verb] =
            isMember
            ? pieces[verb].saying("came", as: .verb) : pieces[verb].saying("was", as: .verb)
        pieces[link] =
            isMember ? pieces[link].saying("from") : pieces[link].saying("due", "to")
        pieces.remove(at: particle)
        return pieces
    }

    /// "Der Beitrag von Celle zur Abnahme der Bons im Mai lag bei 78,5 %."
    private static func contribution(_ pieces: [Piece]) -> [Piece]? {
        guard let noun = pieces.firstIndex(where: { $0.text == "contribution" }), noun <= 1,
            let link = pieces.firstIndex(where: {
                $0.role == .preposition && ["zu", "zum", "zur"].contains($0.original)
            }), link > noun + 1,
            let verb = pieces[link...].firstIndex(where: \.isVerbal),
            let number = pieces[verb...].firstIndex(where: { $0.role == .number }),
            pieces[number].text.hasSuffix("%"), number >= pieces.open.count - 1
        else { return nil }
        let member = pieces[(noun + 1)..<link].drop { $0.role != .name }
        guard !member.isEmpty else { return nil }
        let qualifier = pieces[(verb + 1)..<number].filter { $0.text != "at" }
        return sentence(
            member, [pieces[verb].saying("accounted", "for", as: .verb)], qualifier,
            [pieces[number], pieces[link].saying("of", "the")], pieces[(link + 1)..<verb],
            pieces.closing)
    }

    /// "Celle war im Mai die alleinige Quelle der Kosten": they came entirely from there.
    private static func soleSource(_ pieces: [Piece]) -> [Piece]? {
        guard let noun = pieces.firstIndex(where: { $0.text == "source" }), noun > 1,
            pieces[noun - 1].text == "only",
            let metric = pieces[noun...].firstIndex(where: \.isMetric),
            let verb = pieces[..<noun].firstIndex(where: \.isVerbal),
            let member = pieces[..<noun].firstIndex(where: {
                $0.role == .name && !$0.isDimension && !$0.isMetric
            })
        else { return nil }
        let time = pieces[..<(noun - 1)].enumerated().filter { index, piece in
            index != verb && index != member
                && !(piece.role == .article && [member - 1, noun - 2].contains(index))
        }.map(\.element)
        return sentence(
            [pieces[metric], pieces[verb].saying("came", "entirely", "from", as: .verb)],
            [pieces[member]], time, pieces.open[(metric + 1)...], pieces.closing)
    }

    /// "Nichts der Kosten kam von woanders als aus Celle."
    private static func nowhereElse(_ pieces: [Piece]) -> [Piece]? {
        guard let first = pieces.first, first.original == "nichts",
            let metric = pieces.firstIndex(where: \.isMetric),
            let link = pieces.lastIndex(where: { elsewhere.contains($0.original) }),
            let verb = pieces[metric...].firstIndex(where: { !$0.verbs.isEmpty }),
            let start = pieces[verb...].firstIndex(where: {
                $0.original == "von" || elsewhere.contains($0.original)
            })
        else { return nil }
        let member = pieces.open[(link + 1)...].drop { $0.role != .name }
        guard !member.isEmpty else { return nil }
        return sentence(
            pieces[metric..<verb], [pieces[verb].saying("came", "entirely", "from", as: .verb)],
            member, pieces[(verb + 1)..<start], pieces.closing)
    }

    private static let elsewhere: WordSet = ["woanders", "anderswo", "anderswoher"]

    /// "Einzig Celle trug zu den Kosten bei": they came entirely from there.
    private static func onlyContributor(_ pieces: [Piece]) -> [Piece]? {
        guard let only = pieces.first, only.text == "only",
            let verb = pieces.firstIndex(where: { piece in
                piece.verbs.contains { $0.particle == "bei" }
            }),
            let particle = pieces.lastIndex(where: { $0.original == "bei" }), particle > verb,
            let link = pieces[verb..<particle].lastIndex(where: {
                ["zu", "zum", "zur"].contains($0.original)
            }), pieces[link..<particle].contains(where: \.isMetric),
            !pieces.contains(where: { $0.text.hasSuffix("%") })
        else { return nil }
        return sentence(
            pieces[(link + 1)..<particle],
            [pieces[verb].saying("came", "entirely", "from", as: .verb)],
            pieces[1..<verb].filter { $0.role == .name }, pieces[(verb + 1)..<link], pieces.closing)
    }

    /// "zeichnete für 12 % verantwortlich" accounted for them.
    private static func withoutFor(_ pieces: [Piece]) -> [Piece] {
        guard
            pieces.contains(where: { piece in
                piece.joined == ["accounted", "for"]
            }),
            let link = pieces.indices.dropLast().first(where: { index in
                pieces[index].original == "für"
                    && pieces[(index + 1)...].prefix(2).contains { $0.role == .number }
            })
        else { return pieces }
        var pieces = pieces
        pieces.remove(at: link)
        return pieces
    }
}
