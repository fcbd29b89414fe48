import SalesCore

/// Names the year so far in one way, however a text tells it: "the fiscal year up to and including
/// May", "begun at the start of the fiscal year", "the year's tally".
///
/// The business year is meant; a calendar year is called so.
struct YearsToDate: Sendable {
    let calendar: FiscalCalendar

    func named(_ tokens: [Token]) -> [Token] {
        guard tokens.contains(where: { Self.cues.contains($0.text) }) else { return tokens }
        let named = years(tokens)
        return named.tellsYear ? closings(named.tokens) : named.tokens
    }

    // MARK: - The year

    private func years(_ tokens: [Token]) -> (tokens: [Token], tellsYear: Bool) {
        let periods = PeriodReader(tokens, calendar: calendar)
        let isSum = tokens.contains { Self.sums.contains($0.text) }
        var written: [Token] = []
        var tellsYear = false
        var index = 0
        while index < tokens.count {
            if let end = start(tokens, at: index) ?? tally(tokens, at: index)
                ?? year(tokens, at: index, isSum, periods)
            {
                while let last = written.last?.text, Self.before.contains(last) {
                    written.removeLast()
                }
                if let last = written.last, Self.across.contains(last.text) {
                    written[written.count - 1] = Piece.english("for", from: last, to: last)
                }
                written += Self.name.map {
                    Piece.english($0, from: tokens[index], to: tokens[end - 1])
                }
                tellsYear = true
                index = end
            } else {
                tellsYear = tellsYear || isNamed(tokens, at: index)
                written.append(tokens[index])
                index += 1
            }
        }
        return (written, tellsYear)
    }

    private func isNamed(_ tokens: [Token], at index: Int) -> Bool {
        tokens[index].text == "ytd"
            || tokens[index...].prefix(Self.name.count).map(\.text) == Self.name
    }

    /// "so far in the fiscal year", "begun at the start of the fiscal year".
    private func start(_ tokens: [Token], at start: Int) -> Int? {
        if tokens[start].text == "since", let end = yearEnd(tokens, at: start + 1),
            let verb = tokens[safe: end]?.text, Self.beginning.contains(verb)
        {
            return tokens[safe: end + 1]?.text == "off" ? end + 2 : end + 1
        }
        let isBegun = Self.begun.contains(tokens[start].text)
        let index = isBegun ? start + 1 : start
        guard
            let count = Self.starts.longest(in: tokens, at: index)?.count
                ?? (isBegun ? Self.places.longest(in: tokens, at: index)?.count : nil)
        else { return nil }
        return yearEnd(tokens, at: index + count)
    }

    /// "so far this year", "since January", beside a sum.
    private func tally(_ tokens: [Token], at index: Int) -> Int? {
        let end: Int
        switch tokens[index].text {
        case "so", "thus":
            guard tokens[safe: index + 1]?.text == "far",
                tokens[safe: index + 2]?.text == "this",
                tokens[safe: index + 3]?.text == "year"
            else { return nil }
            end = index + 4
        case "since":
            guard tokens[safe: index + 1]?.text == Self.months[calendar.firstMonth - 1],
                tokens[safe: index + 2]?.kind != .number
            else { return nil }
            end = index + 2
        default: return nil
        }
        let rest = tokens[..<index] + tokens[end...]
        return rest.contains { $0.kind == .number }
            && rest.contains { Self.tallying.contains($0.text) }
            && !rest.contains { Self.moving.contains($0.text) } ? end : nil
    }

    /// "fiscal year", "the year" and the token after it.
    private func yearEnd(_ tokens: [Token], at start: Int) -> Int? {
        var index = start
        while let word = tokens[safe: index]?.text, Self.articles.contains(word) { index += 1 }
        if let word = tokens[safe: index]?.text, Self.kinds.contains(word) { index += 1 }
        return tokens[safe: index]?.text == "year" ? index + 1 : nil
    }

    /// "the fiscal year up to May", "the fiscal year had brought … in total", "the year's tally".
    private func year(
        _ tokens: [Token], at start: Int, _ isSum: Bool, _ periods: PeriodReader
    ) -> Int? {
        func word(_ index: Int) -> String { tokens[safe: index]?.text ?? "" }
        let isFiscal = Self.kinds.contains(word(start))
        let year = isFiscal ? start + 1 : start
        guard word(year) == "year", start == 0 || !Self.otherYears.contains(word(start - 1)),
            start == 0 || tokens[start - 1].kind != .number
        else { return nil }
        if word(year + 1) == "'s", Self.tallies.contains(word(year + 2)), start > 0,
            word(start - 1) == "the"
        {
            return year + 3
        }
        if let end = closing(tokens, at: year + 1), periods.read(at: end) != nil {
            let isInYear = word(start - 1) == "the" && ["in", "for"].contains(word(start - 2))
            return isFiscal || isSum || (isInYear && word(year + 1) == "up") ? year + 1 : nil
        }
        if isSum, start > 1, word(start - 1) == "the", ["in", "for"].contains(word(start - 2)),
            tokens[safe: year + 1].map({ $0.kind == .mark }) ?? true,
            tokens[..<start].indices.contains(where: { index in
                closing(tokens, at: index).map { periods.read(at: $0) != nil } ?? false
            })
        {
            return year + 1
        }
        guard isFiscal, !["to", "so"].contains(word(year + 1)), periods.read(at: start) == nil,
            tokens[safe: year + 1]?.kind != .number
        else { return nil }
        if word(year + 1) == "'s" {
            // "The fiscal year's revenue came to $9M as of May".
            let isClosed = (year..<tokens.count).contains { index in
                closing(tokens, at: index).map { periods.read(at: $0) != nil } ?? false
            }
            return isClosed ? year + 2 : nil
        }
        let brings =
            ["had", "has"].contains(word(year + 1)) && Self.bringing.contains(word(year + 2))
        return isSum || brings ? year + 1 : nil
    }

