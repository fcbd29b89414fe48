import SalesCore

/// Changes: "rose 4.2%", "by $120K", "1.2 points", "doubled".
extension Deciding {
    func relativeChange(
        _ quantity: Quantity, _ sign: DirectionSense.Sign, of subject: Subject
    ) -> Decision {
        let cells = [address(subject), baselineAddress(subject)]
        switch change(of: subject) {
        case .failure(let absence): return absence.decision
        case .success(let change):
            let told = movement(change, subject)
            guard let relative = change.relative else {
                return .contradicted(
                    cells,
                    "a percentage from \(wording.value(change.before, subject.metric)) is undefined",
                    nearest: told)
            }
            let stated = signed(quantity, sign, of: subject, change)
            if unit(subject.metric) == .percent, !stated.admits(relative),
                stated.admits(change.difference)
            {
                return .contradicted(
                    cells, "\(told); that is points, not percent",
                    nearest: "points, not percent: \(ValueFormatter.points(change.difference))")
            }
            if stated.admits(relative) { return .supported(cells, told) }
            if quantity.with(value: stated.value.negated).admits(relative) {
                return .contradicted(
                    cells, "the size is right, the direction is not: \(told)", nearest: told)
            }
            return .contradicted(
                cells, told,
                nearest: NearestSearch(deciding: self).relativeChange(stated, subject, change)
                    ?? told)
        }
    }

    func difference(
        _ quantity: Quantity, _ sign: DirectionSense.Sign, of subject: Subject
    ) -> Decision {
        let cells = [address(subject), baselineAddress(subject)]
        if let problem = unitProblem(quantity, of: subject) { return .contradicted(cells, problem) }
        switch change(of: subject) {
        case .failure(let absence): return absence.decision
        case .success(let change):
            let told =
                "\(movement(change, subject)): a difference of"
                + " \(wording.value(change.difference, subject.metric))"
            let stated = signed(quantity, sign, of: subject, change)
            if stated.admits(change.difference) { return .supported(cells, told) }
            return .contradicted(
                cells, told,
                nearest: NearestSearch(deciding: self).difference(stated, subject) ?? told)
        }
    }

    func points(
        _ quantity: Quantity, _ sign: DirectionSense.Sign, of subject: Subject
    ) -> Decision {
        let cells = [address(subject), baselineAddress(subject)]
        guard unit(subject.metric) == .percent else {
            return .contradicted(
                cells, "\(wording.label(subject.metric)) is not in percent: it has no points")
        }
        switch change(of: subject) {
        case .failure(let absence): return absence.decision
        case .success(let change):
            let told = movement(change, subject)
            let stated = signed(quantity, sign, of: subject, change)
            if stated.admits(change.difference) { return .supported(cells, told) }
            if let relative = change.relative, stated.admits(relative) {
                return .contradicted(
                    cells, "\(told); that is percent, not points",
                    nearest: "percent, not points: \(wording.percent(relative))")
            }
            return .contradicted(
                cells, told,
                nearest: NearestSearch(deciding: self).difference(stated, subject) ?? told)
        }
    }

    func multiple(_ quantity: Quantity, of subject: Subject) -> Decision {
        let cells = [address(subject), baselineAddress(subject)]
        switch change(of: subject) {
        case .failure(let absence): return absence.decision
        case .success(let change):
            let told = movement(change, subject)
            guard let ratio = try? change.now.divided(by: change.before) else {
                return .contradicted(cells, "a multiple of zero is undefined", nearest: told)
            }
            if quantity.admits(ratio) { return .supported(cells, told) }
            return .contradicted(
                cells, "\(told): \(ratio.rounded(toPlaces: 2)) times the value before")
        }
    }

    /// "three times more than": three times as much, or three times on top; told as ambiguous.
    func timesMore(_ quantity: Quantity, of subject: Subject) -> Decision {
        let asMuch = multiple(quantity, of: subject)
        guard asMuch.verdict == .contradicted, case .success(let change) = change(of: subject),
            let relative = change.relative, quantity.admits(relative)
        else { return asMuch }
        return .supported(
            asMuch.cells, "\(movement(change, subject)): so many times on top of the value before")
    }

    func movement(_ change: Change, _ subject: Subject) -> String {
        "\(wording.subject(subject)) in \(subject.period.name) \(wording.movement(change, subject)),"
            + " against \(wording.baseline(subject))"
    }

    /// The number with the sign that its direction word gives it.
    func signed(
        _ quantity: Quantity, _ sign: DirectionSense.Sign, of subject: Subject, _ change: Change
    ) -> Quantity {
        if quantity.hasSign { return quantity }
        switch direction(sign, of: subject.metric) {
        case .up: return quantity
        case .down: return negated(quantity)
        case .none:
            // "changed by 3%", "flat at 0.2%": the size alone.
            return change.difference.isNegative ? negated(quantity) : quantity
        }
    }

    func negated(_ quantity: Quantity) -> Quantity {
        var negated = quantity.with(value: quantity.value.negated)
        if let upper = quantity.upper {
            negated.value = upper.negated
            negated.upper = quantity.value.negated
        }
        return negated
    }
}
