import Testing

@testable import SalesCore

@Suite("Rate and mix effects")
struct RateMixEffectsTests {
    private func side(_ numerator: ExactDecimal, _ denominator: ExactDecimal)
        -> RateMixEffects.Side
    {
        RateMixEffects.Side(numerator: numerator, denominator: denominator)
    }

    private func ratio(_ side: RateMixEffects.Side) throws -> ExactDecimal {
        try side.numerator.divided(by: side.denominator) ?? .zero
    }

    private func effects(
        _ members: [RateMixEffects.Member]
    ) throws -> (effects: [RateMixEffects.Effects], change: ExactDecimal) {
        func total(_ sides: [RateMixEffects.Side]) throws -> RateMixEffects.Side {
            side(
                try sides.reduce(.zero) { try $0.adding($1.numerator) },
                try sides.reduce(.zero) { try $0.adding($1.denominator) })
        }
        let before = try total(members.map(\.before))
        let now = try total(members.map(\.now))
        let change = try ratio(now).subtracting(try ratio(before))
        let outcome = RateMixEffects.effects(of: members, before: before, now: now, change: change)
        guard case .effects(let effects) = outcome else { throw NotComputed(outcome: outcome) }
        return (effects, change)
    }

    private struct NotComputed: Error { let outcome: RateMixEffects.Outcome }

    @Test("Ratios that stand still leave all to the mix, and weights that do all to the rate")
    func pure() throws {
        // 10 a piece and 2 a piece; from half and half to 3 of 4.
        let mixed = try effects([
            .init(before: side(20, 2), now: side(30, 3)),
            .init(before: side(4, 2), now: side(2, 1)),
        ])
        #expect(mixed.change == 2)
        #expect(mixed.effects.map(\.rate) == [0, 0])
        #expect(mixed.effects.map(\.mix) == [try decimal("0.75"), try decimal("1.25")])

        let rated = try effects([
            .init(before: side(20, 2), now: side(24, 2)),
            .init(before: side(4, 2), now: side(4, 2)),
        ])
        #expect(rated.change == 1)
        #expect(rated.effects.map(\.rate) == [1, 0])
        #expect(rated.effects.map(\.mix) == [0, 0])
    }

    @Test("A member that is nothing on both sides gets nothing of what rounding leaves over")
    func nothing() throws {
        let members: [RateMixEffects.Member] = [
            .init(before: side(1, 3), now: side(2, 7)),
            .init(before: side(5, 11), now: side(3, 13)),
            .init(before: side(1, 17), now: side(9, 19)),
        ]
        let none = RateMixEffects.Member(before: side(0, 0), now: side(0, 0))
        let alone = try effects(members).effects
        for place in 0...members.count {
            var more = members
            more.insert(contentsOf: [none, none, none], at: place)
            var found = try effects(more).effects
            #expect(found[place..<(place + 3)].allSatisfy { $0.rate.isZero && $0.mix.isZero })
            found.removeSubrange(place..<(place + 3))
            #expect(found == alone)
        }
    }

    @Test("A member that comes or goes is mix only")
    func comings() throws {
        let result = try effects([
            .init(before: side(20, 2), now: side(20, 2)),
            .init(before: side(0, 0), now: side(4, 2)),
            .init(before: side(9, 3), now: side(0, 0)),
        ])
        #expect(result.effects.map(\.rate) == [0, 0, 0])
        #expect(
            try result.effects.reduce(ExactDecimal.zero) { try $0.adding($1.mix) }
                == result.change)
    }

    @Test("Adds up to the last digit, whatever the numbers", arguments: 1...200)
    func addsUp(seed: UInt64) throws {
        var random = SplitMix(seed)
        let wide = seed % 3 == 0
        func number() -> ExactDecimal {
            let mantissa = Int128(random.next() % (wide ? 1_000_000_000_000_000 : 10_000))
            return ExactDecimal(mantissa: mantissa, scale: Int(random.next() % 3))
        }
        let members = (0...Int(random.next() % 7)).map { _ in
            RateMixEffects.Member(
                before: side(number(), number()), now: side(number(), number()))
        }
        guard !members.allSatisfy({ $0.before.denominator.isZero }),
            !members.allSatisfy({ $0.now.denominator.isZero })
        else { return }
        let result = try effects(members)
        let sum = try result.effects.reduce(ExactDecimal.zero) {
            try $0.adding($1.rate).adding($1.mix)
        }
        #expect(sum == result.change)
    }

    @Test("Undefined over zero, and where members do not come to the total")
    func undefined() {
        let members = [RateMixEffects.Member(before: side(1, 1), now: side(1, 1))]
        #expect(
            RateMixEffects.effects(of: members, before: side(1, 0), now: side(1, 1), change: 0)
                == .undefined(.overZero))
        #expect(
            RateMixEffects.effects(of: members, before: side(2, 1), now: side(1, 1), change: 0)
                == .undefined(.doesNotAddUp))
    }
}

/// Numbers that are the same on every run.
struct SplitMix {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
