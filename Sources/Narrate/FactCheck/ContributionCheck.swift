import SalesCore

/// Parts of a change: "62% of the decline", "offset part of it".
extension Deciding {
    func contribution(
        _ quantity: Quantity, _ sign: DirectionSense.Sign, _ whole: Slice, with others: [Slice],
        of subject: Subject
    ) -> Decision {
        guard isAdditive(subject.metric) else {
            return .notCheckable("changes of \(wording.label(subject.metric)) do not add up")
        }
        guard !subject.slice.isTotal, subject.slice != whole else {
            return .notCheckable("the text does not say whose part of the change")
        }
        switch parts(subject, whole, with: others) {
        case .failure(let absence): return absence.decision
        case .success(let (own, all, cells)):
            let told = told(own, all, subject)
            guard hasMoved(sign, all, of: subject.metric) ?? true else {
                return .contradicted(cells, told, nearest: told)
            }
            guard let part = try? own.difference.divided(by: all.difference) else {
                return .contradicted(cells, "there was no change to be part of")
            }
            if quantity.admits(part) { return .supported(cells, told) }
            if part.isNegative, !quantity.value.isNegative {
                return .contradicted(cells, "\(told): against the change, not part of it")
            }
            return .contradicted(
                cells, told, nearest: otherContribution(quantity, whole, subject) ?? told)
        }
    }

    private func otherContribution(
        _ quantity: Quantity, _ whole: Slice, _ subject: Subject
    ) -> String? {
        func holds(_ other: Subject) -> Bool {
            guard case .success(let (own, all, _)) = parts(other, whole),
                let part = try? own.difference.divided(by: all.difference)
            else { return false }
            return quantity.admits(part)
        }
        for baseline in Baseline.allCases {
            var other = subject
            other.baseline = baseline.period(for: subject.period)
            if other.baseline != subject.baseline, holds(other) {
                return "true against \(other.baseline.name), not \(subject.baseline.name)"
            }
        }
        for dimension in subject.slice.dimensions {
            for value in table.members(of: dimension) where subject.slice != Slice(dimension, value)
            {
                var other = subject
                other.slice = Slice(dimension, value)
                if holds(other) { return "true of \(value)" }
            }
        }
        return nil
    }

    func offset(_ claim: OffsetClaim, of subject: Subject) -> Decision {
        guard isAdditive(subject.metric) else {
            return .notCheckable("changes of \(wording.label(subject.metric)) do not add up")
        }
        guard !subject.slice.isTotal else {
            return .notCheckable("the text does not say what offset the change")
        }
        switch parts(subject, claim.whole, with: claim.with) {
        case .failure(let absence): return absence.decision
        case .success(let (own, all, cells)):
            let isAgainst =
                own.difference.isNegative != all.difference.isNegative && !own.difference.isZero
                && !all.difference.isZero
            let told = told(own, all, subject)
            return isAgainst
                && claim.extent.holds(
                    own.difference, against: offsetWhole(own, all, claim.whole, subject))
                ? .supported(cells, told) : .contradicted(cells, told, nearest: told)
        }
    }

    /// Of a whole that the part belongs to, what all else did: the part is in it already.
    private func offsetWhole(
        _ own: Change, _ all: Change, _ whole: Slice, _ subject: Subject
    ) -> ExactDecimal {
        guard Set(whole.dimensions).isDisjoint(with: subject.slice.dimensions),
            let rest = try? all.difference.subtracting(own.difference)
        else { return all.difference }
        return rest
    }

    private func told(_ own: Change, _ all: Change, _ subject: Subject) -> String {
        let part = (try? own.difference.divided(by: all.difference)) ?? nil
        return "\(wording.subject(subject)) changed by"
            + " \(wording.value(own.difference, subject.metric)), the whole by"
            + " \(wording.value(all.difference, subject.metric))"
            + (part.map { ": \(wording.percent($0)) of it" } ?? "")
            + ", against \(wording.baseline(subject))"
    }

    /// The change of the part (of all its slices together) and of the whole.
    private func parts(
        _ subject: Subject, _ whole: Slice, with others: [Slice] = []
    ) -> Result<(own: Change, all: Change, cells: [CellAddress]), ChangeAbsence> {
        var total = subject
        total.slice = whole
        switch change(of: total) {
        case .failure(let absence): return .failure(absence)
        case .success(let all):
            var own: Change?
            var cells: [CellAddress] = []
            for slice in [subject.slice] + others {
                var part = subject
                part.slice = joined(slice, whole)
                switch change(of: part) {
                case .failure(let absence): return .failure(absence)
                case .success(let change):
                    own = own.map { sum($0, change) } ?? change
                    cells += [address(part), baselineAddress(part)]
                }
            }
            cells += [address(total), baselineAddress(total)]
            return .success((own ?? all, all, cells))
        }
    }

    private func sum(_ left: Change, _ right: Change) -> Change {
        guard let before = try? left.before.adding(right.before),
            let now = try? left.now.adding(right.now),
            let sum = try? Change(from: before, to: now)
        else { return left }
        return sum
    }
}

extension OffsetClaim.Extent {
    func holds(_ own: ExactDecimal, against change: ExactDecimal) -> Bool {
        guard let twice = try? own.magnitude.adding(own.magnitude) else { return false }
        return switch self {
        case .some: true
        case .partly: own.magnitude < change.magnitude
        case .mostly: twice >= change.magnitude && own.magnitude <= change.magnitude
        case .fully: own.magnitude >= change.magnitude
        case .more: own.magnitude > change.magnitude
        }
    }
}
