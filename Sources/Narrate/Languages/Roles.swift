/// What a sentence speaks of, wherever it stands: one metric, members, one time, numbers, a dimension.
struct Roles {
    let metric: Piece
    private(set) var members: [Piece] = []
    private(set) var dimension: Piece?
    /// Places of the numbers that are no times.
    private(set) var numbers: [Int] = []
    private(set) var time: Range<Int>?

    /// None where it names several metrics, or times that do not stand together.
    init?(_ pieces: [Piece]) {
        let metrics = pieces.filter(\.isMetric)
        guard let metric = metrics.first, metrics.allSatisfy({ $0.text == metric.text }) else {
            return nil
        }
        self.metric = metric
        var index = 0
        while index < pieces.count {
            let piece = pieces[index]
            if let end = Self.timeEnd(pieces, from: index) {
                guard time == nil else { return nil }
                time = index..<end
                index = end
                continue
            }
            switch piece.role {
            case .name where piece.isDimension:
                guard dimension == nil || dimension?.text == piece.text else { return nil }
                dimension = piece
            case .name where !piece.isMetric: members.append(piece)
            case .number: numbers.append(index)
            default: break
            }
            index += 1
        }
    }

    /// Where a name of a time ends that starts here: "Mai 2023", "drittes Quartal 2023", "Q1 GJ 2024".
    static func timeEnd(_ pieces: [Piece], from start: Int) -> Int? {
        var end = start
        var isNamed = false
        while let piece = pieces[safe: end] {
            if piece.role == .period || isQuarter(piece) {
                isNamed = true
            } else if isYear(piece), isNamed || isFiscalYear(pieces[safe: end - 1]) {
                end += 1
                break
            } else if piece.role == .number, piece.tokens.count == 2,
                isYear(Piece(role: .number, tokens: [piece.tokens[1]], original: "")),
                piece.tokens[0].kind == .word
            {
                return end + 1
            } else if !(isOrdinal(piece) && pieces[safe: end + 1].map(isQuarter) ?? false),
                !(isNamed && isFiscalYear(piece))
            {
                break
            }
            end += 1
        }
        return isNamed ? end : nil
    }

    private static func isYear(_ piece: Piece) -> Bool {
        piece.role == .number && piece.tokens.count == 1 && piece.tokens[0].kind == .number
            && NumberText.isYear(piece.tokens[0].text)
    }

    private static func isFiscalYear(_ piece: Piece?) -> Bool {
        piece?.text.hasSuffix("fiscal year") ?? false
    }

    private static func isQuarter(_ piece: Piece) -> Bool {
        ["quarter", "fiscal quarter", "q1", "q2", "q3", "q4"].contains(piece.text)
    }

    private static func isOrdinal(_ piece: Piece) -> Bool {
        ["first", "second", "third", "fourth"].contains(piece.text)
    }

    /// The metric with its members: "umsatz in celle".
    func subject(in pieces: [Piece]) -> [Piece] {
        [metric] + members.flatMap { [$0.saying("in", as: .preposition), $0] }
    }

    /// "in may 2023"
    func when(in pieces: [Piece]) -> [Piece] {
        guard let time else { return [] }
        return [pieces[time.lowerBound].saying("in", as: .preposition)] + pieces[time]
    }
}
