import SalesCore

/// Changes between stretches of months: "year to date up 4% on last year", "13% more than in 2024".
extension Deciding {
    func spanChange(_ told: SpanChange, of subject: Subject) -> Decision {
        guard addsUp(subject.metric) else {
            return .notCheckable(
                "\(wording.label(subject.metric)) does not add up over months", [address(subject)])
        }
        var first: Decision?
        for pair in told.pairs {
            let decision = spanChange(told, pair, subject)
            if decision.verdict == .supported { return decision }
            first = first ?? decision
        }
        return first ?? .notCheckable("the text does not say against what")
    }

    private func spanChange(
        _ told: SpanChange, _ pair: SpanPair, _ subject: Subject
    ) -> Decision {
        var sums: [ExactDecimal] = []
        var cells: [CellAddress] = []
        for span in [pair.before, pair.now] {
            switch values(over: span, .month, subject) {
            case .failure(let absence): return absence.decision
            case .success(let values):
                cells += values.map(\.address)
                guard let sum = Self.sum(values.map(\.value)) else {
                    return .notCheckable("the sum does not fit", cells)
                }
                sums.append(sum)
            }
        }
        guard sums.count == 2, let change = try? Change(from: sums[0], to: sums[1]) else {
            return .notCheckable("the difference does not fit", cells)
        }
        let reason =
            "\(wording.subject(subject)) over \(pair.now.name)"
            + " \(wording.movement(change, subject)), against \(pair.before.name)"
        guard let holds = holds(told, change, subject) else {
            return .notCheckable("no cell decides this change", cells)
        }
        return holds
            ? .supported(cells, reason) : .contradicted(cells, reason, nearest: reason)
    }

    private func holds(_ told: SpanChange, _ change: Change, _ subject: Subject) -> Bool? {
        guard let quantity = told.quantity else {
            return hasMoved(told.sign, change, of: subject.metric).map { $0 != told.isNegated }
        }
        if told.isNegated { return nil }
        let stated = signed(quantity, told.sign, of: subject, change)
        switch quantity.unit {
        case .percent: return change.relative.map(stated.admits) ?? false
        case .money, .plain:
            return unitProblem(quantity, of: subject) == nil && stated.admits(change.difference)
        case .times:
            return (try? change.now.divided(by: change.before)).map(quantity.admits) ?? false
        case .points: return nil
        }
    }
}
