import SalesCore

/// Runs told without their length, and moves that were the first of their kind for a while.
extension Deciding {
    func everyStep(
        _ sign: DirectionSense.Sign, _ steps: ClosedRange<Period>, of subject: Subject
    ) -> Decision {
        var cells: [CellAddress] = []
        var period = steps.lowerBound
        while period <= steps.upperBound {
            let step = step(to: period, subject)
            cells.append(address(step))
            switch change(of: step) {
            case .failure(let absence): return absence.decision
            case .success(let change):
                guard let moved = hasMoved(sign, change, of: subject.metric) else {
                    return .notCheckable("the spec does not say which way is better", cells)
                }
                guard moved else {
                    return .contradicted(
                        cells + [baselineAddress(step)], movement(change, step),
                        nearest: "not true of \(period.name)")
                }
            }
            period = period.advanced(by: 1)
        }
        return .supported(
            cells,
            "\(wording.subject(subject)) moved that way in every \(steps.lowerBound.grain.rawValue)"
                + " from \(steps.lowerBound.name) to \(steps.upperBound.name)")
    }

    /// "the first decline since July": this one, none between, and that one.
    func firstMove(
        _ sign: DirectionSense.Sign, _ scope: FirstScope, of subject: Subject
    ) -> Decision {
        let own = step(to: subject.period, subject)
        switch change(of: own) {
        case .failure(let absence): return absence.decision
        case .success(let change):
            guard hasMoved(sign, change, of: subject.metric) ?? false else {
                return .contradicted(
                    [address(own), baselineAddress(own)], movement(change, own))
            }
        }
        var period = subject.period.previous
        while case .success(let change) = change(of: step(to: period, subject)) {
            if hasMoved(sign, change, of: subject.metric) ?? false {
                return firstMove(after: period, scope, own)
            }
            period = period.previous
        }
        let told =
            "\(wording.subject(subject)) has not moved that way before \(subject.period.name)"
            + " on record"
        return .contradicted([address(own)], told, nearest: told)
    }

    private func firstMove(
        after last: Period, _ scope: FirstScope, _ subject: Subject
    ) -> Decision {
        let cells = [address(subject), address(step(to: last, subject))]
        let told =
            "\(wording.subject(subject)) last moved that way in \(last.name), before"
            + " \(subject.period.name)"
        let holds =
            switch scope {
            case .since(let since): since == last
            case .within(let count): subject.period.ordinal - last.ordinal == count
            }
        return holds
            ? .supported(cells, told)
            : .contradicted(cells, told, nearest: "the first since \(last.name)")
    }

    private func step(to period: Period, _ subject: Subject) -> Subject {
        var step = subject
        step.period = period
        step.baseline = period.previous
        step.namesBaseline = false
        return step
    }
}
