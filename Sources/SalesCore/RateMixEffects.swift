/// The change of a ratio, split over members into what their own ratios did and what their
/// weights did.
///
/// With weights w (a member's part of the denominator), ratios r and the total's ratio R, before
/// and after:
///
///     rate = (r₁ − r₀) · (w₀ + w₁) / 2
///     mix  = (w₁ − w₀) · ((r₀ + r₁) / 2 − (R₀ + R₁) / 2)
///
/// so that a member gaining weight counts for good only as far as it is above the total. A member
/// without a denominator on one side has no ratio there: all that it adds is mix. Over all members
/// both add up to R₁ − R₀ exactly; they are rounded together by `Apportionment`, rates first, in
/// the order of the members. A member that is nothing on both sides adds nothing, and takes no part
/// in the rounding.
public enum RateMixEffects {
    public struct Side: Sendable {
        public let numerator: ExactDecimal
        public let denominator: ExactDecimal

        public init(numerator: ExactDecimal, denominator: ExactDecimal) {
            self.numerator = numerator
            self.denominator = denominator
        }
    }

    public struct Member: Sendable {
        public let before: Side
        public let now: Side

        public init(before: Side, now: Side) {
            self.before = before
            self.now = now
        }

        fileprivate var isNothing: Bool {
            [before, now].allSatisfy { $0.numerator.isZero && $0.denominator.isZero }
        }
    }

    public struct Effects: Hashable, Sendable {
        public let rate: ExactDecimal
        public let mix: ExactDecimal
    }

    public enum Outcome: Equatable, Sendable {
        case effects([Effects])
        case undefined(WhyUndefined)
    }

    /// `change` is the total's change as the tables show it; the effects add up to that.
    public static func effects(
        of members: [Member], before: Side, now: Side, change: ExactDecimal
    ) -> Outcome {
        guard !before.denominator.isZero, !now.denominator.isZero else {
            return .undefined(.overZero)
        }
        guard adds(members.map(\.before), to: before), adds(members.map(\.now), to: now) else {
            return .undefined(.doesNotAddUp)
        }
        let all = members.flatMap { [$0.before, $0.now] } + [before, now]
        let scale = all.map { max($0.numerator.scale, $0.denominator.scale) }.max() ?? 0
        guard let total = Whole(before, now, scale: scale) else { return .undefined(.overflow) }
        let present = members.indices.filter { !members[$0].isNothing }
        var rates: [Apportionment.Fraction] = []
        var mixes: [Apportionment.Fraction] = []
        for member in present.map({ members[$0] }) {
            guard let part = Whole(member.before, member.now, scale: scale) else {
                return .undefined(.overflow)
            }
            let (rate, mix) = part.effects(within: total)
            rates.append(rate)
            mixes.append(mix)
        }
        guard let parts = Apportionment.parts(rates + mixes, addingUpTo: change) else {
            return .undefined(.overflow)
        }
        var effects = [Effects](repeating: Effects(rate: .zero, mix: .zero), count: members.count)
        for (place, member) in present.enumerated() {
            effects[member] = Effects(rate: parts[place], mix: parts[present.count + place])
        }
        return .effects(effects)
    }

    private static func adds(_ sides: [Side], to total: Side) -> Bool {
        var numerator = ExactDecimal.zero
        var denominator = ExactDecimal.zero
        for side in sides {
            guard let above = try? numerator.adding(side.numerator),
                let below = try? denominator.adding(side.denominator)
            else { return false }
            (numerator, denominator) = (above, below)
        }
        return numerator == total.numerator && denominator == total.denominator
    }
}

/// Both sides of a member or of the total as whole numbers of one scale, which a ratio cancels.
private struct Whole {
    let numeratorBefore: WideInteger
    let denominatorBefore: WideInteger
    let numeratorNow: WideInteger
    let denominatorNow: WideInteger

    init?(_ before: RateMixEffects.Side, _ now: RateMixEffects.Side, scale: Int) {
        let numbers = [before.numerator, before.denominator, now.numerator, now.denominator]
            .compactMap { try? $0.mantissa(atScale: scale) }
        guard numbers.count == 4 else { return nil }
        numeratorBefore = WideInteger(numbers[0])
        denominatorBefore = WideInteger(numbers[1])
        numeratorNow = WideInteger(numbers[2])
        denominatorNow = WideInteger(numbers[3])
    }

    func effects(
        within total: Whole
    ) -> (rate: Apportionment.Fraction, mix: Apportionment.Fraction) {
        let (before, now) = (total.denominatorBefore, total.denominatorNow)
        let both = before * now
        let two = WideInteger(2)
        // What the member adds to R₁ − R₀, less the mean of R times what its weight gained, over
        // 2 · both².
        let weight = denominatorNow * before - denominatorBefore * now
        let ownPart = (numeratorNow * before - numeratorBefore * now) * both * two
        let meanPart = (total.numeratorNow * before + total.numeratorBefore * now) * weight
        let effect = ownPart - meanPart
        let scale = two * both * both
        let own = denominatorBefore * denominatorNow
        guard !own.isZero else {
            return (
                Apportionment.Fraction(numerator: WideInteger(0), denominator: WideInteger(1)),
                Apportionment.Fraction(numerator: effect, denominator: scale)
            )
        }
        let gain = numeratorNow * denominatorBefore - numeratorBefore * denominatorNow
        let rate = gain * (denominatorNow * before + denominatorBefore * now)
        return (
            Apportionment.Fraction(numerator: rate, denominator: two * own * both),
            Apportionment.Fraction(numerator: effect * own - rate * both, denominator: scale * own)
        )
    }
}
