import SalesCore

/// What a total did without one member: "Without the Pacific, revenue would have grown by $29K",
/// "Mountain's revenue fell while the rest of the company grew".
struct RestClaim: Hashable, Sendable {
    let sign: DirectionSense.Sign
    /// By how much, if the text says so.
    var quantity: Quantity?
}

extension ClauseReader {
    mutating func readRest() {
        guard let marker = restMarker, let slice = frame.slices.first,
            let verb = mentions.indices.first(where: { $0 >= marker.upperBound && isMove($0) }),
            let sign = mentions[verb].direction?.sign
        else { return }
        guard frame.slices.count == 1, slice.members.count == 1 else {
            used.insert(verb)
            tellUndecidable(verb, .direction, "the text does not say what is left out")
            return
        }
        used.formUnion(marker)
        used.formUnion(marker.upperBound...verb)
        let readings = readings(near: verb, slice: slice)
        tell(.rest(RestClaim(sign: sign)), .direction, from: verb, to: verb, readings: readings)
        guard
            let size = mentions.indices.first(where: { $0 > verb && mentions[$0].quantity != nil }),
            size - verb < 4, let quantity = mentions[size].quantity
        else { return }
        used.insert(size)
        tell(
            .rest(RestClaim(sign: sign, quantity: quantity)), .number, from: size, to: size,
            readings: readings)
    }

    /// "without the Pacific", "the rest of the company".
    private var restMarker: Range<Int>? {
        guard !mentions.contains(where: { $0.dimension != nil || isQuantifier($0) }) else {
            return nil
        }
        for index in mentions.indices where !used.contains(index) {
            if ["without", "excluding", "omitting"].contains(word(index)),
                let next = after(index), mentions[next].members?.count == 1,
                index == 0 || mentions[index - 1].metrics != nil
            {
                return index..<next + 1
            }
            guard word(index) == "rest" else { continue }
            let tail = tokens[mentions[index].tokens.lowerBound...].prefix(4).map(\.text)
            guard let whole = tail.last, tail == ["rest", "of", "the", whole],
                Self.wholes.contains(whole),
                let end = mentions.indices.first(where: { $0 >= index && word($0) == whole })
            else { continue }
            return index..<end + 1
        }
        return nil
    }

    private func isQuantifier(_ mention: Mention) -> Bool {
        if case .sense(.quantifier(let quantifier)) = mention.kind {
            quantifier != .only
        } else {
            false
        }
    }

    private func isMove(_ index: Int) -> Bool {
        guard let direction = mentions[index].direction else { return false }
        return direction.form == .verb && (direction.sign == .up || direction.sign == .down)
    }

    private static let wholes: Set<String> = [
        "company", "business", "group", "firm", "organisation", "organization", "portfolio",
    ]
}
