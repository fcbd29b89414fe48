import SalesCore

/// Members against each other: "EMEA outsold APAC by $20K", "twice the size of APAC".
extension Deciding {
    func comparison(_ comparison: MemberComparison, of subject: Subject) -> Decision {
        let own = address(subject)
        let others = comparison.others.map {
            CellAddress(metric: subject.metric, slice: $0, period: subject.period)
        }
        if let sign = comparison.change {
            let ofChanges = changeComparison(comparison, sign, of: subject)
            guard comparison.mayBeOfValues else { return ofChanges }
            var values = comparison
            values.change = nil
            let ofValues = self.comparison(values, of: subject)
            guard ofValues.verdict != ofChanges.verdict else { return ofValues }
            return .notCheckable(
                "the text does not say whether by value or by change: \(ofValues.reason);"
                    + " \(ofChanges.reason)", ofValues.cells)
        }
        let cells = [own] + others
        guard let mine = table[own]?.value else {
            return .notCheckable(absence(of: subject, subject.period), cells)
        }
        var rivals: [(name: String, value: ExactDecimal)] = []
        for other in others {
            guard let value = table[other]?.value else {
                // A member without a cell has nothing to add to a sum.
                if comparison.isCombined, table[other] == nil { continue }
                var missing = subject
                missing.slice = other.slice
                return .notCheckable(absence(of: missing, subject.period), cells)
            }
            rivals.append((wording.place(other.slice), value))
        }
        if comparison.isCombined {
            guard isAdditive(subject.metric) else {
                return .notCheckable("\(wording.label(subject.metric)) does not add up", cells)
            }
            guard let sum = try? rivals.reduce(ExactDecimal.zero, { try $0.adding($1.value) })
            else { return .notCheckable("the sum does not fit", cells) }
            rivals = [("for the others combined", sum)]
        }
        if comparison.relation == .overtook { return overtaking(comparison, cells, of: subject) }
        return standing(comparison, mine, rivals, cells, of: subject)
    }

    private func standing(
        _ comparison: MemberComparison, _ mine: ExactDecimal,
        _ rivals: [(name: String, value: ExactDecimal)], _ cells: [CellAddress],
        of subject: Subject
    ) -> Decision {
        let told =
            "\(wording.subject(subject)) is \(wording.value(mine, subject.metric)) in"
            + " \(subject.period.name)"
            + rivals.prefix(5).map { ", \($0.name) \(wording.value($0.value, subject.metric))" }
            .joined()
        for rival in rivals {
            if let size = comparison.size {
                let decision = distance(size, comparison, mine, rival.value, told, cells, subject)
                guard decision.verdict == .supported else { return decision }
                continue
            }
            guard let relation = comparison.relation,
                let holds = stands(mine, relation, to: rival.value, of: subject.metric)
            else {
                return .notCheckable(
                    "the spec does not say which way is better for"
                        + " \(wording.label(subject.metric))", cells)
            }
            guard holds != comparison.isNegated else {
                return .contradicted(cells, told, nearest: told)
            }
        }
        return .supported(cells, told)
    }

    /// None where the spec does not say which way is better.
    private func stands(
        _ mine: ExactDecimal, _ relation: RivalSense.Relation, to theirs: ExactDecimal,
        of metric: String
    ) -> Bool? {
        let isHigherBetter = direction(.better, of: metric) != .down
        switch relation {
        case .above: return mine > theirs
        case .below: return mine < theirs
        case .better, .overtook: return isHigherBetter ? mine > theirs : mine < theirs
        case .worse: return isHigherBetter ? mine < theirs : mine > theirs
        case .met: return isHigherBetter ? mine >= theirs : mine <= theirs
        case .level:
            guard let change = try? Change(from: theirs, to: mine) else { return nil }
            return hasMoved(.flat, change, of: metric)
        }
    }

