import SalesCore

/// Looks for what a contradicted number would be true of: another baseline, period, member,
/// scale or metric.
///
/// Only numbers written with enough digits are looked up: "5%" is true of something somewhere.
struct NearestSearch: Sendable {
    let deciding: Deciding
    private var table: MetricTable { deciding.table }
    private var wording: Wording { deciding.wording }

    init(deciding: Deciding) { self.deciding = deciding }

    func level(_ quantity: Quantity, _ subject: Subject) -> String? {
        guard quantity.isTelling else { return nil }
        func holds(_ other: Subject) -> Bool {
            table[deciding.address(other)]?.value.map(quantity.admits) ?? false
        }
        if let other = otherPeriod(of: subject, where: holds) { return "true of \(other.name)" }
        if let other = otherMember(of: subject, where: holds) { return "true of \(name(other))" }
        if let stretch = longerStretch(quantity, subject) { return stretch }
        if let power = scale(quantity, table[deciding.address(subject)]?.value) {
            return "true at another scale: the text is off by a factor of \(power)"
        }
        for metric in table.spec.metrics where metric.name != subject.metric {
            var other = subject
            other.metric = metric.name
            if metric.unit == deciding.unit(subject.metric), holds(other) {
                return "true of \(metric.label)"
            }
        }
        return nil
    }

    /// A sum up to this period, or the mean of its months, that was told as its value.
    private func longerStretch(_ quantity: Quantity, _ subject: Subject) -> String? {
        let calendar = table.spec.calendar
        let stretches: [(SpanReference, String)] = [
            (.yearToDate, "the year to date"), (.quarterToDate, "the quarter to date"),
            (.last(12), "the last twelve months"),
        ]
        for (reference, name) in stretches {
            for span in reference.spans(to: subject.period, calendar)
            where deciding.total(quantity, [span], of: subject).verdict == .supported {
                return "true of \(name) (\(span.name))"
            }
        }
        let months = calendar.months(of: subject.period)
        guard let first = months.first, let last = months.last, first < last else { return nil }
        let span = Span(months: first...last, name: subject.period.name)
        let isMean = deciding.mean(quantity, [span], .month, of: subject).verdict == .supported
        return isMean ? "true of the mean month of \(subject.period.name)" : nil
    }

    func relativeChange(_ stated: Quantity, _ subject: Subject, _ change: Change) -> String? {
        if let inverted = try? change.difference.divided(by: change.now.magnitude),
            stated.admits(inverted), stated.isTelling
        {
            return "true the other way round, from \(subject.period.name)"
                + " to \(subject.baseline.name)"
        }
        return otherChange(subject, isTelling: stated.isTelling) { change in
            change.relative.map(stated.admits) ?? false
        }
    }

    func difference(_ stated: Quantity, _ subject: Subject) -> String? {
        otherChange(subject, isTelling: stated.isTelling) { stated.admits($0.difference) }
    }

    func direction(
        _ sign: DirectionSense.Sign, _ isNegated: Bool, _ subject: Subject
    ) -> String? {
        otherBaseline(subject) { change in
            deciding.hasMoved(sign, change, of: subject.metric).map { $0 != isNegated } ?? false
        }
    }

    // MARK: - Where else

    private func otherChange(
        _ subject: Subject, isTelling: Bool, where holds: (Change) -> Bool
    ) -> String? {
        if let baseline = otherBaseline(subject, where: holds) { return baseline }
        guard isTelling else { return nil }
        func holdsOf(_ other: Subject) -> Bool {
            if case .success(let change) = deciding.change(of: other) {
                holds(change)
            } else {
                false
            }
        }
        let distance = subject.period.ordinal - subject.baseline.ordinal
        let period = otherPeriod(of: subject) { other in
            var moved = other
            moved.baseline = other.period.advanced(by: -distance)
            return holdsOf(moved)
        }
        if let period { return "true of \(period.name)" }
        return otherMember(of: subject, where: holdsOf).map { "true of \(name($0))" }
    }

    private func otherBaseline(_ subject: Subject, where holds: (Change) -> Bool) -> String? {
        for baseline in Baseline.allCases {
            var other = subject
            other.baseline = baseline.period(for: subject.period)
            guard other.baseline != subject.baseline,
                case .success(let change) = deciding.change(of: other), holds(change)
            else { continue }
            let isYear = baseline == .yearBefore
            let grain = subject.period.grain.rawValue
            return "true against the \(isYear ? "year before" : "previous \(grain)")"
                + " (\(other.baseline.name)), not \(subject.baseline.name)"
        }
        return nil
    }

    /// The nearest other period for which it holds, the later of two equally near.
    private func otherPeriod(of subject: Subject, where holds: (Subject) -> Bool) -> Period? {
        table.periods(subject.period.grain)
            .filter { $0 != subject.period }
            .sorted { left, right in
                let distances = (
                    abs(left.ordinal - subject.period.ordinal),
                    abs(right.ordinal - subject.period.ordinal)
                )
                return distances.0 == distances.1 ? left > right : distances.0 < distances.1
            }
            .first { period in
                var other = subject
                other.period = period
                return holds(other)
            }
    }

    private func otherMember(of subject: Subject, where holds: (Subject) -> Bool) -> Slice? {
        var slices: [Slice] = subject.slice.isTotal ? [] : [.total]
        for dimension in table.spec.dimensions {
            slices += table.members(of: dimension.name).map { Slice(dimension.name, $0) }
        }
        return slices.first { slice in
            guard slice != subject.slice else { return false }
            var other = subject
            other.slice = slice
            return holds(other)
        }
    }

    private func name(_ slice: Slice) -> String {
        slice.isTotal ? "the total" : slice.members.map(\.value).joined(separator: ", ")
    }

    private func scale(_ quantity: Quantity, _ value: ExactDecimal?) -> String? {
        guard let value else { return nil }
        for power in [3, -3, 6, -6, 1, -1, 2, -2, 9, -9] {
            guard let scaled = quantity.value.scaled(by: power),
                let slack = quantity.tolerance.scaled(by: power)
            else { continue }
            var other = quantity.with(value: scaled)
            other.tolerance = slack
            if other.admits(value) {
                return power > 0
                    ? "1" + String(repeating: "0", count: power)
                    : "1/1" + String(repeating: "0", count: -power)
            }
        }
        return nil
    }
}
