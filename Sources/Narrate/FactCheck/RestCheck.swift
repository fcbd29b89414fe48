import SalesCore

/// The total less one member, now and before.
extension Deciding {
    func rest(_ claim: RestClaim, of subject: Subject) -> Decision {
        var whole = subject
        whole.slice = .total
        let cells = [whole, subject].flatMap { [address($0), baselineAddress($0)] }
        guard isAdditive(subject.metric) else {
            return .notCheckable("\(wording.label(subject.metric)) does not add up", cells)
        }
        switch (change(of: whole), change(of: subject)) {
        case (.failure(let absence), _), (_, .failure(let absence)): return absence.decision
        case (.success(let total), .success(let part)):
            guard let now = try? total.now.subtracting(part.now),
                let before = try? total.before.subtracting(part.before),
                let change = try? Change(from: before, to: now)
            else { return .notCheckable("the difference does not fit", cells) }
            let told =
                "\(wording.label(subject.metric)) without \(wording.place(subject.slice)) went from"
                + " \(wording.value(before, subject.metric)) to"
                + " \(wording.value(now, subject.metric)) in \(subject.period.name)"
            return moved(claim, change, subject)
                ? .supported(cells, told) : .contradicted(cells, told, nearest: told)
        }
    }

    private func moved(_ claim: RestClaim, _ change: Change, _ subject: Subject) -> Bool {
        guard hasMoved(claim.sign, change, of: subject.metric) ?? false else { return false }
        guard let quantity = claim.quantity else { return true }
        let stated = signed(quantity, claim.sign, of: subject, change)
        if quantity.unit == .percent { return change.relative.map(stated.admits) ?? false }
        return unitProblem(quantity, of: subject) == nil && stated.admits(change.difference)
    }
}
