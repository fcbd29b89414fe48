/// A list of members with a value each, and often their sum: "Aufgliederung der Kosten im Mai: Nord
/// (5 €), 7 € von Süd und in West 3 €; Summe: 15 €".
enum ListedSentences {
    static func pieces(_ pieces: [Piece]) -> [Piece]? {
        guard pieces.lazy.filter({ isMember($0) }).count > 1,
            pieces.lazy.filter({ $0.role == .number }).count > 2
        else { return nil }
        let open = pieces.open
        guard let metric = metric(open), let time = time(open), isPlain(open, time) else {
            return nil
        }
        var pairs: [(member: Piece, number: Piece)] = []
        var totals: [Piece] = []
        for segment in segments(open, outside: time) {
            let members = segment.filter(isMember)
            let numbers = segment.filter { $0.role == .number }
            switch (members.count, numbers.count) {
            case (1, 1): pairs.append((members[0], numbers[0]))
            case (0, 1): totals.append(numbers[0])
            case (0, 0): continue
            default: return nil
            }
        }
        guard pairs.count + totals.count > 2, totals.count <= 1,
            Set(pairs.map(\.member.text)).count == pairs.count,
            isOneDimension(pairs.map(\.member))
        else { return nil }
        let when = [time.lowerBound].flatMap { [open[$0].saying("in", as: .adverb)] } + open[time]
        var all = [metric] + when + [metric.saying(":", as: .mark)]
        for (index, pair) in pairs.enumerated() {
            if index > 0 { all.append(pair.member.saying(index == pairs.count - 1 ? "and" : ",")) }
            all += [pair.member, pair.number]
        }
        guard let total = totals.first else { return all + pieces.closing }
        let near = total
        all += [near.saying(";", as: .mark), metric, near.saying("in", as: .preposition)]
        for (index, pair) in pairs.enumerated() {
            if index > 0 { all.append(near.saying(index == pairs.count - 1 ? "and" : ",")) }
            all.append(pair.member)
        }
        let sum = [near.saying("together", as: .adverb), near.saying("was", as: .verb), near]
        return all + sum + when + pieces.closing
    }

    private static func isMember(_ piece: Piece) -> Bool {
        piece.role == .name && !piece.isMetric && !piece.isDimension
    }

    private static func metric(_ pieces: [Piece]) -> Piece? {
        let metrics = pieces.filter(\.isMetric)
        guard let first = metrics.first, metrics.allSatisfy({ $0.text == first.text }) else {
            return nil
        }
        return first
    }

    private static func time(_ pieces: [Piece]) -> Range<Int>? {
        var found: Range<Int>?
        var index = 0
        while index < pieces.count {
            guard let end = Roles.timeEnd(pieces, from: index) else {
                index += 1
                continue
            }
            guard found == nil else { return nil }
            found = index..<end
            index = end
        }
        return found
    }

    private static func isOneDimension(_ members: [Piece]) -> Bool {
        var shared = members[0].dimensions
        for member in members { shared.formIntersection(member.dimensions) }
        return !shared.isEmpty
    }

    // MARK: - What stands between

    /// Only words that say nothing, list or sum up.
    private static func isPlain(_ pieces: [Piece], _ time: Range<Int>) -> Bool {
        pieces.indices.allSatisfy { index in
            let piece = pieces[index]
            if time.contains(index) || [.name, .number].contains(piece.role) { return true }
            if listing.contains(piece.original) { return true }
            switch Constituent.Kind.of(piece) {
            case .silent, .mark, .link, .signal(.inTotal), .signal(.level), .signal(.together):
                return true
            case .signal(.share): return piece.text == "accounted for"
            default: return false
            }
        }
    }

    private static let listing: Set<String> = [
        "aufgliederung", "aufteilung", "zusammensetzung", "gliederung", "verteilung",
        "aufschlüsselung",
        "unterteilung", "summe", "gesamt", "zusammen", "gegliedert", "aufgeteilt", "verteilten",
        "verteilte", "verteilen", "verteilt", "aufgeschlüsselt", "unterteilt", "setzten", "setzte",
        "setzt", "nach", "folgt", "wie", "je", "pro", "macht", "ergibt", "ergab", "ergaben",
        "ergeben", "überblick", "einzeln", "einzelnen", "posten", "teile", "teilen", "insgesamt",
        "auf", "sowie", "dazu", "plus", "einzelwerte", "werte", "darunter", "davon", "entfielen",
        "entfallen", "entfällt", "entfiel", "steuerten", "bei", "kamen", "kommen", "stammten",
    ]

    /// What stands between commas, dashes and "und"; what introduces a list has its own.
    private static func segments(_ pieces: [Piece], outside time: Range<Int>) -> [[Piece]] {
        var segments: [[Piece]] = []
        var segment: [Piece] = []
        let first = pieces.firstIndex(where: isMember) ?? pieces.count
        for (index, piece) in pieces.enumerated() where !time.contains(index) {
            let isBreak =
                [",", ";", "\u{2013}", "\u{2014}", "und", "sowie", "&", "plus"]
                .contains(piece.original) || (piece.original == ":" && index < first)
            if isBreak {
                segments.append(segment)
                segment = []
            } else {
                segment.append(piece)
            }
        }
        return segments + [segment]
    }
}
