import SalesCore

/// Targets: rows of the spec, for a metric's total in a period.
extension Deciding {
    func target(_ claim: TargetClaim, of subject: Subject) -> Decision {
        if case .outcomes(let relation, let first) = claim {
            return outcomes(relation, since: first, of: subject)
        }
        if case .tally(let tally) = claim { return self.tally(tally, of: subject) }
        let own = address(subject)
        let row = CellAddress.target(of: subject.metric, in: subject.period)
        guard subject.slice.isTotal else {
            return .notCheckable("targets are of totals, not \(wording.place(subject.slice))")
        }
        guard let target = table.spec.target(for: subject.metric, in: subject.period) else {
            return .notCheckable(
                "the tables hold no target for \(wording.label(subject.metric)) in"
                    + " \(subject.period.name)")
        }
        let aim =
            "the target for \(wording.label(subject.metric)) in \(subject.period.name) is"
            + " \(wording.value(target, subject.metric))"
        if case .level(let quantity) = claim {
            if let problem = unitProblem(quantity, of: subject) {
                return .contradicted([row], problem, nearest: aim)
            }
            return quantity.admits(target)
                ? .supported([row], aim)
                : .contradicted(
                    [row], aim, nearest: otherTarget(quantity, subject, own) ?? aim)
        }
        let cells = [own, row]
        guard let cell = table[own], let value = cell.value,
            let change = try? Change(from: target, to: value)
        else { return .notCheckable(absence(of: subject, subject.period), cells) }
        guard cell.status == .complete else {
            return .notCheckable("\(subject.period.name) is partial: \(aim)", cells)
        }
        let told =
            "\(wording.subject(subject)) in \(subject.period.name) is"
            + " \(wording.value(value, subject.metric)), \(gap(change, subject.metric)) the target"
            + " of \(wording.value(target, subject.metric))"
        func decided(_ holds: Bool) -> Decision {
            holds ? .supported(cells, told) : .contradicted(cells, told, nearest: told)
        }
        switch claim {
        case .level, .outcomes, .tally: return .notCheckable(aim, cells)
        case .outcome(let relation, let isNegated):
            return decided(stands(change, relation, of: subject.metric) != isNegated)
        case .gap(let quantity, let relation):
            return decided(isGap(quantity, relation, change, subject))
        case .distance(let quantity):
            return decided(
                isGap(quantity, .above, change, subject)
                    || isGap(quantity, .below, change, subject))
        case .within(let quantity): return decided(isWithin(quantity, change, subject))
        case .attainment(let quantity):
            let part = (try? value.divided(by: target)) ?? nil
            let isMet = part.map { !quantity.saysWhole || $0 >= ExactDecimal(1) } ?? false
            return decided(isMet && part.map(quantity.admits) ?? false)
        }
    }

    /// Every period up to the subject's; the first that fails decides.
    private func outcomes(
        _ relation: RivalSense.Relation, since first: Period, of subject: Subject
    ) -> Decision {
        guard first.grain == subject.period.grain, first <= subject.period else {
            return .notCheckable("the periods cannot be read")
        }
        var cells: [CellAddress] = []
        var unread: Decision?
        var period = first
        while period <= subject.period, cells.count < 200 {
            var then = subject
            then.period = period
            let decision = target(.outcome(relation, isNegated: false), of: then)
            if decision.verdict == .contradicted { return decision }
            if decision.verdict == .notCheckable { unread = unread ?? decision }
            cells += decision.cells
            period = period.advanced(by: 1)
        }
        return unread
            ?? .supported(cells, "so it was from \(first.name) to \(subject.period.name)")
    }

    /// "on target" leaves a quarter of what the spec calls a material change.
    private func stands(
        _ change: Change, _ relation: RivalSense.Relation, of metric: String
    ) -> Bool {
        let isHigherBetter = direction(.better, of: metric) != .down
        let isOver = !change.difference.isNegative && !change.difference.isZero
        let isUnder = change.difference.isNegative
        switch relation {
        case .above: return isOver
        case .below: return isUnder
        case .better, .overtook: return isHigherBetter ? isOver : isUnder
        case .worse: return isHigherBetter ? isUnder : isOver
        case .met: return isHigherBetter ? !isUnder : !isOver
        case .level:
            let size = unit(metric) == .percent ? change.difference : change.relative
            let slack = try? table.spec.materiality.change.divided(by: ExactDecimal(4))
            guard let size, let slack = slack ?? nil else { return change.difference.isZero }
            return size.magnitude <= slack
        }
    }

    private func isGap(
        _ quantity: Quantity, _ relation: RivalSense.Relation, _ change: Change,
        _ subject: Subject
    ) -> Bool {
        let isHigherBetter = direction(.better, of: subject.metric) != .down
        let isUp: Bool =
            switch relation {
            case .above: true
            case .below: false
            case .better, .met, .overtook: isHigherBetter
            case .worse: !isHigherBetter
            case .level: !change.difference.isNegative
            }
        let stated = isUp || quantity.hasSign ? quantity : negated(quantity)
        switch quantity.unit {
        case .percent: return change.relative.map(stated.admits) ?? false
        case .points: return unit(subject.metric) == .percent && stated.admits(change.difference)
        case .times: return false
        case .plain, .money:
            return unitProblem(quantity, of: subject) == nil && stated.admits(change.difference)
        }
    }

    private func isWithin(_ quantity: Quantity, _ change: Change, _ subject: Subject) -> Bool {
        let size: ExactDecimal? =
            switch quantity.unit {
            case .percent: change.relative
            case .points: unit(subject.metric) == .percent ? change.difference : nil
            case .times: nil
            case .plain, .money: unitProblem(quantity, of: subject) == nil ? change.difference : nil
            }
        return size.map { $0.magnitude <= quantity.value.magnitude } ?? false
    }

    private func gap(_ change: Change, _ metric: String) -> String {
        if change.difference.isZero { return "exactly" }
        let size = wording.value(change.difference.magnitude, metric)
        let part = change.relative.map { " (\(wording.percent($0.magnitude)))" } ?? ""
        return "\(size)\(part) \(change.difference.isNegative ? "below" : "above")"
    }

    /// What the number would be instead: another period's target, or the value itself.
    private func otherTarget(
        _ quantity: Quantity, _ subject: Subject, _ own: CellAddress
    ) -> String? {
        guard quantity.isTelling else { return nil }
        let rows = table.spec.targets.first { $0.metric == subject.metric }?.targets ?? []
        if let other = rows.first(where: { quantity.admits($0.value) }) {
            return "the target of \(other.period.name)"
        }
        guard let value = table[own]?.value, quantity.admits(value) else { return nil }
        return "true of the value, not of the target"
    }
}
