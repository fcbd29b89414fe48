import SalesCore

/// Counts told as a part of all members: "most regions grew", "two thirds of the regions lost
/// revenue", "a single region fell".
extension ClauseReader {
    mutating func readPluralities() {
        for index in mentions.indices where !used.contains(index) {
            guard let noun = counted(behind: index), let dimension = mentions[noun].dimension,
                let direction = ownDirection(near: noun),
                let amount = amount(
                    at: index, of: table.members(of: dimension).count { !$0.isEmpty })
            else { continue }
            tellCount(amount, nil, dimension, direction, from: index, to: noun)
        }
    }

    /// "most regions", "half of the regions"
    private func counted(behind index: Int) -> Int? {
        switch mentions[index].kind {
        case .quantity(let quantity):
            guard quantity.unit == .percent || quantity.isFraction, quantity.isInWords else {
                return nil
            }
        case .sense(.extreme(.high)) where word(index) == "most":
            if let earlier = before(index), mentions[earlier].sense == .of { return nil }
        default: return nil
        }
        guard var next = after(index) else { return nil }
        if mentions[next].sense == .of, let object = after(next) { next = object }
        return mentions[next].dimension == nil ? nil : next
    }

    /// The counts whose part of all members is what the words say.
    private func amount(at index: Int, of all: Int) -> MemberCount.Amount? {
        guard all > 1 else { return nil }
        guard let quantity = mentions[index].quantity else { return .atLeast(all / 2 + 1) }
        let counts = (0...all).filter { count in
            (try? ExactDecimal(count).divided(by: ExactDecimal(all)))
                .map { admits($0, quantity) } ?? false
        }
        guard let least = counts.first, let most = counts.last else { return .exactly(all + 1) }
        return least == most ? .exactly(least) : .between(least, most)
    }

    /// "more than half" may be all of them.
    private func admits(_ part: ExactDecimal, _ quantity: Quantity) -> Bool {
        switch quantity.qualifier {
        case .over, .justOver: part > quantity.value
        case .under: part < quantity.value
        default: quantity.admits(part)
        }
    }
}
