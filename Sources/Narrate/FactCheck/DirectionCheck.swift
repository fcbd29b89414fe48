import SalesCore

/// Words of direction: "fell", "higher than in September", "little changed".
extension Deciding {
    enum Way { case up, down, none }

    func direction(_ sign: DirectionSense.Sign, of metric: String) -> Way {
        switch sign {
        case .up: return .up
        case .down: return .down
        case .flat, .open: return .none
        case .better, .worse:
            guard let better = table.spec.metric(named: metric)?.better else { return .none }
            return (better == .up) == (sign == .better) ? .up : .down
        }
    }

    func direction(
        _ sign: DirectionSense.Sign, _ isNegated: Bool, of subject: Subject
    ) -> Decision {
        let cells = [address(subject), baselineAddress(subject)]
        switch change(of: subject) {
        case .failure(let absence): return absence.decision
        case .success(let change):
            let told = movement(change, subject)
            guard let moved = hasMoved(sign, change, of: subject.metric) else {
                return .notCheckable(
                    "the spec does not say which way is better for"
                        + " \(wording.label(subject.metric))", cells)
            }
            if moved != isNegated { return .supported(cells, told) }
            return .contradicted(
                cells, told,
                nearest: NearestSearch(deciding: self).direction(sign, isNegated, subject) ?? told)
        }
    }

    /// Whether a change went the way a word says; none where the spec does not tell what is better.
    func hasMoved(_ sign: DirectionSense.Sign, _ change: Change, of metric: String) -> Bool? {
        switch sign {
        case .flat: return isStill(change, .hardly, of: metric)
        case .open: return true
        case .up, .down, .better, .worse:
            switch direction(sign, of: metric) {
            case .up: return !change.difference.isNegative && !change.difference.isZero
            case .down: return change.difference.isNegative
            case .none: return nil
            }
        }
    }
}
