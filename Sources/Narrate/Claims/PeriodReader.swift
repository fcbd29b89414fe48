import SalesCore

/// Reads names of periods: "October 2025", "Oct. '25", "2025-10", "Q3 FY2026", "the third quarter
/// of fiscal 2026", "this month".
struct PeriodReader {
    private let tokens: [Token]
    private let isFiscal: Bool
    private let hasWeeks: Bool

    init(_ tokens: [Token], calendar: FiscalCalendar) {
        self.tokens = tokens
        isFiscal = calendar.isFiscal
        hasWeeks = calendar.weeks != nil
    }

    func read(at start: Int) -> (period: PeriodReference, end: Int)? {
        isoPeriod(at: start) ?? quarter(at: start) ?? namedQuarter(at: start)
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
            return (.day, year(after) == nil ? after : after + 1)
        }
        guard let index = monthIndex(start) else { return nil }
        var next = afterPoint(start + 1)
        if let day = smallNumber(next), (1...31).contains(day), text(next + 1) == ",",
            year(next + 2) != nil
        {
            return (.day, next + 3)
        }
        if text(next) == "of" || text(next) == ",", year(next + 1) != nil { next += 1 }
        if let year = year(next) { return (.exact(.month(year, index)), next + 1) }
        if let year = shortYear(next) { return (.exact(.month(year.value, index)), year.end) }
        if let day = smallNumber(next), (1...31).contains(day), !isUnit(next + 1) {
            return (.day, next + 1)
        }
        if let end = lastYear(next) { return (.monthLastYear(index), end) }
        return (.month(index), next)
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
            return ((1...31).contains(day) ? .day : .impossible, start + 5)
        }
        guard (1...12).contains(month) else { return (.impossible, start + 3) }
        return (.exact(.month(year, month)), start + 3)
    }

    // MARK: - Months of weeks

    /// "P9 FY2026", "period 9 of fiscal 2026", "FY2026-P09", "P9".
    private func weekMonth(at start: Int) -> (period: PeriodReference, end: Int)? {
        guard hasWeeks else { return nil }
        if let year = fiscalYearNumber(start), let month = weekMonthIndex(year.end) {
            return (weekMonth(month.value, of: year.value), month.end)
        }
        guard let month = weekMonthIndex(start) else { return nil }
        let next = ["of", ",", "/", "in"].contains(text(month.end)) ? month.end + 1 : month.end
        if let year = fiscalYearNumber(next) {
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

    // MARK: - Quarters

    /// "Q3 2025", "Q3 FY2026", "Q3 of fiscal 2026", "2025 Q3", "FY2026-Q3", "3Q25".
    private func quarter(at start: Int) -> (period: PeriodReference, end: Int)? {
        if let index = quarterIndex(start) {
            return quarterWithYear(index, after: start + 1)
        }
        if let year = year(start), let index = quarterIndex(start + 1) {
            return (named(index, year, fiscal: isFiscal), start + 2)
        }
        if let year = fiscalYearNumber(start), let index = quarterIndex(year.end) {
            return (named(index, year.value, fiscal: true), year.end + 1)
        }
        return nil
    }

    /// "the third quarter of 2025", "second quarter".
    private func namedQuarter(at start: Int) -> (period: PeriodReference, end: Int)? {
        let index = text(start) == "the" ? start + 1 : start
        let noun = text(index + 1) == "fiscal" ? index + 2 : index + 1
        guard let word = text(index), let quarter = PeriodWords.quarters[word],
            text(noun) == "quarter",
            !["in", "running", "straight"].contains(text(noun + 1))
                || year(noun + 2) != nil
        else { return nil }
        // "for the second quarter in a row" counts quarters; it names none.
        return quarterWithYear(quarter, after: noun + 1)
    }

    private func quarterWithYear(
        _ index: Int, after start: Int
    ) -> (period: PeriodReference, end: Int) {
        var next = start
        if text(next) == "of" || text(next) == "," || text(next) == "/" || text(next) == "in" {
            next += 1
        }
        if let year = fiscalYearNumber(next) {
            return (named(index, year.value, fiscal: true), year.end)
        }
        if let year = year(next) { return (named(index, year, fiscal: isFiscal), next + 1) }
        if let year = shortYear(next) {
            return (named(index, year.value, fiscal: isFiscal), year.end)
        }
        return ((1...4).contains(index) ? .quarter(index) : .impossible, start)
    }

    private func named(_ index: Int, _ year: Int, fiscal: Bool) -> PeriodReference {
        guard (1...4).contains(index) else { return .impossible }
        return .exact(.quarter(year, index, isFiscal: fiscal && isFiscal))
    }

    private func quarterIndex(_ index: Int) -> Int? {
        guard let word = text(index), word.utf8.count == 2, word.utf8.first == UInt8(ascii: "q")
        else { return nil }
        return Int(word.dropFirst())
    }

    // MARK: - Years

    /// "FY2026", "FY26", "fiscal 2026", "fiscal year 2026".
    private func fiscalYearNumber(_ index: Int) -> (value: Int, end: Int)? {
        guard let word = text(index) else { return nil }
        if word == "fiscal" || word == "fy" {
            let next = text(index + 1) == "year" ? index + 2 : index + 1
            if let year = year(next) { return (year, next + 1) }
            if let short = smallNumber(next), tokens[next].text.utf8.count == 2 {
                return (2000 + short, next + 1)
            }
            return nil
        }
        guard word.hasPrefix("fy"), let number = Int(word.dropFirst(2)) else { return nil }
        if word.utf8.count == 6 { return (number, index + 1) }
        return word.utf8.count == 4 ? (2000 + number, index + 1) : nil
    }

    private func fiscalYear(at start: Int) -> (period: PeriodReference, end: Int)? {
        fiscalYearNumber(start).map { (.year($0.value), $0.end) }
    }

    private func year(at start: Int) -> (period: PeriodReference, end: Int)? {
        guard let year = year(start), !isUnit(start + 1) else { return nil }
        return (.year(year), start + 1)
    }

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

    private func text(_ index: Int) -> String? {
        index >= 0 && index < tokens.count ? tokens[index].text : nil
    }

    private func attached(_ index: Int) -> Bool {
        index < tokens.count && tokens[index].isAttached
    }

    private func year(_ index: Int) -> Int? {
        guard index < tokens.count, tokens[index].kind == .number,
            NumberText.isYear(tokens[index].text)
        else { return nil }
        return Int(tokens[index].text)
    }

    /// The "'25" of "Oct '25".
    private func shortYear(_ index: Int) -> (value: Int, end: Int)? {
        guard text(index) == "'", attached(index + 1), let year = smallNumber(index + 1),
            tokens[index + 1].text.utf8.count == 2
        else { return nil }
        return (2000 + year, index + 2)
    }

    private func smallNumber(_ index: Int) -> Int? {
        guard index < tokens.count, tokens[index].kind == .number,
            tokens[index].text.utf8.count <= 2
        else { return nil }
        return Int(tokens[index].text)
    }

    /// Whether the token makes the number before it an amount instead of a year or a day.
    private func isUnit(_ index: Int) -> Bool {
        guard let word = text(index) else { return false }
        switch word {
        case "%", "percent", "points", "point", "per", "pp", "pct": return true
        case "-": return attached(index)
        default:
            return NumberWords.scales[word] != nil || NumberWords.currencies[word] != nil
        }
    }

    private func afterPoint(_ index: Int) -> Int {
        // The point of "Oct." belongs to the month; that of "in March." ends the sentence.
        guard text(index) == ".", attached(index), index > 0, index + 1 < tokens.count,
            tokens[index - 1].text.utf8.count <= 4
        else { return index }
        return index + 1
    }
}
