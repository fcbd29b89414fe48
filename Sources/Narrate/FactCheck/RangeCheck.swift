import SalesCore

/// Ends of ranges against the extreme values of their scope.
extension Deciding {
    func range(
        _ low: Quantity, _ high: Quantity, _ scope: RangeScope, of subject: Subject
    ) -> Decision {
        if case .changes(let dimension) = scope {
            return changes(low, high, dimension, of: subject)
        }
        if let problem = unitProblem(high, of: subject) ?? unitProblem(low, of: subject) {
            return .contradicted([address(subject)], problem)
        }
        switch scope {
        case .value: return inside(low, high, subject)
        case .changes(let dimension): return changes(low, high, dimension, of: subject)
        case .members(let dimension):
            let order = ranked(subject, dimension, .low, period: subject.period)
            guard order.count == table.members(of: dimension).filter({ !$0.isEmpty }).count else {
                return .notCheckable(
                    "not every \(dimension) has a value in \(subject.period.name)",
                    order.map(\.address))
            }
            return ends(
                low, high, order.map { Counted(address: $0.address, value: $0.value) }, subject)
        case .months(let spans):
            guard let span = spans.first else { return .notCheckable("the text names no months") }
            switch values(over: span, .month, subject) {
            case .failure(let absence): return absence.decision
            case .success(let values): return ends(low, high, values, subject)
            }
        }
    }

    /// Every member's change in percent; the ends must be the least and the greatest.
    private func changes(
        _ low: Quantity, _ high: Quantity, _ dimension: String, of subject: Subject
    ) -> Decision {
        var changes: [(member: String, size: ExactDecimal)] = []
        var cells: [CellAddress] = []
        for member in table.members(of: dimension) where !member.isEmpty {
            var own = subject
            own.slice = Slice(members: subject.slice.members + Slice(dimension, member).members)
            switch change(of: own) {
            case .failure(let absence): return absence.decision
            case .success(let change):
                cells += [address(own), baselineAddress(own)]
                guard let relative = change.relative else {
                    return .notCheckable("a change in percent is undefined for \(member)", cells)
                }
                changes.append((member, relative))
            }
        }
        guard let least = changes.min(by: { $0.size < $1.size }),
            let most = changes.max(by: { $0.size < $1.size })
        else { return .notCheckable("no value lies in the scope", [address(subject)]) }
        let told =
            "changes of \(wording.label(subject.metric)) range from \(wording.percent(least.size))"
            + " (\(least.member)) to \(wording.percent(most.size)) (\(most.member))"
        return low.admits(least.size) && high.admits(most.size)
            ? .supported(cells, told) : .contradicted(cells, told, nearest: told)
    }

    private func inside(_ low: Quantity, _ high: Quantity, _ subject: Subject) -> Decision {
        guard let value = table[address(subject)]?.value else {
            return .notCheckable(absence(of: subject, subject.period), [address(subject)])
        }
        let told =
            "\(wording.subject(subject)) in \(subject.period.name) is"
            + " \(wording.value(value, subject.metric))"
        return low.value <= value && value <= high.value
            ? .supported([address(subject)], told)
            : .contradicted([address(subject)], told, nearest: told)
    }

    private func ends(
        _ low: Quantity, _ high: Quantity, _ values: [Counted], _ subject: Subject
    ) -> Decision {
        guard let least = values.min(by: { $0.value < $1.value }),
            let most = values.max(by: { $0.value < $1.value })
        else { return .notCheckable("no value lies in the scope", [address(subject)]) }
        func told(_ end: Counted) -> String {
            let members = end.address.slice.members.filter { !subject.slice.members.contains($0) }
            let place = members.isEmpty ? end.address.period.name : members.map(\.value).joined()
            return "\(wording.value(end.value, subject.metric)) (\(place))"
        }
        let range =
            "\(wording.label(subject.metric)) ranges from \(told(least)) to \(told(most))"
        let cells = [least.address, most.address]
        guard isEnd(low, of: least.value, isLow: true), isEnd(high, of: most.value, isLow: false)
        else { return .contradicted(cells, range, nearest: range) }
        return .supported(cells, range)
    }

    /// "between $326K and $341K" may round its ends outwards, by less than one of the last digit.
    private func isEnd(_ end: Quantity, of value: ExactDecimal, isLow: Bool) -> Bool {
        if end.admits(value) { return true }
        guard end.qualifier == nil, end.upper == nil,
            let beyond = try? isLow ? value.subtracting(end.value) : end.value.subtracting(value),
            let unit = try? end.tolerance.adding(end.tolerance),
            let digits = try? end.value.magnitude.divided(by: unit, places: 0)
        else { return false }
        return digits >= 100 && !beyond.isNegative && beyond < unit
    }
}
