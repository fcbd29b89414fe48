/// Rounds fractions so that they add up to a given number to the last digit.
///
/// Each is rounded half-even to twelve places. What is then missing to the sum is given in steps
/// of the last place, one step to a part, to those that rounding took most from (or gave least
/// to); of equal ones to the first. More steps than parts go round again.
enum Apportionment {
    struct Fraction {
        let numerator: WideInteger
        /// Not zero.
        let denominator: WideInteger
    }

    /// As many as finished ratios have.
    static let places = 12

    /// None where a part does not fit 38 digits.
    static func parts(_ fractions: [Fraction], addingUpTo whole: ExactDecimal) -> [ExactDecimal]? {
        guard !fractions.isEmpty, whole.scale <= places,
            let wanted = try? whole.mantissa(atScale: places)
        else { return nil }
        var parts: [Int128] = []
        var losses: [Int128] = []
        var missing = wanted
        for fraction in fractions {
            guard let (part, loss) = rounded(fraction) else { return nil }
            parts.append(part)
            losses.append(loss)
            let (rest, overflow) = missing.subtractingReportingOverflow(part)
            guard !overflow else { return nil }
            missing = rest
        }
        let count = Int128(parts.count)
        let step: Int128 = missing < 0 ? -1 : 1
        let order = parts.indices.sorted { left, right in
            losses[left] == losses[right]
                ? left < right : step * losses[left] > step * losses[right]
        }
        let rest = missing.magnitude % count.magnitude
        for (place, index) in order.enumerated() {
            parts[index] += missing / count + (place < Int(rest) ? step : 0)
        }
        return parts.map { ExactDecimal(mantissa: $0, scale: places) }
    }

    private static let unit = WideInteger.powerOfTen(places)
    private static let lossUnit = WideInteger.powerOfTen(18)

    /// The fraction in steps of the last place, half-even, and what it lost, in 10^-18 steps.
    private static func rounded(_ fraction: Fraction) -> (part: Int128, loss: Int128)? {
        let denominator = fraction.denominator.magnitude
        let numerator =
            (fraction.denominator.isNegative ? fraction.numerator.negated : fraction.numerator)
            * unit
        var (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
        let twice = remainder.magnitude + remainder.magnitude
        if twice > denominator || (twice == denominator && quotient.isOdd) {
            let step = WideInteger(numerator.isNegative ? -1 : 1)
            quotient = quotient + step
            remainder = remainder - step * denominator
        }
        let loss = (remainder * lossUnit).quotientAndRemainder(dividingBy: denominator).quotient
        guard let part = Int128(exactly: quotient), let lost = Int128(exactly: loss) else {
            return nil
        }
        return (part, lost)
    }
}
