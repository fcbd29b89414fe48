import SalesCore

/// The one member that moved so: "the only region with lower costs", "fell only in EMEA", "EMEA
/// alone grew", "apart from EMEA, no region grew".
extension ClauseReader {
    mutating func readOnly(_ quantifier: Quantifier, at index: Int) -> Bool {
        switch quantifier {
        case .only:
            return readOnlyOne(at: index) || readOnlyIn(at: index) || readAlone(at: index)
        case .all, .none: return readBarring(quantifier, at: index)
        }
    }

    /// "EMEA was the only region to see sales grow".
    private mutating func readOnlyOne(at index: Int) -> Bool {
        guard word(index) == "only", let noun = after(index),
            let dimension = mentions[noun].dimension,
            let direction = ownDirection(near: noun)
        else { return false }
        let members = mentions.compactMap { mention in
            mention.members?.first { $0.dimension == dimension }?.value
        }
        guard members.count == 1 else { return false }
        tellCount(.only(members), nil, dimension, direction, from: index, to: noun)
        return true
    }

    /// "fell only in EMEA": nowhere else.
    private mutating func readOnlyIn(at index: Int) -> Bool {
        guard let link = after(index), case .preposition? = mentions[link].sense else {
            return false
        }
        let (members, last) = members(after: link)
        guard let dimension = members.first?.dimension,
            members.allSatisfy({ $0.dimension == dimension }), !namesSize,
            let direction = ownDirection(near: last)
        else { return false }
        tellCount(
            .only(members.map(\.value)), nil, dimension, direction, from: index, to: last)
        return true
    }

    private mutating func readAlone(at index: Int) -> Bool {
        guard ["alone", "only", "solely"].contains(word(index)), index > 0,
            let member = mentions[index - 1].members?.first, !namesSize,
            let direction = ownDirection(near: index), direction > index
        else { return false }
        tellCount(
            .only([member.value]), nil, member.dimension, direction, from: index - 1, to: index)
        return true
    }

    /// "EMEA alone rose 4%" stresses; it does not exclude.
    private var namesSize: Bool {
        mentions.contains { $0.quantity.map { !$0.isWhole } ?? false }
    }

    /// "Apart from EMEA, no region grew", "Except for EMEA, all regions grew".
    private mutating func readBarring(_ quantifier: Quantifier, at index: Int) -> Bool {
        guard let opener = mentions.indices.first(where: { mentions[$0].sense == .exception }),
            opener < index, let noun = after(index)
        else { return false }
        let (members, last) = members(after: opener)
        guard let dimension = members.first?.dimension, last < index,
            mentions[noun].dimension == dimension,
            members.allSatisfy({ $0.dimension == dimension }),
            let direction = ownDirection(near: noun)
        else { return false }
        used.insert(opener)
        let named = members.map(\.value)
        tellCount(
            quantifier == .all ? .allExcept(named) : .only(named), nil, dimension, direction,
            from: index, to: noun)
        return true
    }
}
