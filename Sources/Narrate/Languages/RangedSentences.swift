/// Both ends of what the months of a time or the members of a dimension reach, each end told by the
/// words beside it: "Mindestwert 12, Höchstwert 14", "12 im tiefsten und 14 im höchsten Monat", "kein
/// Monat lag unter 12 oder über 14", "die Spanne der Filialen: 12 – 14".
enum RangedSentences {
    static func pieces(_ pieces: [Piece]) -> [Piece]? {
        guard pieces.contains(where: RangedWords.isCue) else { return nil }
        let pieces = withoutOwnQuarter(pieces)
        guard let roles = Roles(pieces), let time = roles.time,
            roles.members.count < 3, let ends = Ends(pieces, outside: time)
        else { return nil }
        let near = pieces[ends.low]
        let scope: [Piece]
        switch (roles.dimension, ends.tellsMonths) {
        case (let noun?, false): scope = [near.saying("across", "the", as: .preposition), noun]
        case (nil, true): scope = [near.saying("each", "month", as: .adverb)]
        default: return nil
        }
        let shared = SharedUnits.shared([
            Piece(role: .preposition, tokens: near.saying("between").tokens, original: "zwischen"),
            pieces[ends.low],
            Piece(role: .conjunction, tokens: near.saying("and").tokens, original: "und"),
            pieces[ends.high],
        ])
        return sentence(
            roles.subject(in: pieces), [near.saying("ranged", as: .verb)], scope,
            roles.when(in: pieces), shared, pieces.closing.filter { $0.original != "?" })
    }

    /// "innerhalb des Quartals": of the one that is named.
    private static func withoutOwnQuarter(_ pieces: [Piece]) -> [Piece] {
        var pieces = pieces
        for index in pieces.indices.dropFirst().reversed()
        where ["quartals", "quartal"].contains(pieces[index].original)
            && ["des", "dem", "das"].contains(pieces[index - 1].original)
            && pieces[safe: index + 1]?.role != .number
        {
            pieces.remove(at: index)
        }
        return pieces
    }
}

/// Which of two numbers is the low end, and which the high one.
private struct Ends {
    private(set) var low = 0
    private(set) var high = 0
    private(set) var tellsMonths = false

    private enum Event: Equatable {
        case number(Int)
        case end(RangedWords.End)
    }

    /// None where a word says something else than the two ends.
    init?(_ pieces: [Piece], outside time: Range<Int>) {
        var events: [Event] = []
        var denials = 0
        for (index, piece) in pieces.enumerated() where !time.contains(index) {
            switch RangedWords.kind(of: piece, at: index, in: pieces, before: time) {
            case .silent: break
            case .number: events.append(.number(index))
            case .months: tellsMonths = true
            case .end(let end, let isMonths):
                if isMonths { tellsMonths = true }
                if events.last != .end(end) { events.append(.end(end)) }
            case .denial: denials += 1
            case nil: return nil
            }
        }
        let numbers = events.compactMap { event in
            if case .number(let index) = event { index } else { nil }
        }
        let ends = events.compactMap { event in
            if case .end(let end) = event { end } else { nil }
        }
        guard numbers.count == 2 else { return nil }
        let areBounds = ends.allSatisfy { $0 == .under || $0 == .over }
        switch ends.count {
        case 0:
            guard denials == 0, Self.arePaired(pieces, numbers[0], numbers[1]) else { return nil }
            (low, high) = (numbers[0], numbers[1])
        case 2
        where ends[0].isLow != ends[1].isLow && areBounds == (denials > 0)
            && (areBounds || !ends.contains { $0 == .under || $0 == .over }):
            guard Self.alternate(events) else { return nil }
            (low, high) = ends[0].isLow ? (numbers[0], numbers[1]) : (numbers[1], numbers[0])
        default: return nil
        }
    }

    /// Each number with its own end, both before or both behind them, or first both ends.
    private static func alternate(_ events: [Event]) -> Bool {
        let isEnd = events.map { event in if case .end = event { true } else { false } }
        return [
            [true, false, true, false], [false, true, false, true], [true, true, false, false],
            [false, false, true, true],
        ].contains(isEnd)
    }

    /// "zwischen 12 und 14", "von 12 bis 14", "12 – 14"
    private static func arePaired(_ pieces: [Piece], _ first: Int, _ second: Int) -> Bool {
        let between = pieces[(first + 1)..<second].filter { $0.role != .article }
        guard between.count == 1, let link = between.first?.original else { return false }
        let opening = first > 0 ? pieces[first - 1].original : ""
        if link == "und" { return opening == "zwischen" }
        return ["bis", "-", "\u{2013}", "\u{2014}"].contains(link)
    }
}
