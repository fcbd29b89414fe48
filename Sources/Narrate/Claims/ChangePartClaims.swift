import SalesCore

/// Parts of a change without a percentage: "all of May's growth came from EMEA", "EMEA contributed
/// $30K of the $59K increase".
extension ClauseReader {
    mutating func readWholeChange(at index: Int) -> Bool {
        guard saysAll(at: index), !mentions.contains(where: { $0.quantity != nil }),
            mentions.contains(where: { $0.sense == .accountedFor || $0.sense == .copula })
        else { return false }
        let of = mentions[safe: index + 1]?.sense == .of ? index + 1 : index
        let object = object(after: of)
        guard let change = object.direction, mentions[change].direction?.form != .adjective,
            namesSource(outside: index...object.last)
        else { return false }
        let all = Quantity(
            value: ExactDecimal(1), tolerance: ExactDecimal(mantissa: 1, scale: 3), unit: .percent,
            isInWords: true)
        tellContribution(all, at: index, change, object)
        return true
    }

    private func saysAll(at index: Int) -> Bool {
        switch mentions[index].sense {
        case .quantifier(.all): true
        case .plain: ["entire", "whole"].contains(word(index))
        default: false
        }
    }

    private func namesSource(outside range: ClosedRange<Int>) -> Bool {
        mentions.indices.contains { !range.contains($0) && mentions[$0].members != nil }
            && mentions.indices.contains {
                !range.contains($0) && mentions[$0].sense == .accountedFor
            }
    }

    /// "$30K of February's $59K increase in revenue".
    mutating func readAmountOfChange(at index: Int) -> Bool {
        guard let part = mentions[index].quantity, part.unit != .percent, part.unit != .points,
            part.unit != .times, mentions[safe: index + 1]?.sense == .of,
            frame.slices.contains(where: { !$0.isTotal })
        else { return false }
        let object = object(after: index + 1)
        guard let change = object.direction, let sign = mentions[change].direction?.sign,
            mentions[change].direction?.form != .adjective
        else { return false }
        used.formUnion([index, change])
        let whole = whole(of: object)
        let metrics = object.metrics.isEmpty ? metric(near: index) : object.metrics
        for slice in ownSlices(without: whole) {
            tell(
                .difference(part, sign), .contribution, from: index, to: object.last,
                readings: frame.readings(metric: metrics, slice: slice))
        }
        if let amount = object.amount, let total = mentions[amount].quantity {
            used.insert(amount)
            tell(
                .difference(total, sign), .number, from: amount, to: amount,
                readings: frame.readings(metric: metrics, slice: whole))
        }
        return true
    }
}
