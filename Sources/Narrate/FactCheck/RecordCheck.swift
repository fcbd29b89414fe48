import SalesCore

/// Extremes in time: of values and of changes.
extension Deciding {
    func record(_ extreme: Extreme, _ scope: RecordScope, of subject: Subject) -> Decision {
        let history = table.periods(subject.period.grain)
            .filter { $0 <= subject.period }
            .compactMap { period -> (Period, ExactDecimal)? in
                guard let cell = table.cell(subject.metric, subject.slice, period),
                    cell.status == .complete, let value = cell.value
                else { return nil }
                return (period, value)
            }
        guard history.last?.0 == subject.period else {
            if table.cell(subject.metric, subject.slice, subject.period)?.status == .partial {
                return .contradicted(
                    [address(subject)], "\(subject.period.name) is partial")
            }
            return .notCheckable(absence(of: subject, subject.period), [address(subject)])
        }
        let isHigh = isHighest(extreme, subject.metric)
        if let later = later(than: subject, within: scope, isHigh) {
            return .contradicted(
                [address(subject)],
                "\(wording.subject(subject)) in \(later.name) is \(isHigh ? "higher" : "lower")")
        }
        return extremity(history, isHigh, scope, subject) {
            wording.value($0, subject.metric)
        }
    }

    /// What a year held after the period that is called its extreme: "Q2 was the best of 2025".
    private func later(
        than subject: Subject, within scope: RecordScope, _ isHigh: Bool
    ) -> Period? {
        guard case .year(let year) = scope,
            let value = table.cell(subject.metric, subject.slice, subject.period)?.value
        else { return nil }
        return table.periods(subject.period.grain).first { period in
            guard period > subject.period, period.year == year,
                let cell = table.cell(subject.metric, subject.slice, period),
                cell.status == .complete, let other = cell.value
            else { return false }
            return isHigh ? other > value : other < value
        }
    }

    /// "the largest decline since June 2024": by amount or by percent.
    func recordChange(
        _ extreme: Extreme, _ sign: DirectionSense.Sign, _ scope: RecordScope,
        of subject: Subject
    ) -> Decision {
        let distance = subject.period.ordinal - subject.baseline.ordinal
        let isFall = direction(sign, of: subject.metric) == .down
        let changes = table.periods(subject.period.grain)
            .filter { $0 <= subject.period }
            .compactMap { period -> (Period, Change)? in
                var other = subject
                other.period = period
                other.baseline = period.advanced(by: -distance)
                guard case .success(let change) = change(of: other) else { return nil }
                return (period, change)
            }
        guard let own = changes.last, own.0 == subject.period else {
            return .notCheckable(absence(of: subject, subject.baseline), [address(subject)])
        }
        guard own.1.difference.isNegative == isFall, !own.1.difference.isZero else {
            return .contradicted(
                [address(subject), baselineAddress(subject)], movement(own.1, subject))
        }
        let isLargest = extreme != .low
        let measures: [(Change) -> ExactDecimal?] = [\.difference, \.relative]
        var first: Decision?
        for measure in measures {
            let sizes = changes.compactMap { period, change -> (Period, ExactDecimal)? in
                guard change.difference.isNegative == isFall, let size = measure(change) else {
                    return nil
                }
                return (period, size.magnitude)
            }
            guard sizes.last?.0 == subject.period else { continue }
            let decision = extremity(sizes, isLargest, scope, subject) { "\($0)" }
            if decision.verdict == .supported { return decision }
            first = first ?? decision
        }
        return first ?? .notCheckable("the change is undefined")
    }

    /// Whether the last of a history is its extreme within the scope.
    private func extremity(
        _ history: [(Period, ExactDecimal)], _ isHigh: Bool, _ scope: RecordScope,
        _ subject: Subject, _ written: (ExactDecimal) -> String
    ) -> Decision {
        guard let last = history.last else { return .notCheckable("no history") }
        let word = isHigh ? "highest" : "lowest"
        func beats(_ other: ExactDecimal) -> Bool { isHigh ? last.1 > other : last.1 < other }
        let rival = history.dropLast().last { !beats($0.1) }
        let standing =
            rival.map {
                "the \(word) since \($0.0.name) (\(written($0.1)))"
            } ?? "the \(word) of the \(history.count) on record"
        let told = "\(wording.subject(subject)) in \(subject.period.name) is \(standing)"
        var cells = [CellAddress(metric: subject.metric, slice: subject.slice, period: last.0)]
        if let rival {
            cells.append(
                CellAddress(metric: subject.metric, slice: subject.slice, period: rival.0))
        }
        func decision(_ holds: Bool) -> Decision {
            holds ? .supported(cells, told) : .contradicted(cells, told, nearest: standing)
        }
        switch scope {
        case .all(let count):
            if let count, count != history.count, !hasLength(count, subject) {
                return .contradicted(
                    cells, "\(history.count) are on record, not \(count)", nearest: standing)
            }
            return decision(rival == nil)
        case .since(let start):
            guard start < subject.period else {
                return .contradicted(cells, "\(start.name) is not before \(subject.period.name)")
            }
            // "since" names the last one as high; the start of the record will do for none.
            if let rival { return decision(rival.0 == start) }
            return decision(history.first.map { $0.0 >= start } ?? false)
        case .last(let count):
            let first = subject.period.advanced(by: 1 - count)
            guard let oldest = history.first?.0, oldest <= first else {
                return .contradicted(
                    cells, "only \(history.count) are on record", nearest: standing)
            }
            return decision(rival.map { $0.0 < first } ?? true)
        case .year(let year):
            return decision(rival.map { $0.0.year < year } ?? true)
        case .within(let span):
            guard span.months.contains(subject.period) else {
                return .contradicted(cells, "\(subject.period.name) is not in \(span.name)")
            }
            return decision(rival.map { $0.0 < span.months.lowerBound } ?? true)
        }
    }

    /// Whether the table spans as many periods, gaps and partial ones counted.
    private func hasLength(_ count: Int, _ subject: Subject) -> Bool {
        table.periods(subject.period.grain).filter { $0 <= subject.period }.count == count
    }
}
