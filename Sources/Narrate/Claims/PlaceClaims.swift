import SalesCore

/// Lists of the best placed: "The top three regions were A, B and C, in that order".
extension ClauseReader {
    mutating func readTopLists() {
        for index in mentions.indices where !used.contains(index) {
            guard let extreme = mentions[index].extreme,
                let count = [index - 1, index + 1].first(where: {
                    mentions[safe: $0]?.quantity?.isWhole ?? false
                }), let quantity = mentions[count].quantity, quantity.value < 1000,
                let noun = after(max(index, count)), let dimension = mentions[noun].dimension
            else { continue }
            let named = mentions.indices.filter { place in
                place > noun
                    && mentions[place].members?.contains { $0.dimension == dimension } ?? false
            }
            let number = Int(quantity.value.mantissa)
            guard named.count == number, number > 0 else { continue }
            let words = mentions[noun...].map { tokens[$0.tokens.lowerBound].text }
            used.formUnion([index, count])
            for (place, member) in named.enumerated() {
                guard let slice = slice(at: member, dimension) else { continue }
                let assertion: Assertion =
                    words.contains("order")
                    ? .rank(place + 1, extreme, dimension: dimension, of: nil, at: .now)
                    : .amongTop(number, extreme, dimension: dimension)
                tell(
                    assertion, .rank, from: index, to: member,
                    readings: readings(near: index, slice: slice))
            }
        }
    }

    /// The member at a place, within the rest of what the clause speaks of.
    func slice(at place: Int, _ dimension: String) -> Slice? {
        guard let member = mentions[place].members?.first(where: { $0.dimension == dimension })
        else { return nil }
        return frame.slices.first { $0.members.contains(member) } ?? Slice(dimension, member.value)
    }

    /// The last member named before a place: "APAC comes second, and EMEA third".
    func memberNamed(before index: Int, _ dimension: String) -> Slice? {
        mentions.indices.last {
            $0 < index && mentions[$0].members?.contains { $0.dimension == dimension } ?? false
        }
        .flatMap { slice(at: $0, dimension) }
    }

    /// Months between the record's start and the report, for places in time.
    func stretch(of scope: RecordScope, isToReport: Bool) -> Span? {
        let report = frame.report.flatMap { table.spec.calendar.months(of: $0).last }
        guard frame.period.grain == .month, let all = table.span[.month] else { return nil }
        let now = frame.period
        let latest = max(now, report ?? now)
        switch scope {
        case .all(let count):
            guard count == nil else { return nil }
            let end = isToReport ? latest : now
            guard all.lowerBound <= end else { return nil }
            return Span(months: all.lowerBound...end, name: "the record to \(end.name)")
        case .since(let since):
            guard since.grain == .month, since < now else { return nil }
            return Span(months: since...now, name: "\(since.name) to \(now.name)")
        case .last(let count):
            guard count > 0, all.lowerBound <= now.advanced(by: 1 - count) else { return nil }
            return Span(
                months: now.advanced(by: 1 - count)...now,
                name: "the \(count) months to \(now.name)")
        case .year(let year):
            let end = min(.month(year, 12, isFiscal: now.isFiscal), latest)
            let start = Period.month(year, 1, isFiscal: now.isFiscal)
            return start <= end ? Span(months: start...end, name: "\(year)") : nil
        case .within(let span):
            let end = min(span.months.upperBound, latest)
            return span.months.lowerBound <= end
                ? Span(months: span.months.lowerBound...end, name: span.name) : nil
        }
    }
}
