import SalesCore

/// Says shortly what a value is compared with: "from where we were in April", "against what we did
/// a year earlier", "going by April as the base" all compare with April or the year before.
struct ComparedClauses: Sendable {
    let calendar: FiscalCalendar

    func shortened(_ tokens: [Token]) -> [Token] {
        guard
            tokens.contains(where: {
                Self.triggers.contains($0.text) || Self.nouns.contains($0.text)
            })
        else { return tokens }
        let periods = PeriodReader(tokens, calendar: calendar)
        var written: [Token] = []
        var index = 0
        while index < tokens.count {
            if let (words, end) = clause(tokens, at: index, periods)
                ?? base(tokens, at: index, periods) ?? noun(tokens, at: index, periods)
                ?? rise(tokens, at: index)
            {
                written += words
                index = end
            } else {
                written.append(tokens[index])
                index += 1
            }
        }
        return written
    }

    // MARK: - "against what we did in April"

    private func clause(
        _ tokens: [Token], at start: Int, _ periods: PeriodReader
    ) -> ([Token], Int)? {
        if let (words, end) = respect(tokens, at: start, periods)
            ?? opening(tokens, at: start, periods)
        {
            return (words, end)
        }
        guard let (comparator, count) = Self.comparators.longest(in: tokens, at: start) else {
            return nil
        }
        if tokens[start].text != "on", let told = told(tokens, from: start + count, periods) {
            return (written(comparator, tokens[start]) + told.time, told.end)
        }
        guard let relative = tokens[safe: start + count]?.text,
            ["what", "where", "how"].contains(relative),
            let who = tokens[safe: start + count + 1]?.text, Self.subjects.contains(who)
        else { return nil }
        var end = start + count + 2
        let last = min(end + 4, tokens.count - 1)
        while end <= last {
            if tokens[end].kind == .number || tokens[end].kind == .mark { return nil }
            if let time = time(tokens, at: end, periods) {
                return (written(comparator, tokens[start]), time)
            }
            end += 1
        }
        return nil
    }

    /// "On April, revenue rose 5% in May."
    private func opening(
        _ tokens: [Token], at start: Int, _ periods: PeriodReader
    ) -> ([Token], Int)? {
        guard start == 0, tokens.count > 3, tokens[start].text == "on",
            let end = periods.read(at: start + 1)?.end, tokens[safe: end]?.text == ",",
            (end..<tokens.count).contains(where: { periods.read(at: $0) != nil })
        else { return nil }
        return (written("against", tokens[start]) + tokens[(start + 1)..<end], end)
    }

    /// "with respect to April": of a metric it means no more than "for".
    private func respect(
        _ tokens: [Token], at start: Int, _ periods: PeriodReader
    ) -> ([Token], Int)? {
        guard let (phrase, count) = Self.respects.longest(in: tokens, at: start) else {
            return nil
        }
        var time = start + count
        if tokens[safe: time]?.text == ".", tokens[start].text == "w.r.t" { time += 1 }
        guard time < tokens.count else { return nil }
        if let end = periods.read(at: time)?.end ?? baselineEnd(tokens, time) {
            // "With respect to May, revenue was $5M" compares nothing.
            let names = { (index: Int) in periods.read(at: index) != nil }
            let isOfTwo =
                (end..<tokens.count).contains(where: names)
                || (phrase == "for" && (0..<start).contains(where: names))
            guard isOfTwo || (phrase == "against" && start > 0) else { return nil }
            return (written("against", tokens[start]) + tokens[time..<end], end)
        }
        guard phrase == "against" else { return nil }
        return told(tokens, from: time, periods).map {
            (written("against", tokens[start]) + $0.time, $0.end)
        }
    }

    private static let respects = table([
        ("against", "with respect to,w.r.t,with reference to"),
        ("for", "in respect of,in regard to,with regard to"),
    ])

    /// "the outturn for April", "that recorded a year earlier", "the April comparative"
    private func told(
        _ tokens: [Token], from start: Int, _ periods: PeriodReader
    ) -> (time: [Token], end: Int)? {
        var index = start
        var namesLevel = false
        while let word = tokens[safe: index]?.text, index - start < 6 {
            if periods.read(at: index) != nil || baselineEnd(tokens, index) != nil { break }
            guard Self.fillers.contains(word) || Self.nouns.contains(word) else { return nil }
            namesLevel =
                namesLevel || Self.nouns.contains(word) || word == "that" || word == "those"
            index += 1
        }
        guard index < tokens.count, index > start,
            let end = periods.read(at: index)?.end ?? baselineEnd(tokens, index)
        else { return nil }
        let time = Array(tokens[index..<end])
        if let noun = tokens[safe: end]?.text, Self.nouns.contains(noun) { return (time, end + 1) }
        return namesLevel ? (time, end) : nil
    }

    private static let fillers: Set<String> = [
        "the", "a", "an", "that", "those", "recorded", "reported", "seen", "booked", "shown",
        "stated", "achieved", "posted", "of", "for", "in", "from", "at", "during", "was", "were",
        "attained", "registered", "disclosed", "reached", "logged", "its", "our", "their",
    ]

