import SalesCore

/// Reads names of quarters: "Q3 2025", "3Q25", "FY26 Q3", "fiscal Q3 2026", "the third fiscal
/// quarter of 2026", "the final quarter of the 2026 fiscal year", "the quarter to June".
struct QuarterReader {
    private let words: PeriodTokens
    private let isFiscal: Bool

    init(_ words: PeriodTokens, isFiscal: Bool) {
        self.words = words
        self.isFiscal = isFiscal
    }

    func read(at start: Int) -> (period: PeriodReference, end: Int)? {
        behindYear(at: start) ?? numbered(at: start) ?? short(at: start) ?? named(at: start)
            ?? ending(at: start)
    }

    // MARK: - Forms

    /// "2025 Q3", "2025-Q3", "FY26 Q3", "fiscal 2026's third quarter", "FY26Q3".
    private func behindYear(at start: Int) -> (period: PeriodReference, end: Int)? {
        let index = words.text(start) == "the" ? start + 1 : start
        if let year = joinedYear(index) { return (named(year.quarter, year.value), index + 1) }
        guard
            let (year, end) = words.fiscalYear(index)
                ?? words.year(index).map({ ($0, index + 1) })
        else { return nil }
        let next = ["'s", "-", "/", ","].contains(words.text(end)) ? end + 1 : end
        if let quarter = quarterIndex(next) { return (named(quarter, year), next + 1) }
        guard words.text(end) != ",", let (quarter, last) = ordinalQuarter(next) else {
            return nil
        }
        return (named(quarter, year), last)
    }

    /// "Q3", "Q3 FY26", "fiscal Q3 of 2026", "Q3'25".
    private func numbered(at start: Int) -> (period: PeriodReference, end: Int)? {
        let index = Self.yearNouns.contains(words.text(start) ?? "") ? start + 1 : start
        if let quarter = quarterIndex(index) { return withYear(quarter, after: index + 1) }
        guard let joined = joinedQuarter(index) else { return nil }
        return (named(joined.quarter, joined.year), index + 1)
    }

    /// "3Q25", "3Q 2025", "3QFY26", "3Q".
    private func short(at start: Int) -> (period: PeriodReference, end: Int)? {
        guard let quarter = words.smallNumber(start), quarter < 10,
            words.text(start)?.utf8.count == 1, words.isAttached(start + 1),
            let word = words.text(start + 1), word.first == "q"
        else { return nil }
        if word == "q" { return withYear(quarter, after: start + 2) }
        guard let year = PeriodTokens.year(word.dropFirst()) else { return nil }
        return (named(quarter, year), start + 2)
    }

    /// "the third quarter of 2025", "fiscal second quarter", "the final quarter of fiscal 2026".
    private func named(at start: Int) -> (period: PeriodReference, end: Int)? {
        var index = words.text(start) == "the" ? start + 1 : start
        if Self.yearNouns.contains(words.text(index) ?? "") { index += 1 }
        if let (quarter, end) = ordinalQuarter(index) { return withYear(quarter, after: end) }
        if words.text(index) == "quarter", let quarter = number(index + 1), quarter < 5,
            !words.isUnit(index + 2)
        {
            return withYear(quarter, after: index + 2)
        }
        guard ["final", "last", "closing"].contains(words.text(index)),
            words.text(index + 1) == "quarter", let year = words.year(after: index + 2)
        else { return nil }
        return (named(4, year.value), year.end)
    }