    // MARK: - Its last month

    /// "up to the end of May" as "through May".
    private func closings(_ tokens: [Token]) -> [Token] {
        let periods = PeriodReader(tokens, calendar: calendar)
        var written: [Token] = []
        var index = 0
        while index < tokens.count {
            if let end = closing(tokens, at: index), periods.read(at: end) != nil {
                written.append(Piece.english("through", from: tokens[index], to: tokens[end - 1]))
                index = end
            } else {
                written.append(tokens[index])
                index += 1
            }
        }
        return written
    }

    /// Where the period begins behind "up to and including", "to the end of".
    private func closing(_ tokens: [Token], at start: Int) -> Int? {
        Self.closings.longest(in: tokens, at: start).map { start + $0.count }
    }

    // MARK: - Words

    private static let name = ["year", "to", "date"]
    private static let kinds: Set<String> = ["fiscal", "financial", "business", "trading"]
    private static let cues: Set<String> = kinds.union(["year", "ytd", "fytd", "since"])
    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december",
    ]
    private static let tallying: Set<String> = sums.union([
        "is", "are", "stands", "comes", "came", "amounts", "amounted", "made", "booked", "brought",
        "taken", "took", "earned", "generated", "reached", "sold", "banked", ":",
    ])
    private static let moving: Set<String> = [
        "month", "months", "quarter", "quarters", "%", "percent", "point", "points", "times", "up",
        "down", "more", "less", "fewer", "higher", "lower", "highest", "lowest", "every", "each",
        "never", "best", "worst", "than", "rose", "risen", "rising", "fell", "fallen", "falling",
        "grew", "grown", "streak", "row", "straight", "average", "only", "above", "below", "over",
        "under", "between", "compared", "against", "versus", "vs", "from", "by", "gained", "lost",
        "added", "shed", "increased", "decreased", "dropped", "climbed", "change", "changed",
    ]
    private static let articles: Set<String> = ["the", "this", "our", "its", "current", "running"]
    private static let before: Set<String> = ["running", "the", "whole", "entire", "full"]
    /// "over the year" is a comparison.
    private static let across: Set<String> = ["over", "across", "throughout", "in", "during"]
    private static let begun: Set<String> = [
        "begun", "beginning", "started", "starting", "counted", "counting", "measured", "taken",
        "added", "summed",
    ]
    private static let beginning: Set<String> = [
        "began", "started", "opened", "kicked", "turned", "commenced",
    ]
    private static let otherYears: Set<String> = [
        "last", "previous", "prior", "next", "each", "every", "per", "a", "one", "calendar", "new",
        "old", "another", "preceding", "following", "coming", "full",
    ]
    private static let tallies: Set<String> = [
        "count", "tally", "total", "sum", "counter", "balance", "takings", "haul",
    ]
    private static let bringing: Set<String> = [
        "brought", "yielded", "produced", "seen", "given", "delivered", "generated", "made",
        "accumulated", "gathered", "amounted", "come", "added", "reached",
    ]
    private static let sums: Set<String> = [
        "cumulative", "cumulatively", "cumulating", "cumulated", "accumulated", "accumulating",
        "accumulates", "cumul", "add", "adds", "adding", "added", "sum", "summed", "summing",
        "running", "total", "totals", "totalled", "totalling", "tally", "altogether", "aggregate",
        "aggregated", "aggregating",
    ]

    private static func table(_ phrases: [String]) -> PhraseTable<Bool> {
        var table = PhraseTable<Bool>()
        for phrase in phrases { table.insert(PhraseWords.of(phrase), true) }
        return table
    }

    private static let beginnings = [
        "start", "beginning", "opening", "first day", "first month", "outset", "turn",
    ]
    private static let starts = table(
        ["so far in", "so far into", "thus far in", "so far during"]
            + ["since", "from"].flatMap { link in
                beginnings.flatMap { ["\(link) the \($0) of", "\(link) \($0) of"] }
            })
    /// Behind "begun".
    private static let places = table(
        ["at", "with", "in", "on"].flatMap { link in
            beginnings.flatMap { ["\(link) the \($0) of", "\(link) \($0) of"] }
        })

    private static let closings: PhraseTable<Bool> = {
        let links = [
            "up to", "to", "through", "until", "up until", "till", "up to and including",
            "through to", "as of", "as at", "ending with", "ending in", "ended with", "ending",
            "up through", "down to",
        ]
        let ends = ["the end of", "end of", "the close of", "the last day of", "and including"]
        return table(links + links.flatMap { link in ends.map { "\(link) \($0)" } })
    }()
}
