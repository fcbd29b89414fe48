import SalesCore

/// Places told against all other months: "lower in December than in any month since February",
/// "only two months of 2025 had less revenue than December".
extension ClauseReader {
    mutating func readAnyPeriodBeyond() {
        guard frame.period.grain == .month,
            let than = mentions.indices.first(where: { word($0) == "than" && !used.contains($0) }),
            let degree = mentions[..<than].indices.last(where: isDegree),
            let extreme = mentions[degree].direction.flatMap({ extreme(of: $0.sign) })
        else { return }
        if let end = anyMonth(after: than) {
            guard let span = comparedMonths(isOther: end.isOther) else { return }
            used.formUnion([than, degree])
            used.formUnion(end.mentions)
            tell(
                .placeInTime(1, extreme, span), .superlative, from: min(degree, than),
                to: max(end.mentions.upperBound, than), readings: readings(near: degree))
        } else if let count = onlyMonths(before: degree), let named = period(after: than),
            let span = comparedMonths(isOther: true, year: named.year)
        {
            used.formUnion([than, degree])
            used.formUnion(count.used)
            tell(
                .placeInTime(count.months + 1, extreme, span), .superlative, from: degree, to: than,
                readings: readings(near: degree).map { subject in
                    var moved = subject
                    moved.period = named
                    return moved
                })
        }
    }

    /// "in any other month", "every month"
    private func anyMonth(
        after than: Int
    ) -> (isOther: Bool, mentions: ClosedRange<Int>)? {
        var place = mentions[than].tokens.upperBound
        func take(_ words: Set<String>) -> Bool {
            guard let token = tokens[safe: place], words.contains(token.text) else { return false }
            place += 1
            return true
        }
        _ = take(["in", "during", "it"])
        guard take(["any", "every", "each"]) else { return nil }
        let isOther = take(["other"])
        _ = take(["single"])
        guard take(["month"]) else { return nil }
        guard let last = mentions.indices.last(where: { mentions[$0].tokens.upperBound <= place })
        else { return nil }
        return (isOther, than...last)
    }

    /// The months that the sentence compares with.
    private func comparedMonths(isOther: Bool, year: Int? = nil) -> Span? {
        if let since = frame.since {
            guard since.grain == .month, since < frame.period else { return nil }
            return Span(
                months: since.advanced(by: 1)...frame.period, name: "the months since \(since.name)"
            )
        }
        let named = mentions.lazy.compactMap { $0.period?.calendarYear }.first
        if let year = named ?? year { return stretch(of: .year(year), isToReport: true) }
        return stretch(of: .all(nil), isToReport: isOther)
    }

    /// "only two months", "only February and March"
    private func onlyMonths(before degree: Int) -> (months: Int, used: [Int])? {
        guard
            let only = mentions[..<degree].indices.first(where: {
                mentions[$0].sense == .quantifier(.only) && !used.contains($0)
            })
        else { return nil }
        if let count = mentions[safe: only + 1]?.quantity, count.isWhole, count.value < 100,
            let noun = mentions[safe: only + 2],
            tokens[noun.tokens.lowerBound].text == "months"
                || tokens[noun.tokens.lowerBound].text == "month"
        {
            return (Int(count.value.mantissa), [only, only + 1])
        }
        let named = mentions[only..<degree].indices.filter { isMonth(mentions[$0].period) }
        return named.isEmpty ? nil : (named.count, [only])
    }

    private func isMonth(_ reference: PeriodReference?) -> Bool {
        switch reference {
        case .month: true
        case .exact(let period): period.grain == .month
        default: false
        }
    }

    private func period(after than: Int) -> Period? {
        let year = mentions.lazy.compactMap { $0.period?.calendarYear }.first
        guard let named = mentions[than...].lazy.compactMap(\.period).first else { return nil }
        let period = named.inYear(year).period(
            report: frame.report ?? frame.period, context: frame.period,
            calendar: table.spec.calendar)
        return period?.grain == .month ? period : nil
    }
}