    /// "the quarter to June 2025", "the three months ended in June", "the June quarter".
    private func ending(at start: Int) -> (period: PeriodReference, end: Int)? {
        let index = words.text(start) == "the" ? start + 1 : start
        if let month = month(index), words.text(index + 1) == "quarter" {
            let tail = words.year(after: index + 2)
            return (.quarterEnding(month, year: tail?.value), tail?.end ?? index + 2)
        }
        let isSpan =
            ["three", "3"].contains(words.text(index)) && words.text(index + 1) == "months"
        guard isSpan || words.text(index) == "quarter" else { return nil }
        var next = isSpan ? index + 2 : index + 1
        guard ["to", "ended", "ending", "through", "until"].contains(words.text(next)) else {
            return nil
        }
        next += 1
        while ["in", "with", "the", "end", "of", "at"].contains(words.text(next)) { next += 1 }
        if let day = words.smallNumber(next), (1...31).contains(day) { next += 1 }
        guard let month = month(next) else { return nil }
        next += 1
        if let day = words.smallNumber(next), (28...31).contains(day), !words.isUnit(next + 1) {
            next += 1
        }
        let tail = words.year(after: next)
        return (.quarterEnding(month, year: tail?.value), tail?.end ?? next)
    }

    // MARK: - Parts

    private static let yearNouns: Set<String> = ["fiscal", "financial"]

    /// "third quarter", "third fiscal quarter", "3rd quarter", "opening quarter".
    private func ordinalQuarter(_ start: Int) -> (quarter: Int, end: Int)? {
        guard let word = words.text(start) else { return nil }
        var index = start + 1
        let quarter: Int
        if let ordinal = PeriodWords.quarters[word] {
            quarter = ordinal
        } else if let number = words.smallNumber(start), (1...4).contains(number),
            words.isAttached(index), ["st", "nd", "rd", "th"].contains(words.text(index))
        {
            quarter = number
            index += 1
        } else {
            return nil
        }
        if Self.yearNouns.contains(words.text(index) ?? "") { index += 1 }
        guard words.text(index) == "quarter" else { return nil }
        // "for the second quarter in a row" counts quarters; it names none.
        if ["running", "straight"].contains(words.text(index + 1)) { return nil }
        if words.text(index + 1) == "in", words.year(after: index + 1) == nil,
            ["a", "succession"].contains(words.text(index + 2))
        {
            return nil
        }
        return (quarter, index + 1)
    }

    private func withYear(
        _ quarter: Int, after start: Int
    ) -> (period: PeriodReference, end: Int)? {
        if let year = words.year(after: start) { return (named(quarter, year.value), year.end) }
        guard (1...4).contains(quarter) else { return (.impossible, start) }
        for tail in [
            ["last", "year"], ["of", "last", "year"], ["of", "the", "previous", "year"],
        ]
        where words.matches(tail, at: start) {
            return (.quarterLastYear(quarter), start + tail.count)
        }
        return (.quarter(quarter), start)
    }

    private func named(_ quarter: Int, _ year: Int) -> PeriodReference {
        guard (1...4).contains(quarter) else { return .impossible }
        return .exact(.quarter(year, quarter, isFiscal: isFiscal))
    }

    private func quarterIndex(_ index: Int) -> Int? {
        guard var word = words.text(index) else { return nil }
        if word.hasPrefix("fq") { word.removeFirst() }
        guard word.utf8.count == 2, word.first == "q" else { return nil }
        return Int(word.dropFirst())
    }

    /// "Q3FY26" in one word.
    private func joinedQuarter(_ index: Int) -> (quarter: Int, year: Int)? {
        guard let word = words.text(index), word.utf8.count > 4, word.first == "q",
            let quarter = Int(word.dropFirst().prefix(1)),
            let year = PeriodTokens.year(word.dropFirst(2))
        else { return nil }
        return (quarter, year)
    }

    /// "FY26Q3" in one word.
    private func joinedYear(_ index: Int) -> (quarter: Int, value: Int)? {
        guard let word = words.text(index), word.hasPrefix("fy"),
            let mark = word.lastIndex(of: "q"), let year = PeriodTokens.year(word[..<mark]),
            let quarter = Int(word[word.index(after: mark)...])
        else { return nil }
        return (quarter, year)
    }

    private func number(_ index: Int) -> Int? {
        words.smallNumber(index) ?? words.text(index).flatMap { NumberWords.cardinals[$0] }
    }

    private func month(_ index: Int) -> Int? {
        guard let word = words.text(index), let month = PeriodWords.months[word],
            words[index].isCapitalised
        else { return nil }
        return month
    }
}