    /// Where the time itself begins: behind the "in" of "in April", at "a year earlier".
    private func time(_ tokens: [Token], at index: Int, _ periods: PeriodReader) -> Int? {
        var start = index
        if tokens[start].text == "back" { start += 1 }
        if let word = tokens[safe: start]?.text,
            ["in", "for", "at", "during", "over"].contains(word)
        {
            start += 1
        }
        guard start < tokens.count else { return nil }
        if start > index, periods.read(at: start) != nil { return start }
        if case .baseline? = Lexicon.english.match(tokens, at: start)?.sense { return start }
        return periods.read(at: start) == nil ? nil : start
    }

    private func written(_ words: String, _ near: Token) -> [Token] {
        words.split(separator: " ").map { Piece.english(String($0), from: near, to: near) }
    }

    // MARK: - "with April as the base"

    private func base(
        _ tokens: [Token], at start: Int, _ periods: PeriodReader
    ) -> ([Token], Int)? {
        guard let count = Self.takers.longest(in: tokens, at: start)?.count,
            let end = periods.read(at: start + count)?.end ?? baselineEnd(tokens, start + count),
            let (_, tail) = Self.bases.longest(in: tokens, at: end)
        else { return nil }
        let time = Array(tokens[(start + count)..<end])
        return (written("against", tokens[start]) + time, end + tail)
    }

    private func baselineEnd(_ tokens: [Token], _ index: Int) -> Int? {
        guard index < tokens.count, let match = Lexicon.english.match(tokens, at: index),
            case .baseline = match.sense
        else { return nil }
        return index + match.count
    }

    // MARK: - "times the April number"

    private func noun(
        _ tokens: [Token], at start: Int, _ periods: PeriodReader
    ) -> ([Token], Int)? {
        guard ["times", "x"].contains(tokens[start].text), tokens[safe: start + 1]?.text == "the",
            let end = periods.read(at: start + 2)?.end, let noun = tokens[safe: end]?.text,
            Self.nouns.contains(noun)
        else { return nil }
        return (
            written("times that of", tokens[start])
                + Array(tokens[(start + 2)..<end]), end + 1
        )
    }

    // MARK: - "was up against April"

    private func rise(_ tokens: [Token], at start: Int) -> ([Token], Int)? {
        guard tokens[start].text == "up", tokens[safe: start + 1]?.text == "against",
            let verb = tokens[safe: start - 1]?.text, Self.stands.contains(verb)
        else { return nil }
        return ([tokens[start]] + written("versus", tokens[start + 1]), start + 2)
    }

    private static let stands: Set<String> = [
        "was", "were", "is", "are", "be", "been", "came", "went", "closed", "ended", "finished",
        "|", ":", ";",
    ]

    // MARK: - Words

    private static let triggers: Set<String> = [
        "what", "where", "how", "as", "times", "x", "that", "those",
        "respect", "regard", "w.r.t", "reference", "up",
    ]

    /// What stands before the clause, and what is written for both.
    private static let comparators = table([
        (
            "against",
            "against,versus,vs,vs.,compared with,compared to,compared against,next to,beside,on,"
                + "over,from,relative to,held up next to,held up against,side by side "
                + "with,set against,set beside,set next to,measured against,in comparison with,in "
                + "comparison to,by comparison with,in relation to,as against,when compared with,"
                + "when compared to,when set against,when held against,stacked against,stacked up "
                + "against,in contrast to,as opposed to,off,since,as measured against"
        ),
        ("than in", "than,than it was,than it had been"),
        ("above the level of", "above,beyond"), ("below the level of", "below,under,behind"),
        ("times that of", "times"), ("times that of", "x"), ("the same as in", "same as"),
    ])

    private static let takers = table([
        (
            "",
            "going by,with,taking,using,given,assuming,setting,based on,starting from,measured on,"
                + "having,treating,on,if we take,when we take,if you take,when you take,counting"
        )
    ])

    private static let bases = table([
        (
            "",
            ["as", "for", "being", "is", "serving as", "used as"].flatMap { link in
                ["the", "a", "our", "its", "my"].flatMap { article in
                    [
                        "base", "basis", "reference", "starting point", "yardstick", "benchmark",
                        "comparison", "baseline", "comparative", "reference point", "base period",
                        "point of comparison", "reference period", "comparison period",
                        "point of reference", "base month", "base quarter",
                    ].map { "\(link) \(article) \($0)" }
                }
            }.joined(separator: ",")
        )
    ])

    private static func table(_ lists: [(String, String)]) -> PhraseTable<String> {
        var table = PhraseTable<String>()
        for (value, list) in lists {
            for phrase in list.split(separator: ",") {
                table.insert(PhraseWords.of(phrase), value)
            }
        }
        return table
    }

    private static let subjects: Set<String> = [
        "we", "it", "they", "things", "i", "he", "she", "the", "was", "were", "had", "you", "one",
        "us", "this", "that",
    ]

    private static let nouns: Set<String> = [
        "number", "figure", "level", "value", "amount", "total", "count", "reading", "result",
        "outturn", "outcome", "comparative", "tally", "mark", "base", "sum", "basis", "position",
        "performance", "reference", "actual", "actuals", "print", "baseline",
    ]
}
