import SalesCore

/// Extremes in time: "the highest since March 2023", "a record", "the lowest in 14 months".
extension ClauseReader {
    mutating func readRecords() {
        for index in mentions.indices where !used.contains(index) {
            if let extreme = mentions[index].extreme {
                guard let scope = scope(after: index) else { continue }
                tellRecord(extreme, scope.scope, at: index, last: scope.last)
            } else if mentions[index].sense == .record, ["record", "all"].contains(word(index)),
                !mentions.contains(where: { $0.extreme != nil })
            {
                readRecordWord(at: index)
            } else if let extreme = highOrLow(index) {
                readHighOrLow(extreme, at: index)
            }
        }
    }

    private mutating func tellRecord(
        _ extreme: Extreme, _ scope: RecordScope, at index: Int, last: Int
    ) {
        used.formUnion(index...last)
        if let noun = after(index).flatMap({ mentions[$0].direction == nil ? nil : $0 })
            ?? changeSubject(before: index), let change = mentions[noun].direction
        {
            used.insert(noun)
            tell(
                .recordChange(extreme, change.sign, scope), .superlative, from: index, to: last,
                readings: readings(near: noun))
        } else if let (place, first) = placeBefore(index)
            ?? (scope.isYear || monthNoun(index) != nil ? (1, index) : nil),
            let span = stretch(of: scope, isToReport: monthNoun(index) != nil)
        {
            used.insert(first)
            skipWhenItFell(after: index)
            for (span, readings) in inEachYear(span, readings(near: index)) {
                tell(
                    .placeInTime(place, extreme, span), .superlative, from: first, to: last,
                    readings: readings)
            }
        } else if let (_, first) = placeBefore(index) {
            used.insert(first)
            tellUndecidable(first, .superlative, "no cell decides this place")
        } else {
            tell(
                .record(extreme, scope), .superlative, from: index, to: last,
                readings: readings(near: index))
        }
    }

    /// "the second-lowest": the place, and where it is told.
    private func placeBefore(_ index: Int) -> (Int, Int)? {
        guard case .sense(.ordinal(let place))? = mentions[safe: index - 1]?.kind else {
            return nil
        }
        return (place, index - 1)
    }

    /// "the best month": what is meant is all months up to the report.
    private func monthNoun(_ index: Int) -> Int? {
        [index + 1, index + 2].first { mentions[safe: $0] != nil && word($0) == "month" }
    }

    /// "The decline … was the steepest since": the change that a superlative is about.
    private func changeSubject(before index: Int) -> Int? {
        guard
            let change = mentions.indices.last(where: {
                $0 < index && mentions[$0].direction != nil
            })
        else { return nil }
        if ["steepest", "sharpest", "fastest", "slowest"].contains(word(index)) { return change }
        return change > 0 && mentions[change - 1].sense == .determiner ? change : nil
    }

    private func highOrLow(_ index: Int) -> Extreme? {
        guard mentions.indices.contains(index), mentions[index].sense == .plain else { return nil }
        return ["high", "highs"].contains(word(index))
            ? .high : ["low", "lows"].contains(word(index)) ? .low : nil
    }

    /// "a three-month low".
    private mutating func readHighOrLow(_ extreme: Extreme, at index: Int) {
        guard index > 1, let count = mentions[index - 2].quantity, count.isWhole,
            count.value < 1000, let time = timeWord(at: index - 1)
        else { return }
        used.formUnion((index - 2)...index)
        tell(
            .record(extreme, .last(Int(count.value.mantissa) * time.factor)), .superlative,
            from: index - 2, to: index, readings: readings(near: index))
    }

    /// "a record $1.5M", "a record low", "an all-time high".
    private mutating func readRecordWord(at index: Int) {
        let next = after(index)
        let isLow = highOrLow(index + 1) == .low
        used.insert(index)
        if let next, let change = mentions[next].direction {
            used.insert(next)
            tell(
                .recordChange(.high, change.sign, .all(nil)), .superlative, from: index, to: next,
                readings: readings(near: next))
            return
        }
        let extreme: Extreme = isLow ? .low : .high
        let later = wasThenARecord ? nil : stretch(of: .all(nil), isToReport: true)
        tell(
            later.map { .placeInTime(1, extreme, $0) } ?? .record(extreme, .all(nil)),
            .superlative, from: index, to: index, readings: readings(near: index))
    }

    /// "at the time a record": since broken, perhaps.
    private var wasThenARecord: Bool {
        guard let report = frame.report, frame.period < report else { return true }
        return !Self.thenWords.isDisjoint(with: tokens.map(\.text))
    }

    private static let thenWords: Set<String> = [
        "then", "time", "far", "until", "till", "previous", "former", "old", "earlier", "date",
    ]

