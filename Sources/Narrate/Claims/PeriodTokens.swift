/// Tokens of a sentence as names of periods need them: years, short years, small numbers.
struct PeriodTokens: Sendable {
    private let tokens: [Token]

    init(_ tokens: [Token]) { self.tokens = tokens }

    subscript(index: Int) -> Token { tokens[index] }

    var indices: Range<Int> { tokens.indices }

    func text(_ index: Int) -> String? { tokens[safe: index]?.text }

    func isAttached(_ index: Int) -> Bool { tokens[safe: index]?.isAttached ?? false }

    func matches(_ words: [String], at index: Int) -> Bool {
        words.indices.allSatisfy { text(index + $0) == words[$0] }
    }

    func year(_ index: Int) -> Int? {
        guard let token = tokens[safe: index], token.kind == .number,
            NumberText.isYear(token.text)
        else { return nil }
        return Int(token.text)
    }

    /// The "'25" of "Oct '25".
    func shortYear(_ index: Int) -> (value: Int, end: Int)? {
        guard text(index) == "'", isAttached(index + 1), let year = twoDigits(index + 1) else {
            return nil
        }
        return (2000 + year, index + 2)
    }

    func smallNumber(_ index: Int) -> Int? {
        guard let token = tokens[safe: index], token.kind == .number, token.text.utf8.count <= 2
        else { return nil }
        return Int(token.text)
    }

    func twoDigits(_ index: Int) -> Int? {
        text(index)?.utf8.count == 2 ? smallNumber(index) : nil
    }

    /// "FY2026", "FY26", "FY'26", "fiscal 2026", "fiscal year 2026", "financial year 2026".
    func fiscalYear(_ index: Int) -> (value: Int, end: Int)? {
        guard let word = text(index) else { return nil }
        if word == "fiscal" || word == "fy" || word == "financial" {
            let next = text(index + 1) == "year" ? index + 2 : index + 1
            if let year = year(next) { return (year, next + 1) }
            if let short = shortYear(next) { return short }
            return word == "financial" ? nil : twoDigits(next).map { (2000 + $0, next + 1) }
        }
        guard word.hasPrefix("fy"), let number = Int(word.dropFirst(2)) else { return nil }
        if word.utf8.count == 6 { return (number, index + 1) }
        return word.utf8.count == 4 ? (2000 + number, index + 1) : nil
    }

    /// "2025", "of 2025", "/25", "'25", "of fiscal 2026", "of the 2026 fiscal year".
    func year(after start: Int) -> (value: Int, isFiscal: Bool, end: Int)? {
        var next = start
        if let mark = text(next), ["-", "/"].contains(mark), isAttached(next),
            isAttached(next + 1)
        {
            if let short = twoDigits(next + 1) { return (2000 + short, false, next + 2) }
            next += 1
        } else if ["of", ",", "/", "in"].contains(text(next)) {
            next += 1
        }
        if text(next) == "the" { next += 1 }
        if let year = fiscalYear(next) { return (year.value, true, year.end) }
        if let year = year(next), !isUnit(next + 1) {
            let isNoun =
                ["fiscal", "financial"].contains(text(next + 1)) && text(next + 2) == "year"
            return (year, isNoun, isNoun ? next + 3 : next + 1)
        }
        return shortYear(next).map { ($0.value, false, $0.end) }
    }

    /// "25", "2025", "fy26".
    static func year(_ text: Substring) -> Int? {
        let digits = text.hasPrefix("fy") ? text.dropFirst(2) : text
        guard let year = Int(digits), year >= 0 else { return nil }
        switch digits.utf8.count {
        case 2: return 2000 + year
        case 4: return NumberText.isYear(String(digits)) ? year : nil
        default: return nil
        }
    }

    /// Whether the token makes the number before it an amount instead of a year or a day.
    func isUnit(_ index: Int) -> Bool {
        guard let word = text(index) else { return false }
        switch word {
        case "%", "percent", "points", "point", "per", "pp", "pct": return true
        case "-": return isAttached(index)
        default:
            return NumberWords.scales[word] != nil || NumberWords.currencies[word] != nil
        }
    }
}
