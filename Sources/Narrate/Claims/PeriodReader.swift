import SalesCore

/// Reads names of periods: "October 2025", "Oct. '25", "2025-10", "Q3 FY2026", "the third quarter
/// of fiscal 2026", "this month".
struct PeriodReader {
    private let tokens: [Token]
    private let words: PeriodTokens
    private let isFiscal: Bool
    private let hasWeeks: Bool

    init(_ tokens: [Token], calendar: FiscalCalendar) {
        self.tokens = tokens
        words = PeriodTokens(tokens)
        isFiscal = calendar.isFiscal
        hasWeeks = calendar.weeks != nil
    }

    func read(at start: Int) -> (period: PeriodReference, end: Int)? {
        isoPeriod(at: start)
            ?? QuarterReader(words, isFiscal: isFiscal).read(at: start)
            ?? weekMonth(at: start) ?? month(at: start)
            ?? demonstrative(at: start) ?? fiscalYear(at: start) ?? half(at: start)
            ?? year(at: start)
    }

    // MARK: - Months

    private func month(at start: Int) -> (period: PeriodReference, end: Int)? {
        if let day = smallNumber(start), (1...31).contains(day), let index = monthIndex(start + 1) {
            // "31 October 2025"
            guard index > 0 else { return nil }
            let after = afterPoint(start + 2)
            let year = year(after)
            return (
                Self.day(day, of: index, in: year), year == nil ? after : after + 1
            )
        }
        if let day = ordinalDay(at: start) { return day }
        guard let index = monthIndex(start) else { return nil }
        var next = afterPoint(start + 1)
        if let day = smallNumber(next), (1...31).contains(day), text(next + 1) == ",",
            let year = year(next + 2)
        {
            return (Self.day(day, of: index, in: year), next + 3)
        }
        if text(next) == "of" || text(next) == ",", year(next + 1) != nil { next += 1 }
        if let year = year(next) { return (.exact(.month(year, index)), next + 1) }
        if let year = words.shortYear(next) { return (.exact(.month(year.value, index)), year.end) }
        if let day = smallNumber(next), (1...31).contains(day), !words.isUnit(next + 1) {
            return (Self.day(day, of: index, in: nil), next + 1)
        }
        if let end = lastYear(next) { return (.monthLastYear(index), end) }
        return (.month(index), next)
    }

    /// "the 12th of October"; "the 3rd of October's five regions" is as rare as it is odd.
    private func ordinalDay(at start: Int) -> (period: PeriodReference, end: Int)? {
        guard let day = smallNumber(start), (1...31).contains(day),
            let suffix = text(start + 1), ["st", "nd", "rd", "th"].contains(suffix),
            text(start + 2) == "of", let month = monthIndex(start + 3)
        else { return nil }
        let year = year(start + 4)
        return (Self.day(day, of: month, in: year), year == nil ? start + 4 : start + 5)
    }

    /// A date, if the calendar has it; without a year, in a leap year.
    private static func day(_ day: Int, of month: Int, in year: Int?) -> PeriodReference {
        Day(year: year ?? 2024, month: month, day: day) == nil ? .impossible : .day
    }

    /// "last year", "of the previous year" behind a month.
    private func lastYear(_ start: Int) -> Int? {
        var next = start
        if text(next) == "of" { next += 1 }
        if text(next) == "the" { next += 1 }
        guard ["last", "previous", "prior"].contains(text(next)), text(next + 1) == "year" else {
            return nil
        }
        return next + 2
    }

    private func monthIndex(_ index: Int) -> Int? {
        guard index < tokens.count, let month = PeriodWords.months[tokens[index].text] else {
            return nil
        }
        guard tokens[index].isCapitalised || !PeriodWords.alsoWords.contains(tokens[index].text)
        else { return nil }
        // "May revenue exceed …": the month opens no question; "Mar" alone is rare enough.
        return month
    }

    /// `2025-10`, `2025-10-31`.
    private func isoPeriod(at start: Int) -> (period: PeriodReference, end: Int)? {
        guard let year = year(start), text(start + 1) == "-", attached(start + 1),
            attached(start + 2), let month = smallNumber(start + 2),
            tokens[start + 2].text.utf8.count == 2
        else { return nil }
        if text(start + 3) == "-", attached(start + 3), attached(start + 4),
            let day = smallNumber(start + 4)
        {
            return (Self.day(day, of: month, in: year), start + 5)
        }
        guard (1...12).contains(month) else { return (.impossible, start + 3) }
        return (.exact(.month(year, month)), start + 3)
    }

    // MARK: - Months of weeks

    /// "P9 FY2026", "period 9 of fiscal 2026", "FY2026-P09", "P9".
    private func weekMonth(at start: Int) -> (period: PeriodReference, end: Int)? {
        guard hasWeeks else { return nil }
        if let year = words.fiscalYear(start), let month = weekMonthIndex(year.end) {
            return (weekMonth(month.value, of: year.value), month.end)
        }
        guard let month = weekMonthIndex(start) else { return nil }
        let next = ["of", ",", "/", "in"].contains(text(month.end)) ? month.end + 1 : month.end
        if let year = words.fiscalYear(next) {
            return (weekMonth(month.value, of: year.value), year.end)
        }
        if let year = year(next) { return (weekMonth(month.value, of: year), next + 1) }
        let isMonth = (1...12).contains(month.value)
        return (isMonth ? .weekMonth(month.value) : .impossible, month.end)
    }

    private func weekMonth(_ index: Int, of year: Int) -> PeriodReference {
        (1...12).contains(index) ? .exact(.month(year, index, isFiscal: true)) : .impossible
    }

