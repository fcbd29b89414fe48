import SalesCore

/// The number of members of a dimension: all on record, or those of the period.
extension Deciding {
    func memberTotal(_ count: Int, _ dimension: String, of subject: Subject) -> Decision {
        let members = table.members(of: dimension).filter { !$0.isEmpty }
        let cells = members.map { member in
            CellAddress(
                metric: subject.metric, slice: Slice(dimension, member), period: subject.period)
        }
        let present = cells.filter { table[$0]?.value != nil }
        let told = "there are \(members.count)"
        guard count == members.count || (count == present.count && count > 0) else {
            return .contradicted(present, "\(told), not \(count)", nearest: told)
        }
        return present.isEmpty ? .notCheckable(told) : .supported(present, told)
    }
}
