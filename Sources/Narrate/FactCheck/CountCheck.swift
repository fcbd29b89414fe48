import SalesCore

/// How many members moved one way: counts, "all", "none", "only".
extension Deciding {
    func count(_ count: MemberCount, of subject: Subject) -> Decision {
        var moved: [String] = []
        var all = 0
        var cells: [CellAddress] = []
        for member in table.members(of: count.dimension) where !member.isEmpty {
            var other = subject
            other.slice = joined(Slice(count.dimension, member), subject.slice)
            guard case .success(let change) = change(of: other) else { continue }
            all += 1
            cells += [address(other), baselineAddress(other)]
            guard let did = hasMoved(count.sign, change, of: subject.metric) else {
                return .notCheckable("the spec does not say which way is better", cells)
            }
            if did != count.isNegated { moved.append(member) }
        }
        guard all > 0 else {
            if case .failure(let absence) = change(of: subject) { return absence.decision }
            return .notCheckable("no member has both periods", cells)
        }
        let told =
            "\(moved.count) of \(all) did"
            + (moved.isEmpty || moved.count > 5 ? "" : ": \(moved.joined(separator: ", "))")
            + ", against \(wording.baseline(subject))"
        if let total = count.total, total != all {
            return .contradicted(cells, "there are \(all), not \(total)", nearest: told)
        }
        let holds =
            switch count.amount {
            case .exactly(let number): moved.count == number
            case .all: moved.count == all
            case .none: moved.isEmpty
            case .only(let members): Set(moved) == Set(members)
            case .allExcept(let members):
                moved.count == all - members.count && Set(moved).isDisjoint(with: members)
            case .allBut(let number): moved.count == all - number
            case .atLeast(let number): moved.count >= number
            case .atMost(let number): moved.count <= number
            case .between(let least, let most): (least...most).contains(moved.count)
            }
        return holds ? .supported(cells, told) : .contradicted(cells, told, nearest: told)
    }
}
