import SalesCore

/// Places among the months of a stretch: "the best month on file", "the second-lowest in two years".
extension Deciding {
    func placeInTime(
        _ place: Int, _ extreme: Extreme, _ span: Span, of subject: Subject
    ) -> Decision {
        let isHighFirst = isHighest(extreme, subject.metric)
        let isOfQuarters = subject.period.grain == .quarter
        let periods = isOfQuarters ? quarters(in: span) : span.periods
        let values = periods.compactMap { period -> Counted? in
            let address = CellAddress(
                metric: subject.metric, slice: subject.slice, period: period)
            guard let cell = table[address], cell.status == .complete, let value = cell.value else {
                return nil
            }
            return Counted(address: address, value: value)
        }
        guard let own = values.first(where: { $0.address.period == subject.period }) else {
            if table[address(subject)]?.status == .partial {
                return .contradicted([address(subject)], "\(subject.period.name) is partial")
            }
            guard periods.contains(subject.period) else {
                return .contradicted(
                    [address(subject)], "\(subject.period.name) is not in \(span.name)")
            }
            return .notCheckable(absence(of: subject, subject.period), [address(subject)])
        }
        let order = values.sorted {
            isHighFirst ? $0.value > $1.value : $0.value < $1.value
        }
        let before = order.prefix { $0.value != own.value }.count
        let ties = order.filter { $0.value == own.value }.count
        let isHigh = isHighFirst ? "highest" : "lowest"
        let told =
            "\(wording.subject(subject)) in \(subject.period.name) is the"
            + " \(before == 0 ? "" : RankWords.word(for: before + 1) + "-")\(isHigh) of the"
            + " \(values.count) \(isOfQuarters ? "quarters" : "months") in \(span.name)"
            + (ties > 1 ? ", level with \(ties - 1) more" : "")
        let cells = order.prefix(max(place, before + 1)).map(\.address)
        if before + 1 == place, ties == 1 { return .supported(cells, told) }
        let other = order[safe: place - 1].map { "true of \($0.address.period.name)" }
        return .contradicted(cells, told, nearest: other ?? told)
    }

    private func quarters(in span: Span) -> [Period] {
        table.periods(.quarter).filter { quarter in
            table.spec.calendar.months(of: quarter).allSatisfy(span.months.contains)
        }
    }

    /// "The top three regions were A, B and C": each is one of them, in any order.
    func amongTop(
        _ count: Int, _ extreme: Extreme, _ dimension: String, of subject: Subject
    ) -> Decision {
        guard let member = subject.slice.value(of: dimension) else {
            return .notCheckable("the text does not say which \(dimension)")
        }
        let order = ranked(subject, dimension, extreme, period: subject.period)
        let all = table.members(of: dimension).filter { !$0.isEmpty }
        if count >= all.count, all.contains(member), !order.isEmpty {
            return .supported(order.map(\.address), "there are \(all.count) in all")
        }
        guard let place = order.firstIndex(where: { $0.member == member }) else {
            return .notCheckable(absence(of: subject, subject.period))
        }
        let told =
            "\(member) is \(RankWords.word(for: place + 1)) of \(order.count) by"
            + " \(wording.label(subject.metric)) in \(subject.period.name)"
        let cells = order.prefix(max(count, place + 1)).map(\.address)
        return place < count
            ? .supported(Array(cells), told) : .contradicted(Array(cells), told, nearest: told)
    }
}
