import SalesCore

/// Distances between two members, now and at the baseline.
extension Deciding {
    func gap(_ claim: GapClaim, of subject: Subject) -> Decision {
        var rival = subject
        rival.slice = claim.other
        let cells = [
            address(subject), address(rival), baselineAddress(subject), baselineAddress(rival),
        ]
        switch (change(of: subject), change(of: rival)) {
        case (.failure(let absence), _), (_, .failure(let absence)): return absence.decision
        case (.success(let own), .success(let theirs)):
            guard let now = try? own.now.subtracting(theirs.now),
                let before = try? own.before.subtracting(theirs.before)
            else { return .notCheckable("the difference does not fit", cells) }
            let told =
                "\(wording.subject(subject)) is \(wording.value(now, subject.metric)) from"
                + " \(wording.place(claim.other)) in \(subject.period.name),"
                + " \(wording.value(before, subject.metric)) in \(subject.baseline.name)"
            if claim.isLead, now.isNegative || now.isZero {
                return .contradicted(cells, told, nearest: told)
            }
            let holds: Bool
            switch claim.statement {
            case .moved(let isWider):
                holds =
                    isWider ? now.magnitude > before.magnitude : now.magnitude < before.magnitude
            case .size(let quantity):
                if let problem = unitProblem(quantity, of: subject) {
                    return .contradicted(cells, problem)
                }
                holds = quantity.admits(now.magnitude)
            case .sizeBefore(let quantity): holds = quantity.admits(before.magnitude)
            }
            return holds ? .supported(cells, told) : .contradicted(cells, told, nearest: told)
        }
    }
}
