import SalesCore

/// When a written number is near enough to a value.
///
/// Plain numbers: within half a unit of the last digit written. The bands of loose words are
/// ours, wide enough for honest prose: "about" 5% either way; "nearly" up to 5% short (or half a
/// digit more); "over" up to 10% or one unit of the last digit beyond,
/// "more than twice" up to 25%.
extension Quantity {
    func admits(_ actual: ExactDecimal) -> Bool {
        if let upper {
            return actual >= moved(value, by: tolerance.negated)
                && actual <= moved(upper, by: tolerance)
        }
        switch qualifier {
        case nil: return isWithin(tolerance, of: actual)
        case .about: return isWithin(max(tolerance, band(5)), of: actual)
        case .nearly:
            let slack = max(tolerance, isFraction ? Self.softFraction : band(5))
            return actual.magnitude <= value.magnitude && isWithin(slack, of: actual)
        case .over, .justOver:
            let near = band(unit == .times && isInWords ? 25 : 10)
            let slack = max(moved(tolerance, by: tolerance), isFraction ? beyondFraction : near)
            return actual.magnitude >= value.magnitude && isWithin(slack, of: actual)
        case .under:
            let slack = band(isFraction ? 80 : 50)
            return actual.magnitude < value.magnitude && isWithin(slack, of: actual)
        case .atLeast:
            return actual.magnitude >= value.magnitude
                && isWithin(
                    max(moved(tolerance, by: tolerance), band(isFraction ? 40 : 25)), of: actual)
        case .atMost:
            return actual.magnitude <= value.magnitude
                && isWithin(
                    max(moved(tolerance, by: tolerance), band(isFraction ? 40 : 25)), of: actual)
        }
    }

    /// "$0m": not what rounds to it.
    var saysNothing: Bool {
        guard value.isZero, qualifier == nil else { return false }
        if case .percent = unit { return false }
        return true
    }

    /// "100%": nothing is missing, not even half of its last digit.
    var saysWhole: Bool {
        unit == .percent && qualifier == nil && upper == nil && value == ExactDecimal(1)
    }

    /// Whether the text gives enough digits that meeting another value is no accident.
    var isTelling: Bool {
        guard !isFraction, qualifier == nil else { return false }
        guard let digits = try? value.magnitude.divided(by: tolerance, places: 0) else {
            return false
        }
        return digits >= 40
    }

    /// "Nearly a third" may be three in ten.
    private static let softFraction = ExactDecimal(mantissa: 4, scale: 2)

    /// "Over a tenth" may be a sixth; "just over" is nearer.
    private var beyondFraction: ExactDecimal {
        qualifier == .justOver ? Self.softFraction : max(Self.farFraction, band(50))
    }

    private static let farFraction = ExactDecimal(mantissa: 7, scale: 2)

    private func isWithin(_ slack: ExactDecimal, of actual: ExactDecimal) -> Bool {
        guard let difference = try? actual.subtracting(value) else { return false }
        return difference.magnitude <= slack
    }

    private func band(_ percent: Int) -> ExactDecimal {
        (try? value.magnitude.multiplied(by: ExactDecimal(mantissa: Int128(percent), scale: 2)))
            ?? .zero
    }

    private func moved(_ number: ExactDecimal, by step: ExactDecimal) -> ExactDecimal {
        (try? number.adding(step)) ?? number
    }
}

extension Quantity {
    func with(value: ExactDecimal) -> Quantity {
        var quantity = self
        quantity.value = value
        return quantity
    }
}
