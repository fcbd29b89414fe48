import SalesCore

/// Reads names of stretches of time: "year to date", "the first nine months of 2025", "H2 2025",
/// "the last twelve months", "the whole of 2025", "fiscal 2026".
struct SpanReader {
    private let tokens: [Token]
    private let periods: PeriodReader
    private let words: PeriodTokens

    init(_ tokens: [Token], periods: PeriodReader) {
        self.tokens = tokens
        self.periods = periods
        words = PeriodTokens(tokens)
    }

    func read(at start: Int) -> (span: SpanReference, end: Int)? {
        let token = tokens[start]
        guard
            token.kind == .number || Self.openers.contains(token.text)
                || token.text.hasPrefix("fy") || token.text.hasPrefix("h1")
                || token.text.hasPrefix("h2")
        else { return nil }
        return toDate(at: start) ?? wholeYear(at: start) ?? half(at: start) ?? first(at: start)
            ?? ended(at: start) ?? last(at: start) ?? yearWithTail(at: start)
    }

    /// First words of stretches: most words of a text open none.
    private static let openers: Set<String> = [
        "year", "the", "fiscal", "from", "ytd", "fytd", "this", "so", "thus", "since", "quarter",
        "qtd",
        "trailing", "ttm", "ltm", "rolling", "all", "full", "calendar", "financial", "fh1", "fh2",
        "first", "second", "latter", "opening", "these", "our", "its", "last", "past", "latest",
        "previous", "preceding", "recent", "closing", "twelve", "six", "nine", "twenty",
    ]

    // MARK: - Up to now

    private static let toDatePhrases: [(words: [String], span: SpanReference)] = {
        func list(_ text: String, _ span: SpanReference) -> [([String], SpanReference)] {
            text.split(separator: ",").map { (PhraseWords.of($0), span) }
        }
        return list(
            "year to date,the year to date,the fiscal year to date,fiscal year to date,ytd,fytd,"
                + "this year so far,so far this year,this year to date,thus far this year,"
                + "the year so far,so far in the year,this fiscal year so far,"
                + "for the financial year so far,the financial year so far,so far this fiscal year,since the start of the year,"
                + "since the beginning of the year,the current year to date,"
                + "so far in the fiscal year,so far in the financial year,"
                + "the financial year to date,financial year to date,so far this financial year,"
                + "this financial year so far,thus far in the year,the year thus far,"
                + "since the year began,since the year started,from the start of the year,"
                + "from the beginning of the year,since the start of the fiscal year,"
                + "since the beginning of the fiscal year,this year thus far,"
                + "since the fiscal year opened,since the fiscal year began,"
                + "since the fiscal year started,since the year opened,"
                + "from the first day of the fiscal year,from the first day of the year,"
                + "from the opening of the fiscal year,from the beginning of the fiscal year,"
                + "from the start of the fiscal year",
            .yearToDate)
            + list(
                "calendar year to date,the calendar year to date,so far this calendar year,"
                    + "this calendar year so far,since the start of the calendar year",
                .calendarYearToDate)
            + list(
                "quarter to date,the quarter to date,qtd,this quarter so far,so far this quarter,"
                    + "the quarter so far",
                .quarterToDate)
            + list(
                "trailing twelve months,ttm,ltm,rolling twelve months,trailing 12 months,"
                    + "rolling 12 months,the trailing twelve months,the trailing 12 months,"
                    + "the rolling twelve months",
                .last(12))
    }()

    private func toDate(at start: Int) -> (span: SpanReference, end: Int)? {
        guard
            [
                "year", "the", "fiscal", "from", "ytd", "fytd", "this", "so", "thus", "since",
                "quarter",
                "qtd", "trailing", "ttm", "ltm", "rolling", "calendar", "financial", "from",
            ].contains(tokens[start].text)
        else { return nil }
        // "so far in 2025"
        for words in [["so", "far"], ["thus", "far"]] where matches(words, at: start) {
            guard ["in", "during"].contains(text(start + 2)), let named = year(at: start + 3) else {
                continue
            }
            if case .year = named.0 { return (.calendarYearToDate, named.1) }
            return (.yearToDate, named.1)
        }
        var best: (SpanReference, Int)?
        for (words, span) in Self.toDatePhrases
        where matches(words, at: start) && start + words.count > best?.1 ?? 0 {
            best = (span, start + words.count)
        }
        return best
    }

    // MARK: - Years

    /// "the whole of 2025", "the full year 2025", "fiscal 2026", "FY26".
    private func wholeYear(at start: Int) -> (span: SpanReference, end: Int)? {
        for words in Self.wholeWords where matches(words, at: start) {
            if let (span, end) = year(at: start + words.count) { return (span, end) }
        }
        // "fiscal 2026" alone; "2025" alone is a year that the period reader knows.
        if tokens[start].kind == .word, let (span, end) = year(at: start),
            case .fiscalYear = span
        {
            return (span, end)
        }
        return nil
    }

    private static let wholeWords: [[String]] = [
        "the whole of", "all of", "the full year", "full year", "the whole year", "calendar year",
        "the calendar year", "calendar", "the entire year", "the year", "the twelve months of",
        "the 12 months of", "the full fiscal year", "the financial year", "financial year",
        "the fiscal year", "the course of", "the full twelve months of", "fiscal year",
    ].map { $0.split(separator: " ").map(String.init) }

    /// "2025 as a whole", "2026 so far".
    private func yearWithTail(at start: Int) -> (span: SpanReference, end: Int)? {
        guard let (span, end) = year(at: start) else { return nil }
        for words in [["as", "a", "whole"], ["in", "full"], ["overall"]]
        where matches(words, at: end) { return (span, end + words.count) }
        for words in [["so", "far"], ["to", "date"]] where matches(words, at: end) {
            return (.yearToDate, end + words.count)
        }
        return nil
    }