    private func distance(
        _ size: MemberComparison.Size, _ comparison: MemberComparison, _ mine: ExactDecimal,
        _ theirs: ExactDecimal, _ told: String, _ cells: [CellAddress], _ subject: Subject
    ) -> Decision {
        guard let change = try? Change(from: theirs, to: mine) else {
            return .notCheckable("the difference does not fit", cells)
        }
        let ratio = (try? mine.divided(by: theirs)) ?? nil
        func decided(_ quantity: Quantity, _ actual: ExactDecimal?, _ written: String) -> Decision {
            guard let actual else { return .contradicted(cells, "\(told): undefined over zero") }
            let stated = oriented(quantity, comparison.relation, subject.metric, change)
            return stated.admits(actual)
                ? .supported(cells, "\(told): \(written)")
                : .contradicted(cells, "\(told): \(written)", nearest: written)
        }
        switch size {
        case .difference(let quantity):
            if let problem = unitProblem(quantity, of: subject) {
                return .contradicted(cells, problem)
            }
            return decided(
                quantity, change.difference,
                "a difference of \(wording.value(change.difference, subject.metric))")
        case .relative(let quantity):
            return decided(
                quantity, change.relative,
                "a difference of \(change.relative.map(wording.percent) ?? "")")
        case .points(let quantity):
            guard unit(subject.metric) == .percent else {
                return .contradicted(
                    cells, "\(wording.label(subject.metric)) is not in percent: it has no points")
            }
            return decided(
                quantity, change.difference,
                "a difference of \(ValueFormatter.points(change.difference))")
        case .multiple(let quantity), .timesMore(let quantity):
            guard let ratio else { return .contradicted(cells, "a multiple of zero is undefined") }
            let written = "\(ratio.rounded(toPlaces: 2)) times as much"
            if quantity.admits(ratio) { return .supported(cells, "\(told): \(written)") }
            if case .timesMore = size, let onTop = try? ratio.subtracting(ExactDecimal(1)),
                quantity.admits(onTop)
            {
                return .supported(cells, "\(told): \(written), so many times on top of it")
            }
            return .contradicted(cells, "\(told): \(written)", nearest: written)
        }
    }

    /// The number with the sign that its comparing word gives it.
    private func oriented(
        _ quantity: Quantity, _ relation: RivalSense.Relation?, _ metric: String, _ change: Change
    ) -> Quantity {
        if quantity.hasSign { return quantity }
        let isHigherBetter = direction(.better, of: metric) != .down
        let isUp: Bool =
            switch relation {
            case .above: true
            case .below: false
            case .better, .met, .overtook: isHigherBetter
            case .worse: !isHigherBetter
            case .level, nil: !change.difference.isNegative
            }
        return isUp ? quantity : negated(quantity)
    }

    // MARK: - Over time

    /// "outgrew", "fell more than": by amount or in percent, the reading that holds.
    private func changeComparison(
        _ comparison: MemberComparison, _ sign: DirectionSense.Sign, of subject: Subject
    ) -> Decision {
        var cells = [address(subject), baselineAddress(subject)]
        guard case .success(let own) = change(of: subject) else {
            if case .failure(let absence) = change(of: subject) { return absence.decision }
            return .notCheckable("there is no change", cells)
        }
        guard !comparison.isCombined, comparison.size == nil else {
            return .notCheckable("no cell decides this comparison of changes", cells)
        }
        var told = movement(own, subject)
        var byAmount = true
        var byPercent = true
        for other in comparison.others {
            var rival = subject
            rival.slice = other
            guard case .success(let theirs) = change(of: rival) else {
                if case .failure(let absence) = change(of: rival) { return absence.decision }
                return .notCheckable("there is no change", cells)
            }
            cells += [address(rival), baselineAddress(rival)]
            told += "; \(wording.place(other)) it \(wording.movement(theirs, rival))"
            let isDown = direction(sign, of: subject.metric) == .down
            func exceeds(_ size: (Change) -> ExactDecimal?) -> Bool {
                guard let mine = size(own), let their = size(theirs) else { return false }
                let isMore = isDown ? mine < their : mine > their
                return comparison.relation == .below ? !isMore && mine != their : isMore
            }
            byAmount = byAmount && exceeds(\.difference)
            byPercent = byPercent && exceeds(\.relative)
        }
        let holds = byPercent || byAmount
        return holds != comparison.isNegated
            ? .supported(cells, told) : .contradicted(cells, told, nearest: told)
    }

    private func overtaking(
        _ comparison: MemberComparison, _ cells: [CellAddress], of subject: Subject
    ) -> Decision {
        var told: [String] = []
        var places: [Bool] = []
        var cells = cells
        for period in [subject.baseline, subject.period] {
            var then = subject
            then.period = period
            guard let mine = table[address(then)]?.value else {
                return .notCheckable(absence(of: then, period), cells)
            }
            if period == subject.baseline { cells.append(address(then)) }
            var isAhead = true
            for other in comparison.others {
                let theirs = CellAddress(metric: subject.metric, slice: other, period: period)
                guard let value = table[theirs]?.value,
                    let stands = stands(mine, .better, to: value, of: subject.metric)
                else { return .notCheckable(absence(of: then, period), cells) }
                if period == subject.baseline { cells.append(theirs) }
                told.append(
                    "\(wording.value(mine, subject.metric)) to"
                        + " \(wording.value(value, subject.metric)) in \(period.name)")
                isAhead = isAhead && stands
            }
            places.append(isAhead)
        }
        let text = "\(wording.subject(subject)) stood at \(told.joined(separator: ", "))"
        return (places == [false, true]) != comparison.isNegated
            ? .supported(cells, text) : .contradicted(cells, text, nearest: text)
    }
}
