import SalesCore

/// Quarters whose months a text spells out: "Q1 of fiscal 2026 covers January to March 2025",
/// "Q2 (May, June and July)", "Q2, March to May, brought".
///
/// Right ones claim nothing; numbers beside wrong ones are of two periods at once.
extension SentenceReader {
    func misspeltQuarters(_ mentions: [Mention], _ tokens: [Token]) -> [Statement] {
        mentions.indices.compactMap { index in
            guard let reference = mentions[index].period,
                let quarter = reference.period(
                    report: report, context: report, calendar: table.spec.calendar),
                quarter.grain == .quarter,
                let opening = monthsStart(mentions, tokens, behind: index),
                let told = toldMonths(mentions, tokens, from: opening)
            else { return nil }
            let months = table.spec.calendar.months(of: quarter)
            guard let first = months.first, let last = months.last, !first.isFiscal,
                told.first != first.index || told.last != last.index
            else { return nil }
            return Statement(
                tokens: mentions[index].tokens, kind: .period,
                assertion: .undecidable(
                    .period, "\(quarter.name) is \(first.name) to \(last.name)"),
                readings: [])
        }
    }

    /// Where the list of months begins behind a quarter, if one does.
    private func monthsStart(_ mentions: [Mention], _ tokens: [Token], behind index: Int) -> Int? {
        guard let next = mentions[safe: index + 1] else { return nil }
        if let mark = next.mark, Self.asides.contains(mark) {
            let words = mentions[(index + 2)...].prefix { isLink($0, tokens) }
            return index + 2 + words.count
        }
        let behind = mentions[(index + 1)...].prefix(4)
        guard
            let verb = behind.first(where: {
                Self.verbs.contains(tokens[$0.tokens.lowerBound].text)
            }),
            let month = behind.first(where: { $0.period != nil }),
            verb.tokens.lowerBound < month.tokens.lowerBound
        else { return nil }
        return mentions.firstIndex { $0.tokens == month.tokens }
    }

    /// "Q2, that is from March to May": what may stand before the months.
    private func isLink(_ mention: Mention, _ tokens: [Token]) -> Bool {
        switch mention.kind {
        case .sense(.determiner), .sense(.from), .sense(.preposition), .sense(.plain),
            .sense(.of), .sense(.copula), .sense(.pronoun), .sense(.clauseOpener):
            true
        default: false
        }
    }

    /// The first and the last month of "May to July" or "May, June and July", by number.
    private func toldMonths(
        _ mentions: [Mention], _ tokens: [Token], from start: Int
    ) -> (first: Int, last: Int)? {
        var months: [Int] = []
        var isRange = false
        for mention in mentions[min(start, mentions.count)...].prefix(6) {
            if let reference = mention.period {
                guard let month = Self.month(reference) else { return nil }
                months.append(month)
            } else if mention.sense == .conjunction || mention.mark == "," {
                guard !months.isEmpty, months.count < 3 else { break }
            } else if Self.joints.contains(tokens[mention.tokens.lowerBound].text) {
                isRange = true
            } else {
                break
            }
        }
        guard let first = months.first, let last = months.last,
            months.count == (isRange ? 2 : 3)
        else { return nil }
        return (first, last)
    }

    private static func month(_ reference: PeriodReference) -> Int? {
        switch reference {
        case .month(let index): index
        case .exact(let period) where period.grain == .month && !period.isFiscal: period.index
        default: nil
        }
    }

    private static let asides: Set<String> = ["(", ",", ":", "\u{2013}", "\u{2014}"]
    private static let joints: Set<String> = ["to", "through", "until", "\u{2013}", "-"]
    private static let verbs: Set<String> = [
        "covers", "covered", "covering", "spans", "spanned", "spanning", "comprises", "comprised",
        "runs", "ran", "running", "includes", "consists", "means", "meaning",
    ]
}
