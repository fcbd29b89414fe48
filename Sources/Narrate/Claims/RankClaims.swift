import SalesCore

/// Places among siblings: "the second-largest region", "ranked first of four regions".
extension ClauseReader {
    mutating func readRanks() {
        for index in mentions.indices where !used.contains(index) {
            if let extreme = mentions[index].extreme {
                readSuperlative(extreme, at: index)
            } else if case .sense(.ordinal(let rank)) = mentions[index].kind,
                mentions[safe: index + 1]?.extreme == nil
            {
                readPlace(rank, at: index)
            }
        }
    }

    private mutating func readSuperlative(_ extreme: Extreme, at index: Int) {
        guard mentions[safe: index - 1]?.quantity?.isWhole != true,
            mentions[safe: index + 1]?.quantity?.isWhole != true
        else { return }
        var rank = 1
        var first = index
        if index > 0, case .sense(.ordinal(let ordinal)) = mentions[index - 1].kind {
            rank = ordinal
            first = index - 1
            used.insert(first)
        }
        used.insert(index)
        let group = group(after: index)
        let dimension = group.dimension ?? frame.slices.first?.members.first?.dimension
        guard let dimension, frame.slices.contains(where: { $0.value(of: dimension) != nil }) else {
            if group.unknown != nil || group.dimension != nil {
                tellUndecidable(index, .rank, "the text does not say which member")
            }
            return
        }
        if let noun = after(index).flatMap({ mentions[$0].direction == nil ? nil : $0 })
            ?? before(first).flatMap({ mentions[$0].direction?.form == .verb ? $0 : nil }),
            let change = mentions[noun].direction
        {
            // "the largest decline", "fell the most"
            if noun > index { used.insert(noun) }
            tell(
                .rankOfChange(rank, extreme, change.sign, dimension: dimension), .rank, from: first,
                to: max(group.last, noun), readings: readings(near: noun))
        } else if let noun = after(index), mentions[noun].sense == .contributor {
            let sign = mentions.first { $0.direction != nil }?.direction?.sign ?? frame.direction
            markDirections()
            tell(
                .rankOfChange(
                    rank, extreme, sign ?? .open, dimension: dimension, isByAmount: true),
                .contribution,
                from: first, to: noun, readings: readings(near: noun))
        } else if group.unknown != nil {
            tellUndecidable(index, .rank, "the tables have no such group")
        } else {
            tell(
                .rank(rank, extreme, dimension: dimension, of: group.count, at: .now), .rank,
                from: first, to: group.last, readings: readings(near: index))
        }
    }

    /// "ranked second, unchanged from September": the place stayed, whatever the value did.
    private mutating func readUnmoved(after last: Int, dimension: String) {
        guard let comma = mentions.indices.first(where: { $0 > last && mentions[$0].mark == "," }),
            let move = after(comma), mentions[move].direction?.sign == .flat
        else { return }
        used.insert(move)
        tell(
            .rankMove(.flat, dimension: dimension), .rank, from: move, to: move,
            readings: readings(near: last))
    }

    /// "ranked second", "in third place", "up from second in September".
    private mutating func readPlace(_ rank: Int, at index: Int) {
        guard let back = before(index),
            let dimension = group(after: index).dimension
                ?? frame.slices.first?.members.first?.dimension
        else { return }
        let group = group(after: index)
        let isBefore = mentions[back].sense == .from
        let named = memberNamed(before: index, dimension)
        guard isBefore || saysPlace(at: index, behind: back, group.dimension) else { return }
        used.insert(index)
        var first = index
        if isBefore, let direction = before(back), mentions[direction].direction != nil {
            used.insert(direction)
            first = direction
        }
        tell(
            .rank(
                rank, .high, dimension: dimension, of: group.count, at: isBefore ? .baseline : .now),
            .rank, from: first, to: group.last, readings: readings(near: index, slice: named))
        if !isBefore { readUnmoved(after: max(group.last, index), dimension: dimension) }
        if isBefore, first != index, let sense = mentions[first].direction {
            tell(
                .rankMove(sense.sign, dimension: dimension), .rank, from: first, to: first,
                readings: readings(near: index))
        }
    }

    /// "for the first time since March", "its first decline in a year": told as undecided.
    mutating func readUnusedOrdinals() {
        for index in mentions.indices where !used.contains(index) {
            guard case .sense(.ordinal) = mentions[index].kind,
                mentions.contains(where: { $0.direction != nil }),
                let next = mentions[safe: index + 1], next.mark != ","
            else { continue }
            used.insert(index)
            tellUndecidable(index, .rank, "no cell decides this place")
        }
    }

    mutating func markDirections() {
        for index in mentions.indices where mentions[index].direction != nil { used.insert(index) }
    }

    private struct Group {
        var dimension: String?
        var count: Int?
        var unknown: Int?
        var last: Int
    }

    /// "region", "of four regions", "of any region".
    private mutating func group(after index: Int) -> Group {
        var group = Group(last: index)
        var next = index + 1
        while next < mentions.count, next - index < 8 {
            switch mentions[next].kind {
            case .dimension(let name):
                group.dimension = name
                group.last = next
                return group
            case .quantity(let quantity) where quantity.isWhole:
                // "of four regions", not "with 412 orders"
                guard let noun = after(next), mentions[noun].dimension != nil,
                    quantity.value < 10_000
                else { return group }
                group.count = Int(quantity.value.mantissa)
                used.insert(next)
            case .unknown:
                if next == index + 1 { group.unknown = next }
                return group
            case .sense(.of), .sense(.determiner), .sense(.preposition), .sense(.plain),
                .sense(.quantifier), .sense(.pronoun), .metric, .sense(.direction):
                break
            default: return group
            }
            next += 1
        }
        return group
    }
}
