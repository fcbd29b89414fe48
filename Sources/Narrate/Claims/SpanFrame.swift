import SalesCore

/// The stretch of months that a clause speaks of: named, between two months, or carried on.
extension FrameReader {
    func readSpans(of clause: Clause, _ previous: Frame?, into frame: inout Frame) {
        let calendar = table.spec.calendar
        let own = ClausePeriods(clause.mentions, tokens)
        let year = own.primary.lazy.compactMap(\.calendarYear).first
        let anchor = own.primary.lazy.compactMap {
            $0.inYear(year).period(report: report, context: report, calendar: calendar)
        }.first
        let ranks = clause.mentions.contains { $0.extreme != nil }
        if let reference = own.primary.first(where: { isStretch($0) }),
            ranks || (anchor != nil && !isUpToNow(reference))
        {
            // "December was the best month of 2025": the clause is about the month.
            if let anchor = anchor ?? (isUpToNow(reference) ? report : nil) {
                frame.period = anchor
                frame.unreadablePeriod = nil
            }
            return
        }
        if let reference = own.primary.first(where: { isStretch($0) }) {
            frame.spans = reference.spans(to: anchor ?? report, calendar)
            frame.period = anchor ?? report
        } else if let span = between(clause) ?? sinceMonth(clause) ?? pastYear(clause) {
            frame.spans = [span]
            frame.baselines = []
            frame.period = report
        } else if CumulativeWords.areIn(clause, tokens) {
            frame.spans = SpanReference.yearToDate.spans(to: frame.period, calendar)
        } else if own.primary.isEmpty, own.primaryBaseline == nil, let previous {
            frame.spans = previous.spans
        }
        if !frame.spans.isEmpty {
            frame.spanPairs = spanPairs(of: frame.spans, own.baselines)
            frame.unreadablePeriod =
                "no cell holds that period: the tables are by month and quarter"
        }
    }

    /// Whether a month beside it says where it ends.
    private func isCutOff(_ reference: PeriodReference) -> Bool {
        switch reference {
        case .span(.yearToDate), .span(.calendarYearToDate), .span(.quarterToDate): true
        default: false
        }
    }

    private func isUpToNow(_ reference: PeriodReference) -> Bool {
        if case .span(.last) = reference { return true }
        return isCutOff(reference)
    }

    private func isStretch(_ reference: PeriodReference) -> Bool {
        switch reference {
        case .span: true
        case .year(let year): year > 0
        case .quarterEnding:
            reference.period(report: report, context: report, calendar: table.spec.calendar) == nil
        default: false
        }
    }

    /// "between November and January", "from July to December": where nothing moves.
    private func between(_ clause: Clause) -> Span? {
        let mentions = clause.mentions
        guard !mentions.contains(where: { $0.tellsMovement }) else { return nil }
        for index in mentions.indices {
            let word = tokens[mentions[index].tokens.lowerBound].text
            guard word == "between" || word == "from" || word == "through",
                let first = mentions[safe: index + 1]?.period,
                let joint = mentions[safe: index + 2],
                ["and", "to", "through", "until", "till"].contains(
                    tokens[joint.tokens.lowerBound].text),
                let second = mentions[safe: index + 3]?.period
            else { continue }
            return span(from: first, to: second)
        }
        return nil
    }

    /// "in the four months since October": that many up to the report.
    private func sinceMonth(_ clause: Clause) -> Span? {
        let mentions = clause.mentions
        let calendar = table.spec.calendar
        guard !mentions.contains(where: { $0.tellsMovement || $0.extreme != nil }),
            let since = mentions.indices.dropFirst(2).first(where: {
                mentions[$0].sense == .since
                    && tokens[mentions[$0 - 1].tokens.lowerBound].text == "months"
            }), let count = mentions[since - 2].quantity, count.isWhole, count.value < 100,
            let start = mentions[safe: since + 1]?.period?
                .period(report: report, context: report, calendar: calendar),
            let first = calendar.months(of: start).first,
            let last = calendar.months(of: report).last
        else { return nil }
        let opening = last.advanced(by: 1 - Int(count.value.mantissa))
        guard opening == first || opening == first.advanced(by: 1) else { return nil }
        return Span(months: opening...last, name: "\(opening.name) to \(last.name)")
    }

    private func span(from first: PeriodReference, to second: PeriodReference) -> Span? {
        let calendar = table.spec.calendar
        guard let end = second.period(report: report, context: report, calendar: calendar),
            let last = calendar.months(of: end).last,
            let start = first.period(report: end, context: end, calendar: calendar),
            let opening = calendar.months(of: start).first, opening < last,
            last.ordinal - opening.ordinal < 120
        else { return nil }
        return Span(months: opening...last, name: "\(start.name) to \(end.name)")
    }

    /// "over the past year": a stretch where ends or means are told, else a comparison.
    private func pastYear(_ clause: Clause) -> Span? {
        let names = clause.mentions.contains { mention in
            guard mention.baseline?.baseline == .yearBefore else { return false }
            return ["over", "in", "during"].contains(tokens[mention.tokens.lowerBound].text)
        }
        guard names, clause.mentions.contains(where: { RangeWords.isCue($0, tokens) }) else {
            return nil
        }
        return SpanReference.last(12).spans(to: report, table.spec.calendar).first
    }
}
