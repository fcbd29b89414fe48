import SalesCore

/// How often something has happened. A value that stays beyond a limit for several months may be
/// counted by its months or by the times it went there; either will do.
extension Deciding {
    func nthTime(_ claim: NthTime, of subject: Subject) -> Decision {
        if case .beyond(let quantity, _) = claim.event,
            let problem = unitProblem(quantity, of: subject)
        {
            return .contradicted([address(subject)], problem)
        }
        var cells: [CellAddress] = []
        var happened: [Period] = []
        let months = claim.scope.months
        for step in 0...(months.upperBound.ordinal - months.lowerBound.ordinal) {
            let period = months.lowerBound.advanced(by: step)
            cells.append(address(at(period, subject)))
            switch happens(claim.event, in: period, subject) {
            case .success(true): happened.append(period)
            case .success(false): break
            case .failure(let absence):
                // Nothing is known of a change in the first month of the record.
                guard step == 0, case .moved = claim.event else { return absence.decision }
            }
        }
        let told =
            "it did so \(happened.count) \(happened.count == 1 ? "time" : "times") from"
            + " \(claim.scope.name)"
            + (happened.isEmpty ? "" : ": \(happened.map(\.name).joined(separator: ", "))")
        guard happened.last == subject.period else {
            return .contradicted(
                cells, "\(wording.subject(subject)) did not in \(subject.period.name)")
        }
        if let since = claim.since {
            cells.append(address(at(since, subject)))
            guard case .success(true) = happens(claim.event, in: since, subject) else {
                return .contradicted(cells, "\(wording.subject(subject)) did not in \(since.name)")
            }
        }
        let entries = happened.filter { !happened.contains($0.previous) }
        let holds =
            happened.count == claim.count
            || (entries.count == claim.count && entries.last == subject.period)
        return holds ? .supported(cells, told) : .contradicted(cells, told, nearest: told)
    }

    private func happens(
        _ event: NthTime.Event, in period: Period, _ subject: Subject
    ) -> Result<Bool, ChangeAbsence> {
        let then = at(period, subject)
        switch event {
        case .moved(let sign):
            return change(of: then).map { hasMoved(sign, $0, of: subject.metric) ?? false }
        case .beyond(let quantity, let side):
            guard let value = table[address(then)]?.value else {
                return .failure(
                    ChangeAbsence(decision: .notCheckable(absence(of: subject, period))))
            }
            return .success(side.holds(value, quantity))
        }
    }

    private func at(_ period: Period, _ subject: Subject) -> Subject {
        var then = subject
        then.period = period
        then.baseline = period.previous
        return then
    }
}
