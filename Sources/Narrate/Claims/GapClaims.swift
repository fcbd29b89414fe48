import SalesCore

/// Distances between two members over time: "the gap between EMEA and APAC narrowed", "EMEA's lead
/// over APAC widened from $17K to $36K".
extension ClauseReader {
    mutating func readGaps() {
        guard let noun = mentions.indices.first(where: { isGapNoun($0) }), frame.slices.count == 2,
            frame.slices[0].dimensions == frame.slices[1].dimensions
        else { return }
        let other = frame.slices[1]
        let isLead = word(noun) != "gap" && word(noun) != "distance"
        func claim(_ size: GapClaim.Statement) -> Assertion {
            .gap(GapClaim(other: other, isLead: isLead, statement: size))
        }
        for index in mentions.indices where index > noun && !used.contains(index) {
            let readings = frame.readings(metric: metric(near: index), slice: frame.slices[0])
            if let isWider = isWider(at: index) {
                used.insert(index)
                tell(
                    claim(.moved(isWider: isWider)), .comparison, from: noun, to: index,
                    readings: readings)
            } else if let quantity = mentions[index].quantity, let back = before(index),
                quantity.unit != .percent, quantity.unit != .times
            {
                used.insert(index)
                let isBefore = mentions[back].sense == .from
                tell(
                    claim(isBefore ? .sizeBefore(quantity) : .size(quantity)), .number,
                    from: index, to: index, readings: readings)
            }
        }
    }

    private func isGapNoun(_ index: Int) -> Bool {
        guard ["gap", "lead", "distance", "advantage", "margin"].contains(word(index)),
            mentions[index].metrics == nil,
            let next = mentions[safe: index + 1].map({ _ in word(index + 1) })
        else { return false }
        return ["between", "over", "to", "on"].contains(next)
    }

    private func isWider(at index: Int) -> Bool? {
        let word = word(index)
        if Self.wider.contains(word) { return true }
        if Self.narrower.contains(word) { return false }
        switch mentions[index].direction?.sign {
        case .up: return true
        case .down: return false
        default: return nil
        }
    }

    private static let wider: Set<String> = [
        "widened", "opened", "stretched", "extended", "widens",
    ]
    private static let narrower: Set<String> = [
        "narrowed", "closed", "tightened", "narrows", "closes", "shortened",
    ]
}

/// What a text says of the distance between the subject and another member.
struct GapClaim: Hashable, Sendable {
    enum Statement: Hashable, Sendable {
        case moved(isWider: Bool)
        case size(Quantity)
        case sizeBefore(Quantity)
    }

    let other: Slice
    /// Whether the subject is said to be ahead.
    let isLead: Bool
    let statement: Statement
}
