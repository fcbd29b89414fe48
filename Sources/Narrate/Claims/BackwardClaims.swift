import SalesCore

/// Records told by looking back: "No month of 2025 was weaker than February", "we have to go back
/// to May to find a better month".
extension ClauseReader {
    mutating func readNoPeriodBeyond() {
        readGoingBack()
        guard
            let none = mentions.indices.first(where: { mentions[$0].sense == .quantifier(.none) }),
            let noun = periodNoun(after: none), let grain = Self.grains[word(noun)],
            let comparator = mentions.indices.first(where: { $0 > none && word($0) == "than" }),
            let degree = mentions.indices.last(where: {
                $0 > none && $0 < comparator && isDegree($0)
            }),
            let extreme = mentions[degree].direction.flatMap({ extreme(of: $0.sign) }),
            let named = mentions[comparator...].lazy.compactMap(\.period).first
        else { return }
        let year = mentions.lazy.compactMap { $0.period?.calendarYear }.first
        guard
            let period = named.inYear(year).period(
                report: frame.report ?? frame.period, context: frame.period,
                calendar: table.spec.calendar),
            period.grain == grain, let span = searched(in: year)
        else { return }
        used.formUnion([none, degree, comparator])
        tell(
            .placeInTime(1, extreme, span), .superlative, from: none, to: degree,
            readings: moved(readings(near: degree), to: period))
    }

    /// "no month", "no other quarter"
    private func periodNoun(after none: Int) -> Int? {
        let noun =
            ["other", "single"].contains(tokens[safe: mentions[none].tokens.upperBound]?.text ?? "")
            ? none + 2 : none + 1
        return mentions.indices.contains(noun) ? noun : nil
    }

    private static let grains: [String: Grain] = ["month": .month, "quarter": .quarter]

    /// The months that nothing may lie beyond in: of a year, since one, else of the record.
    private func searched(in year: Int?) -> Span? {
        let report = frame.report ?? frame.period
        guard let last = table.spec.calendar.months(of: report).last,
            let all = table.span[.month]
        else { return nil }
        var start = all.lowerBound
        var end = last
        var name = "the record to \(last.name)"
        if let since = mentions.firstIndex(where: { $0.sense == .since }),
            let named = mentions[safe: since + 1]?.period
        {
            let first = named.period(
                report: report, context: frame.period, calendar: table.spec.calendar)
            guard let first, let month = table.spec.calendar.months(of: first).first else {
                return nil
            }
            start = max(start, month)
            name = "\(first.name) to \(last.name)"
        } else if let year {
            start = max(start, .month(year, 1, isFiscal: last.isFiscal))
            end = min(end, .month(year, 12, isFiscal: last.isFiscal))
            name = "\(year)"
        }
        return start <= end ? Span(months: start...end, name: name) : nil
    }

    private mutating func readGoingBack() {
        guard let back = mentions.indices.first(where: { isGoingBack($0) }),
            let degree = mentions.indices.first(where: { $0 > back && isDegree($0) }),
            let extreme = mentions[degree].direction.flatMap({ extreme(of: $0.sign) }),
            let report = frame.report, let start = lookedBackTo(from: report)
        else { return }
        used.insert(degree)
        tell(
            .record(extreme, .since(start)), .superlative, from: back, to: degree,
            readings: moved(readings(near: degree), to: report))
    }

    /// "last February" in a report on a February is the one a year before.
    private func lookedBackTo(from report: Period) -> Period? {
        if frame.period < report { return frame.period }
        let isLast = mentions.contains { mention in
            mention.period != nil && mention.tokens.lowerBound > 0
                && (tokens[mention.tokens.lowerBound - 1].text == "last"
                    || tokens[mention.tokens.lowerBound].text == "last")
        }
        return isLast && frame.period == report ? report.yearBefore : nil
    }

    /// "go back to May", "look back as far as 2023".
    private func isGoingBack(_ index: Int) -> Bool {
        guard index > 0, word(index) == "back", mentions[safe: index + 1]?.sense == .to else {
            return false
        }
        return ["go", "goes", "going", "look", "looking", "reach"].contains(word(index - 1))
    }

    private func moved(_ readings: [Subject], to period: Period) -> [Subject] {
        readings.map { subject in
            var moved = subject
            moved.period = period
            return moved
        }
    }
}
