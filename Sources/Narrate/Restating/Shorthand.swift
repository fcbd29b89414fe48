import SalesCore

/// Writes out the short forms of notes and tickers before anything else is read: arrows, triangles,
/// "Δ", "avg", "prev. mo", "dn", "PY".
///
/// A word that names something of the tenant stays what it is.
struct Shorthand: Sendable {
    let names: NameIndex
    let calendar: FiscalCalendar

    func writtenOut(_ tokens: [Token]) -> [Token] {
        guard tokens.contains(where: { Self.openers.contains($0.text) }) else { return tokens }
        return words(arrows(bars(tokens)))
    }

    // MARK: - Bars

    /// "| Revenue | May 2024 | $1.3M |": the bars around a row of no table.
    private func bars(_ tokens: [Token]) -> [Token] {
        guard tokens.first?.text == "|" else { return tokens }
        let end = tokens.last?.text == "|" ? tokens.count - 1 : tokens.count
        return Array(tokens[1..<max(end, 1)])
    }

    // MARK: - Arrows

    /// "$1.2M → $1.3M" runs from one to the other; "Revenue → $1.3M" only points at what follows.
    private func arrows(_ tokens: [Token]) -> [Token] {
        guard tokens.contains(where: { Self.arrowHeads.contains($0.text) }) else { return tokens }
        var written: [Token] = []
        var index = 0
        /// Where the last number or period began in what is written, and whether it is a number.
        var last: (start: Int, isNumber: Bool)?
        while index < tokens.count {
            if let count = arrow(tokens, at: index) {
                let next = value(tokens, at: index + count)
                if let last, let next, last.isNumber == next.isNumber {
                    if last.start == 0 || written[last.start - 1].text != "from" {
                        written.insert(word("from", at: written[last.start]), at: last.start)
                    }
                    written.append(word("to", at: tokens[index]))
                } else if isReason(written) {
                    written.insert(contentsOf: Self.because.map { word($0, at: written[0]) }, at: 0)
                    written.append(word(",", at: tokens[index]))
                } else {
                    written.append(word(":", at: tokens[index]))
                }
                index += count
                last = nil
            } else if let value = value(tokens, at: index) {
                last = (written.count, value.isNumber)
                written += tokens[index..<value.end]
                index = value.end
            } else {
                last = nil
                written.append(tokens[index])
                index += 1
            }
        }
        return written
    }

    /// "The rail strike → revenue down 3%": words of no table before the arrow.
    private func isReason(_ words: [Token]) -> Bool {
        guard words.count > 1,
            words.contains(where: { $0.kind == .word && !Lexicon.english.knows($0.text) })
        else { return false }
        return words.indices.allSatisfy {
            names.match(words, at: $0) == nil && value(words, at: $0) == nil
        }
    }

    private static let because = ["because", "of"]

    /// The number of tokens of an arrow: "→", "->", "=>", "-->".
    private func arrow(_ tokens: [Token], at index: Int) -> Int? {
        if Self.arrows.contains(tokens[index].text) { return 1 }
        var end = index
        while end < tokens.count, ["-", "=", "\u{2014}"].contains(tokens[end].text),
            end == index || tokens[end].isAttached
        {
            end += 1
        }
        guard end > index, let head = tokens[safe: end], head.text == ">", head.isAttached else {
            return nil
        }
        return end + 1 - index
    }

    private func value(_ tokens: [Token], at index: Int) -> (isNumber: Bool, end: Int)? {
        guard tokens.indices.contains(index) else { return nil }
        if let period = PeriodReader(tokens, calendar: calendar).read(at: index) {
            return (false, period.end)
        }
        return QuantityReader(tokens).read(at: index).map { (true, $0.end) }
    }

    // MARK: - Words and signs

    private func words(_ tokens: [Token]) -> [Token] {
        var written: [Token] = []
        var index = 0
        while index < tokens.count {
            let token = tokens[index]
            guard let words = Self.long[token.text], names.match(tokens, at: index) == nil,
                isShort(tokens, at: index)
            else {
                written.append(token)
                index += 1
                continue
            }
            written += words.map { word($0, at: token) }
            index += 1
            // The point of "avg." belongs to it.
            if let point = tokens[safe: index], point.text == ".", point.isAttached,
                index + 1 < tokens.count
            {
                index += 1
            }
        }
        return written
    }

    /// "PY" and "LM" only in capitals.
    private func isShort(_ tokens: [Token], at index: Int) -> Bool {
        let token = tokens[index]
        return !Self.capitals.contains(token.text) || token.isAllCapitals
    }

    private func word(_ text: String, at token: Token) -> Token {
        Piece.english(text, from: token, to: token)
    }

    private static let arrows: Set<String> = [
        "\u{2192}", "\u{21D2}", "\u{27F6}", "\u{279C}", "\u{2794}", "\u{27A1}", "\u{21E8}",
        "\u{279D}", "\u{279E}", "\u{21A6}", "\u{25BA}", "\u{25B6}",
    ]

    private static let arrowHeads = arrows.union([">"])

    private static let openers = arrowHeads.union(long.keys).union(["|"])

    private static let capitals: Set<String> = ["py", "ly", "lm", "pq", "lq", "sply"]

    private static let long: [String: [String]] = {
        var long: [String: [String]] = [:]
        for (shorts, words) in list {
            for short in shorts.split(separator: " ") {
                long[String(short)] = words.split(separator: " ").map(String.init)
            }
        }
        return long
    }()

    private static let list: [(String, String)] = [
        ("\u{25B2} \u{25B3} \u{2191} \u{2B06} \u{2197} \u{1F53C} \u{21E7} \u{21D1}", "up"),
        ("\u{25BC} \u{25BD} \u{2193} \u{2B07} \u{2198} \u{1F53D} \u{21E9} \u{21D3} dn", "down"),
        ("\u{394} \u{3B4} \u{2206}", "change in"), ("@", "at"),
        ("avg", "average"), ("mo mth mnth", "month"), ("mos mths", "months"),
        ("qtr", "quarter"), ("qtrs", "quarters"), ("yr", "year"), ("yrs", "years"),
        ("prev prv", "previous"), ("chg chng", "change"), ("tot ttl", "total"),
        ("tgt trgt", "target"), ("bgt bdgt", "budget"), ("cum cumul", "cumulative"),
        ("thru", "through"), ("unch unchg", "unchanged"), ("incr", "increase"),
        ("decr", "decrease"), ("wrt w.r.t", "with respect to"), ("btw btwn", "between"),
        ("bc cuz", "because"),
        ("py ly", "the year before"), ("sply", "the same period last year"),
        ("\u{2190} \u{21D0} \u{2B05}", "because of"), ("lm", "the month before"),
        ("pq lq", "the quarter before"),
    ]
}
