internal import SalesCore

/// Finds the value at a rank among the numbers of a group, which come in order, each with how
/// often there is it.
///
/// Between two numbers it lies on the straight line, as SQL's `percentile_cont` has it: at
/// rank × (count − 1), counted from the first.
struct QuantileSearch {
    /// Numbers before the lower neighbour.
    private let lower: Int128
    private let fraction: Rational
    private let scale: Int
    private var seen: Int128 = 0
    private var below: Int128?
    private var above: Int128?

    init(rank: ExactDecimal, among count: Int128, scale: Int) {
        let unit = Int128(ExactDecimal.powerOfTen(rank.scale))
        // Twelve places at most, and fewer than 2^63 numbers.
        let (lower, rest) = (rank.mantissa * (count - 1)).quotientAndRemainder(dividingBy: unit)
        self.lower = lower
        fraction = Rational(mantissa: rest, scale: rank.scale)
        self.scale = scale
    }

    mutating func add(_ entry: HolisticEntry) {
        seen += entry.value
        if below == nil, seen > lower { below = HolisticEntry.number(entry.key) }
        if above == nil, seen > lower + 1 { above = HolisticEntry.number(entry.key) }
    }

    var outcome: HolisticValues.Outcome {
        guard let below, below != HolisticEntry.unfit, above != HolisticEntry.unfit else {
            return .overflow
        }
        let first = Rational(mantissa: below, scale: scale)
        guard let above, !fraction.isZero, above != below else { return .value(first) }
        do {
            let step = try Rational(mantissa: above, scale: scale).subtracting(first)
            return .value(try first.adding(try step.multiplied(by: fraction)))
        } catch {
            return .overflow
        }
    }
}