    /// "P9", "P09", "period 9".
    private func weekMonthIndex(_ index: Int) -> (value: Int, end: Int)? {
        guard let word = text(index) else { return nil }
        if word == "period", let value = smallNumber(index + 1) { return (value, index + 2) }
        guard word.first == "p", (2...3).contains(word.utf8.count),
            let value = Int(word.dropFirst()), value >= 0
        else { return nil }
        return (value, index + 1)
    }

    // MARK: - Years

    private func fiscalYear(at start: Int) -> (period: PeriodReference, end: Int)? {
        words.fiscalYear(start).map { (.year($0.value), $0.end) }
    }

    private func year(at start: Int) -> (period: PeriodReference, end: Int)? {
        guard let year = year(start), !words.isUnit(start + 1), !isAmount(start) else { return nil }
        return (.year(year), start + 1)
    }

    /// Whether four digits that could be a year count something: "orders of 2031 in May 2024",
    /// "2050 from Sligo", "rose from 1998 to 2105 in Q1".
    private func isAmount(_ start: Int) -> Bool {
        let before = text(start - 1) ?? ""
        let names = (max(0, start - 8)..<start).contains { Self.yearNouns.contains(text($0) ?? "") }
        if Self.valueVerbs.contains(before), !names { return true }
        if before == "to", !Self.untilWords.contains(text(start - 2) ?? ""), !names,
            text(start + 1) != ",", PeriodWords.months[text(start - 2) ?? ""] == nil,
            !(year(start - 2) != nil)
        {
            return true
        }
        guard let next = text(start + 1) else { return before == ":" }
        if !["in", "since", "during"].contains(before), ["in", "for", "during"].contains(next),
            read(at: start + 2) != nil
        {
            return true
        }
        if before == ":", [".", ",", ";"].contains(next) { return true }
        let isTime = Self.timeWords.contains(before)
        if !isTime, ["from", "for"].contains(next), tokens[safe: start + 2]?.isCapitalised ?? false
        {
            return true
        }
        guard next == "to", before == "from", tokens[safe: start + 2]?.kind == .number else {
            return false
        }
        return year(start + 2) == nil || isAmount(start + 2)
    }

    private static let valueVerbs: Set<String> = [
        "were", "was", "are", "at", "totalled", "totaled", "totalling", "reached", "reaching",
        "hit", "exactly", "numbered", "sold", "recorded", "booked", "posted", "counted",
    ]

    /// Before "to 2025" these make it a time.
    private static let untilWords: Set<String> = [
        "up", "prior", "due", "back", "date", "return", "compared", "relative", "on", "through",
        "forward", "run", "quarter", "q1", "q2", "q3", "q4", "h1", "h2", "half", "spring", "summer",
        "autumn", "winter",
    ]

    private static let yearNouns: Set<String> = ["year", "years", "when"]

    private static let timeWords: Set<String> = [
        "in", "of", "for", "since", "from", "until", "through", "during", "than", "against",
        "versus", "vs", "over", "with", "to", "by", "fy", "fiscal", "year", "calendar", "after",
        "before", "late", "early", "mid",
    ]

    /// "H1 2025", "the first half of 2025".
    private func half(at start: Int) -> (period: PeriodReference, end: Int)? {
        if text(start) == "h1" || text(start) == "h2" {
            if let year = year(start + 1) { return (.year(year), start + 2) }
            return (.year(0), start + 1)
        }
        let index = text(start) == "the" ? start + 1 : start
        guard text(index) == "first" || text(index) == "second", text(index + 1) == "half" else {
            return nil
        }
        if text(index + 2) == "of", let year = year(index + 3) { return (.year(year), index + 4) }
        return (.year(0), index + 2)
    }

    // MARK: - Relative

    private func demonstrative(at start: Int) -> (period: PeriodReference, end: Int)? {
        let grain: Grain
        switch text(start + 1) {
        case "month", "month's": grain = .month
        case "quarter": grain = .quarter
        case "same":
            guard text(start) == "the" || text(start) == "that" else { return nil }
            let isNamed = ["of", "in"].contains(text(start + 3))
            if isNamed, let year = words.year(after: start + 3) {
                switch text(start + 2) {
                case "month": return (.sameOf(.month, year: year.value), year.end)
                case "quarter": return (.sameOf(.quarter, year: year.value), year.end)
                default: break
                }
            }
            switch text(start + 2) {
            case "month": return (.same(.month), start + 3)
            case "quarter": return (.same(.quarter), start + 3)
            default: return nil
            }
        default: return nil
        }
        switch text(start) {
        case "this": return (.current(grain), start + 2)
        case "that": return (.same(grain), start + 2)
        case "the":
            // "for the month", "in the quarter"; "the month before" is a baseline.
            guard start > 0, text(start - 1) == "in" || text(start - 1) == "for",
                text(start + 2) != "before", text(start + 2) != "earlier"
            else { return nil }
            return (.current(grain), start + 2)
        default: return nil
        }
    }

    // MARK: - Tokens

    private func text(_ index: Int) -> String? { words.text(index) }

    private func attached(_ index: Int) -> Bool { words.isAttached(index) }

    private func year(_ index: Int) -> Int? { words.year(index) }

    private func smallNumber(_ index: Int) -> Int? { words.smallNumber(index) }

    private func afterPoint(_ index: Int) -> Int {
        // The point of "Oct." belongs to the month; that of "in March." ends the sentence.
        guard text(index) == ".", attached(index), index > 0, index + 1 < tokens.count,
            tokens[index - 1].text.utf8.count <= 4
        else { return index }
        return index + 1
    }
}
