import SalesCore

/// Ends of ranges against the extreme values of their scope.
extension Deciding {
    func range(
        _ low: Quantity, _ high: Quantity, _ scope: RangeScope, of subject: Subject
    ) -> Decision {
        if let problem = unitProblem(high, of: subject) ?? unitProblem(low, of: subject) {
            return .contradicted([address(subject)], problem)
        }
        switch scope {
        case .value: return inside(low, high, subject)
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
        guard low.admits(least.value), high.admits(most.value) else {
            return .contradicted(cells, range, nearest: range)
        }
        return .supported(cells, range)
    }
}