    private func year(at index: Int) -> (SpanReference, Int)? {
        guard index < tokens.count,
            tokens[index].kind == .number || tokens[index].text.hasPrefix("f"),
            let (period, end) = periods.read(at: index), case .year(let year) = period, year > 0
        else { return nil }
        return (tokens[index].kind == .number ? .year(year) : .fiscalYear(year), end)
    }

    // MARK: - Parts of a year

    /// "H1 2025", "1H25", "the second half of fiscal 2026".
    private func half(at start: Int) -> (span: SpanReference, end: Int)? {
        if let joined = joinedHalf(at: start) { return joined }
        var index = text(start) == "fiscal" ? start + 1 : start
        let half: Int
        switch text(index) {
        case "h1", "fh1": half = 1
        case "h2", "fh2": half = 2
        default:
            if text(index) == "the" { index += 1 }
            switch text(index) {
            case "first", "opening": half = 1
            case "second", "latter", "closing": half = 2
            default: return nil
            }
            if text(index + 1) == "fiscal" { index += 1 }
            guard text(index + 1) == "half" else { return nil }
            index += 1
        }
        let (year, isFiscal, end) = ofYear(at: index + 1)
        return (.half(half, year: year, isFiscal: isFiscal), end)
    }

    /// "1H25", "2H FY26", "H1FY26".
    private func joinedHalf(at start: Int) -> (span: SpanReference, end: Int)? {
        if let half = words.smallNumber(start), (1...2).contains(half), words.isAttached(start + 1),
            text(start + 1).first == "h"
        {
            let tail = text(start + 1).dropFirst()
            if tail.isEmpty {
                let (year, isFiscal, end) = ofYear(at: start + 2)
                return (.half(half, year: year, isFiscal: isFiscal), end)
            }
            guard let year = PeriodTokens.year(tail) else { return nil }
            return (.half(half, year: year, isFiscal: tail.hasPrefix("fy")), start + 2)
        }
        guard let half = ["h1": 1, "h2": 2][text(start).prefix(2)], text(start).utf8.count > 2,
            let year = PeriodTokens.year(text(start).dropFirst(2))
        else { return nil }
        return (.half(half, year: year, isFiscal: text(start).contains("fy")), start + 1)
    }

    /// "the first nine months", "the first three quarters of 2025".
    private func first(at start: Int) -> (span: SpanReference, end: Int)? {
        let index = text(start) == "the" ? start + 1 : start
        guard text(index) == "first" || text(index) == "opening",
            let (count, next) = number(at: index + 1), let factor = Self.months(text(next))
        else { return nil }
        let (year, isFiscal, end) = ofYear(at: next + 1)
        return (.first(count * factor, year: year, isFiscal: isFiscal), end)
    }

    private func last(at start: Int) -> (span: SpanReference, end: Int)? {
        let index = ["the", "these", "our", "its"].contains(text(start)) ? start + 1 : start
        guard
            ["last", "past", "latest", "previous", "trailing", "preceding", "recent", "rolling"]
                .contains(text(index)), let (count, next) = number(at: index + 1),
            let factor = Self.months(text(next))
        else { return nil }
        return (.last(count * factor), next + 1)
    }

    /// "the twelve months to June 2025", "the year ended March 2026", "the last six months to May".
    private func ended(at start: Int) -> (span: SpanReference, end: Int)? {
        var index = ["the", "our", "its"].contains(text(start)) ? start + 1 : start
        if ["last", "past", "latest", "trailing", "rolling"].contains(text(index)) { index += 1 }
        let count: Int
        if let (number, next) = number(at: index), let factor = Self.months(text(next)) {
            (count, index) = (number * factor, next + 1)
        } else if text(index) == "year" || text(index) == "half" {
            (count, index) = (text(index) == "year" ? 12 : 6, index + 1)
        } else {
            return nil
        }
        guard ["to", "ended", "ending", "through", "until"].contains(text(index)) else {
            return nil
        }
        index += 1
        while ["in", "with", "the", "end", "of", "at"].contains(text(index)) { index += 1 }
        guard tokens[safe: index]?.isCapitalised ?? false,
            let month = PeriodWords.months[text(index)]
        else { return nil }
        let tail = words.year(after: index + 1)
        return (.ending(count, month: month, year: tail?.value), tail?.end ?? index + 1)
    }

    /// "of 2025", "of the year", "of fiscal 2026", "2025".
    private func ofYear(at index: Int) -> (year: Int?, isFiscal: Bool, end: Int) {
        var next = index
        if text(next) == "of" || text(next) == "in" { next += 1 }
        if let named = words.year(after: index) { return (named.value, named.isFiscal, named.end) }
        for words in [["the", "year"], ["this", "year"], ["the", "fiscal", "year"]]
        where next > index && matches(words, at: next) { return (nil, true, next + words.count) }
        return (nil, true, index)
    }

    private static func months(_ word: String) -> Int? {
        switch word {
        case "months", "month": 1
        case "quarters": 3
        case "years": 12
        default: nil
        }
    }

    private func number(at index: Int) -> (Int, Int)? {
        guard index < tokens.count else { return nil }
        let count = NumberWords.cardinals[tokens[index].text] ?? Int(tokens[index].text)
        guard let count, (2...60).contains(count) else { return nil }
        return (count, index + 1)
    }

    private func text(_ index: Int) -> String { index < tokens.count ? tokens[index].text : "" }

    private func matches(_ words: [String], at index: Int) -> Bool {
        guard index + words.count <= tokens.count else { return false }
        return words.indices.allSatisfy { tokens[index + $0].text == words[$0] }
    }
}
