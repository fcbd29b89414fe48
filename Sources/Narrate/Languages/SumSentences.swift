/// Two or more members together: "Wie viel bringen Nord und Süd beim Umsatz im Mai zusammen? 5 €", "23
/// sind es bei den Kosten, wenn man Nord und Süd addiert", "Nord + Süd im Mai: Umsatz 5 €".
enum SumSentences {
    static func pieces(_ pieces: [Piece]) -> [Piece]? {
        guard pieces.lazy.filter({ ListedSentences.isMember($0) }).count > 1,
            pieces.indices.contains(where: { sumsUp($0, pieces) }), let roles = Roles(pieces),
            roles.numbers.count == 1, roles.dimension == nil, roles.time != nil,
            case let members = distinct(roles.members), members.count == roles.members.count,
            isOneDimension(members), isPlain(pieces, roles),
            isAmount(roles.numbers[0], pieces)
        else { return nil }
        let near = pieces[roles.numbers[0]]
        var named: [Piece] = []
        for (index, member) in members.enumerated() {
            if index > 0 {
                let isLast = index == members.count - 1
                named.append(near.saying(isLast ? "and" : ",", as: .conjunction))
            }
            named.append(member)
        }
        return sentence(
            [roles.metric, near.saying("in", as: .preposition)], named,
            [near.saying("together", as: .adverb), near.saying("was", as: .verb)],
            amount(roles.numbers[0], pieces), roles.when(in: pieces),
            pieces.closing.filter { $0.original != "?" })
    }

    private static func distinct(_ members: [Piece]) -> [Piece] {
        var distinct: [Piece] = []
        for member in members where !distinct.contains(where: { $0.text == member.text }) {
            distinct.append(member)
        }
        return distinct
    }

    private static func isOneDimension(_ members: [Piece]) -> Bool {
        guard var shared = members.first?.dimensions, members.count > 1 else { return false }
        for member in members { shared.formIntersection(member.dimensions) }
        return !shared.isEmpty
    }

    /// "zusammen", "im Verbund", "als Paar", "kumuliert über", "Nord + Süd"
    private static func sumsUp(_ index: Int, _ pieces: [Piece]) -> Bool {
        let piece = pieces[index]
        if piece.role == .name || piece.role == .number { return false }
        if piece.text == "year to date" { return pieces[safe: index + 1]?.original == "über" }
        if ["+", "plus", "&"].contains(piece.original) {
            return index > 0 && pieces[index - 1].role == .name
        }
        return ["together", "in total"].contains(piece.text)
            || piece.text.hasSuffix("came together")
            || ListedWords.sumsUp(piece)
            || stems.begin(piece.original)
    }

    private static let stems: WordStems = [
        "zusammen", "addier", "aufaddier", "summier", "aufsummier", "verbund", "doppelpack", "paar",
        "duo", "gespann", "tandem", "kombin", "vereint", "gemeinsam", "kumuliert", "summe",
        "zweierpack", "dreierpack", "trio", "miteinander",
    ]

    private static func isPlain(_ pieces: [Piece], _ roles: Roles) -> Bool {
        pieces.indices.allSatisfy { index in
            let piece = pieces[index]
            if roles.time?.contains(index) == true { return true }
            if sumsUp(index, pieces) || [.name, .number].contains(piece.role) { return true }
            if vocabulary.contains(piece.original) { return true }
            if piece.original == "über" {
                return pieces[(index + 1)...].first { $0.role != .article }
                    .map(ListedSentences.isMember) ?? false
            }
            switch Constituent.Kind.of(piece) {
            case .silent, .mark, .link, .loosening, .signal(.level), .signal(.question),
                .signal(.inTotal), .signal(.together):
                return true
            default: return false
            }
        }
    }

    private static let vocabulary = WordSet(
        of:
            """
            bringen bringt brachten brachte liefern lieferten ergeben ergab ergaben ergibt als wenn man
            nimmt rechnet zählt zieht addiert innendienst außendienst vertrieb beide beiden und sowie
            """)

    /// Neither a part nor a change nor a multiple.
    private static func isAmount(_ index: Int, _ pieces: [Piece]) -> Bool {
        let words = pieces[index].tokens.map(\.text)
        if ["+", "-"].contains(words.first)
            || words.contains(where: { ["times", "points", "half"].contains($0) })
        {
            return false
        }
        guard words.contains("%") || words.count > 0 && words[0] == "a" else { return true }
        let next = pieces[(index + 1)...].first { $0.role != .article }
        return next?.isMetric != true && next?.role != .preposition
    }

    private static func amount(_ index: Int, _ pieces: [Piece]) -> [Piece] {
        guard index > 0 else { return [pieces[index]] }
        var before = pieces[index - 1]
        switch Constituent.Kind.of(before) {
        case .loosening: return [before, pieces[index]]
        case .link:
            before.tokens = Array(before.tokens.dropFirst())
            guard let first = before.tokens.first, !["the", "a"].contains(first.text) else {
                return [pieces[index]]
            }
            return [before, pieces[index]]
        default: return [pieces[index]]
        }
    }
}
