import SalesCore

/// Percents that a text leaves half said.
extension ClauseReader {
    /// "lost thirteen points, ending at 18.6": percents go on without their sign.
    func impliedPercent(_ quantity: Quantity, _ metrics: [String]) -> Quantity {
        guard quantity.unit == .plain, quantity.tolerance < ExactDecimal(mantissa: 5, scale: 1),
            metrics.allSatisfy({ table.spec.metric(named: $0)?.unit == .percent }),
            tokens.contains(where: { ["%", "percent", "points", "point", "pp"].contains($0.text) }),
            let value = quantity.value.scaled(by: -2),
            let tolerance = quantity.tolerance.scaled(by: -2)
        else { return quantity }
        var percent = quantity.with(value: value)
        percent.tolerance = tolerance
        percent.unit = .percent
        return percent
    }

    /// "Revenue: EMEA 31%, APAC 15%": a percent of what is no percent is a share of the total.
    func impliedShare(
        _ quantity: Quantity, _ role: Role, of slices: [Slice?], _ metrics: [String]
    ) -> Assertion? {
        guard quantity.unit == .percent, case .level = role, !quantity.hasSign,
            metrics.allSatisfy({ table.spec.metric(named: $0)?.unit != .percent }),
            !mentions.contains(where: { $0.tellsMovement || $0.sense == .contributor }),
            slices.allSatisfy({ ($0 ?? frame.slices.first)?.members.count == 1 })
        else { return nil }
        return .share(quantity, whole: .total, with: [])
    }
}
