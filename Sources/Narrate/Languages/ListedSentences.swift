/// A list of members with a value each, and often their sum: "Aufgliederung der Kosten im Mai: Nord
/// (5 €), 7 € von Süd und in West 3 €; Summe: 15 €".
enum ListedSentences {
    static func pieces(_ pieces: [Piece]) -> [Piece]? {
        guard pieces.lazy.filter({ isMember($0) }).count > 1,
            pieces.lazy.filter({ $0.role == .number }).count > 2
        else { return nil }
        let open = pieces.open
        guard let metric = metric(open), let time = time(open), ListedWords.areAll(open, time),
            let list = List(open, outside: time), list.pairs.count > 1,
            list.pairs.count + (list.total == nil ? 0 : 1) > 2,
            isOneDimension(list.pairs.map(\.member))
        else { return nil }
        let when = [open[time.lowerBound].saying("in", as: .adverb)] + open[time]
        var all = [metric] + when + [metric.saying(":", as: .mark)]
        for (index, pair) in list.pairs.enumerated() {
            if index > 0 {
                all.append(pair.member.saying(index == list.pairs.count - 1 ? "and" : ","))
            }
            all += [pair.member, written(pair.number)]
        }
        guard let total = list.total else { return all + pieces.closing }
        all += [total.saying(";", as: .mark), metric, total.saying("in", as: .preposition)]
        for (index, pair) in list.pairs.enumerated() {
            if index > 0 {
                all.append(total.saying(index == list.pairs.count - 1 ? "and" : ","))
            }
            all.append(pair.member)
        }
        let sum = [
            total.saying("together", as: .adverb), total.saying("was", as: .verb), written(total),
        ]
        return all + sum + when + pieces.closing
    }

    static func isMember(_ piece: Piece) -> Bool {
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

    /// "Nord 1987" is no year.
    private static func written(_ number: Piece) -> Piece {
        guard number.tokens.count == 1, NumberText.isYear(number.text) else { return number }
        var number = number
        let text = number.text
        number.tokens = Piece.english(
            [text.prefix(text.count - 3) + "," + text.suffix(3)].map(String.init),
            at: number.tokens[...])
        return number
    }
}

/// Which number belongs to which member, and which to all.
private struct List {
    private(set) var pairs: [(member: Piece, number: Piece)] = []
    private(set) var total: Piece?

    private enum Item {
        case member(Piece)
        case number(Piece)
        /// A mark that may set the sum apart, the stronger the more.
        case mark(Int)
        /// "Summe"
        case sum
    }

    init?(_ pieces: [Piece], outside time: Range<Int>) {
        var items: [Item] = []
        for (index, piece) in pieces.enumerated() where !time.contains(index) {
            if Self.breaks.contains(piece.original) {
                guard take(items) else { return nil }
                items = []
            } else if ListedSentences.isMember(piece) {
                items.append(.member(piece))
            } else if piece.role == .number {
                items.append(.number(piece))
            } else if let strength = Self.marks[piece.original] {
                items.append(.mark(strength))
            } else if ListedWords.sumsUp(piece) {
                items.append(.sum)
            }
        }
        guard take(items), Set(pairs.map(\.member.text)).count == pairs.count else { return nil }
    }

    private static let breaks: WordSet = [",", ";", "und", "sowie", "&", "plus", "+"]
    private static let marks = [
        ":": 3, "(": 2, "=": 2, "|": 2, "\u{2013}": 1, "\u{2014}": 1, "-": 1, "\u{2192}": 1,
    ]

    /// One member with its number, a sum, or both.
    private mutating func take(_ items: [Item]) -> Bool {
        let told = items.filter { item in
            switch item {
            case .mark, .sum: false
            case .member, .number: true
            }
        }
        switch told.count {
        case 0: return true
        case 1:
            guard case .number(let sum) = told[0] else {
                return false
            }
            return add(sum)
        case 2: return addPair(told)
        case 3:
            guard let place = Self.strongest(items) else { return false }
            let parts = [told[..<place], told[place...]].map(Array.init)
            return parts.allSatisfy { part in
                if part.count == 2 { return addPair(part) }
                guard case .number(let sum) = part[0] else { return false }
                return add(sum)
            }
        default: return false
        }
    }

    private mutating func add(_ sum: Piece) -> Bool {
        guard total == nil else { return false }
        total = sum
        return true
    }

    private mutating func addPair(_ items: [Item]) -> Bool {
        switch (items[0], items[1]) {
        case (.member(let member), .number(let number)), (.number(let number), .member(let member)):
            pairs.append((member, number))
            return true
        default: return false
        }
    }

    /// Behind how many of three the strongest mark stands, or the one on the side of the sum.
    private static func strongest(_ items: [Item]) -> Int? {
        var strengths = [0, 0, 0, 0]
        var place = 0
        var sums: Set<Int> = []
        for item in items {
            switch item {
            case .mark(let strength): strengths[place] = max(strengths[place], strength)
            case .sum: sums.insert(place)
            case .member, .number: place += 1
            }
        }
        if strengths[1] == strengths[2] {
            guard strengths[1] > 0, sums.count == 1, let sum = sums.first else { return nil }
            return sum < 2 ? 1 : 2
        }
        return strengths[1] > strengths[2] ? 1 : 2
    }
}