    /// The stretch of time that a superlative speaks of; none where it compares members.
    private func scope(after index: Int) -> (scope: RecordScope, last: Int)? {
        var count: Int?
        var countEnd = index
        var isRecord = false
        var last = index
        var namesTime = false
        var next = index + 1
        var sawMember = false
        while next < mentions.count, next - index < 12 {
            switch mentions[next].kind {
            case .sense(.since) where !sawMember:
                guard let since = frame.since, let named = after(next) else { return nil }
                return (.since(since), named)
            case .sense(.record):
                isRecord = true
                last = next
            case .period(.year(let year)) where year > 0 && (!sawMember || namesMonth):
                return (.year(year), next)
            case .period where sawMember, .quantity where sawMember: break
            case .period(.span) where endsSoFar(next):
                // "of any month so far"
                isRecord = true
                last = next
            case .period(.span(.last(let count))):
                let length = frame.period.grain == .month ? count : count / 3
                return (isRecord ? .all(length) : .last(length), next)
            case .period(.span(let reference)):
                guard let span = span(reference) else { return nil }
                return (.within(span), next)
            case .quantity(let quantity) where quantity.isWhole && quantity.value < 1000:
                if let months = months(after: next) {
                    count = Int(quantity.value.mantissa) * months.factor
                    countEnd = months.end
                    last = max(last, countEnd)
                    next = countEnd
                }
            case .sense(.plain):
                if ["month", "quarter", "months", "quarters"].contains(word(next)),
                    next <= index + 2
                {
                    namesTime = true
                    last = max(last, next)
                } else if word(next) == "year", word(next - 1) == "the" || word(next - 1) == "its" {
                    return (.year(frame.period.year), next)
                }
            case .dimension where !sawMember: return nil
            case .entity: sawMember = true
            case .mark(","): next = mentions.count
            default: break
            }
            next += 1
        }
        if isRecord { return (.all(count), last) }
        if let year = yearBefore(index) { return (.year(year), index) }
        if sawMember { return nil }
        if let count { return (.last(count), countEnd) }
        return namesTime ? (.all(nil), last) : nil
    }

    /// "the best month of the year so far": of the report's year, or of that month's own.
    private func span(_ reference: SpanReference) -> Span? {
        let own = reference.spans(to: frame.period, table.spec.calendar).first
        guard let report = frame.report else { return own }
        let latest = reference.spans(to: report, table.spec.calendar).first
        guard let latest, let own, own.isToDate, frame.period.grain == .month else { return latest }
        return latest.months.contains(frame.period) ? latest : own
    }

    /// "the highest costs fell in September": when, not which way.
    private mutating func skipWhenItFell(after index: Int) {
        let fell = mentions.indices.first { place in
            guard place > index, ["fell", "falls", "fall"].contains(word(place)),
                case .preposition? = mentions[safe: place + 1]?.sense
            else { return false }
            return mentions[safe: place + 2]?.period != nil
        }
        if let fell { used.insert(fell) }
    }

    /// "the best month in both 2024 and 2025": of each.
    private func inEachYear(_ span: Span, _ readings: [Subject]) -> [(Span, [Subject])] {
        let years = mentions.compactMap { $0.period?.calendarYear }
        guard years.count > 1 else { return [(span, readings)] }
        return years.compactMap { year in
            stretch(of: .year(year), isToReport: true).map { span in
                let moved = readings.map { subject in
                    var moved = subject
                    moved.period = .month(
                        year, subject.period.index, isFiscal: subject.period.isFiscal)
                    return moved
                }
                return (span, moved)
            }
        }
    }

    /// "In 2023, sales were lowest in May."
    private func yearBefore(_ index: Int) -> Int? {
        guard namesMonth else { return nil }
        return mentions[..<index].lazy.compactMap { $0.period?.calendarYear }.first
    }

    private func endsSoFar(_ index: Int) -> Bool {
        ["month", "quarter"].contains(word(index))
            && tokens[mentions[index].tokens.upperBound - 1].text == "far"
    }

    private var namesMonth: Bool {
        mentions.contains { mention in
            switch mention.period {
            case .month: true
            case .exact(let period): period.grain == .month
            default: false
            }
        }
    }

    /// "30 months", "two years", in periods of the frame's grain.
    private func months(after index: Int) -> (factor: Int, end: Int)? {
        guard let next = after(index) ?? mentions[safe: index + 1].map({ _ in index + 1 }) else {
            return timeWord(at: index + 1)
        }
        return timeWord(at: index + 1) ?? timeWord(at: next)
    }

    private func timeWord(at index: Int) -> (factor: Int, end: Int)? {
        guard mentions.indices.contains(index) else { return nil }
        let isMonthly = frame.period.grain == .month
        switch word(index) {
        case "months", "month": return isMonthly ? (1, index) : nil
        case "quarters", "quarter": return isMonthly ? nil : (1, index)
        case "years", "year": return (isMonthly ? 12 : 4, index)
        default: return nil
        }
    }
}
