/// A whole number of any size, for fractions that 128 bits cannot hold.
///
/// Invariants: no leading zero limbs; zero has no limbs and is not negative.
struct WideInteger: Hashable {
    /// Of 32 bits each, the lowest first.
    private var limbs: [UInt32]
    private(set) var isNegative: Bool

    init(_ value: Int128) {
        var rest = value.magnitude
        limbs = []
        while rest > 0 {
            limbs.append(UInt32(truncatingIfNeeded: rest))
            rest >>= 32
        }
        isNegative = value < 0
    }

    private init(limbs: [UInt32], isNegative: Bool) {
        var limbs = limbs
        while limbs.last == 0 { limbs.removeLast() }
        self.limbs = limbs
        self.isNegative = isNegative && !limbs.isEmpty
    }

    var isZero: Bool { limbs.isEmpty }
    var isOdd: Bool { (limbs.first ?? 0) & 1 == 1 }
    var negated: WideInteger { WideInteger(limbs: limbs, isNegative: !isNegative) }
    var magnitude: WideInteger { WideInteger(limbs: limbs, isNegative: false) }

    static func powerOfTen(_ exponent: Int) -> WideInteger {
        (0..<exponent).reduce(WideInteger(1)) { power, _ in power * WideInteger(10) }
    }
}

extension Int128 {
    /// None where 127 bits do not hold it.
    init?(exactly wide: WideInteger) {
        var value: UInt128 = 0
        guard wide.limbCount <= 4 else { return nil }
        for limb in wide.limbsFromHighest { value = value << 32 | UInt128(limb) }
        guard let signed = Int128(exactly: value) else { return nil }
        self = wide.isNegative ? -signed : signed
    }
}

extension WideInteger {
    fileprivate var limbCount: Int { limbs.count }
    fileprivate var limbsFromHighest: ReversedCollection<[UInt32]> { limbs.reversed() }

    static func + (left: WideInteger, right: WideInteger) -> WideInteger {
        if left.isNegative == right.isNegative {
            return WideInteger(
                limbs: sum(left.limbs, right.limbs), isNegative: left.isNegative)
        }
        if precedes(left.limbs, right.limbs) {
            return WideInteger(
                limbs: difference(right.limbs, left.limbs), isNegative: right.isNegative)
        }
        return WideInteger(
            limbs: difference(left.limbs, right.limbs), isNegative: left.isNegative)
    }

    static func - (left: WideInteger, right: WideInteger) -> WideInteger { left + right.negated }

    static func * (left: WideInteger, right: WideInteger) -> WideInteger {
        var product = [UInt32](repeating: 0, count: left.limbs.count + right.limbs.count)
        for (place, limb) in left.limbs.enumerated() {
            var carry: UInt64 = 0
            for (offset, other) in right.limbs.enumerated() {
                let term = UInt64(limb) * UInt64(other) + UInt64(product[place + offset]) + carry
                product[place + offset] = UInt32(truncatingIfNeeded: term)
                carry = term >> 32
            }
            product[place + right.limbs.count] = UInt32(carry)
        }
        return WideInteger(limbs: product, isNegative: left.isNegative != right.isNegative)
    }

    /// The quotient towards zero, and what is left with the sign of the dividend; the divisor is
    /// not zero.
    func quotientAndRemainder(
        dividingBy divisor: WideInteger
    ) -> (quotient: WideInteger, remainder: WideInteger) {
        guard !Self.precedes(limbs, divisor.limbs) else { return (WideInteger(0), self) }
        var quotient = [UInt32](repeating: 0, count: limbs.count)
        var rest: [UInt32] = []
        // Bit by bit: at most a few hundred of them, and nothing to get wrong.
        for bit in stride(from: limbs.count * 32 - 1, through: 0, by: -1) {
            Self.double(&rest, adding: limbs[bit / 32] >> UInt32(bit % 32) & 1)
            if !Self.precedes(rest, divisor.limbs) {
                rest = Self.difference(rest, divisor.limbs)
                while rest.last == 0 { rest.removeLast() }
                quotient[bit / 32] |= 1 << UInt32(bit % 32)
            }
        }
        return (
            WideInteger(limbs: quotient, isNegative: isNegative != divisor.isNegative),
            WideInteger(limbs: rest, isNegative: isNegative)
        )
    }

    private static func double(_ limbs: inout [UInt32], adding bit: UInt32) {
        var carry = bit
        for place in limbs.indices {
            let next = limbs[place] >> 31
            limbs[place] = limbs[place] << 1 | carry
            carry = next
        }
        if carry > 0 { limbs.append(carry) }
    }

    private static func sum(_ left: [UInt32], _ right: [UInt32]) -> [UInt32] {
        var sum: [UInt32] = []
        var carry: UInt64 = 0
        for place in 0..<max(left.count, right.count) {
            carry += UInt64(place < left.count ? left[place] : 0)
            carry += UInt64(place < right.count ? right[place] : 0)
            sum.append(UInt32(truncatingIfNeeded: carry))
            carry >>= 32
        }
        return sum + [UInt32(carry)]
    }

    /// Of a left side that is not the smaller.
    private static func difference(_ left: [UInt32], _ right: [UInt32]) -> [UInt32] {
        var difference = left
        var borrow: Int64 = 0
        for place in left.indices {
            var limb = Int64(left[place]) - borrow
            if place < right.count { limb -= Int64(right[place]) }
            borrow = limb < 0 ? 1 : 0
            difference[place] = UInt32(truncatingIfNeeded: limb)
        }
        return difference
    }

    private static func precedes(_ left: [UInt32], _ right: [UInt32]) -> Bool {
        guard left.count == right.count else { return left.count < right.count }
        return left.reversed().lexicographicallyPrecedes(right.reversed())
    }
}

extension WideInteger: Comparable {
    static func < (left: WideInteger, right: WideInteger) -> Bool { (left - right).isNegative }
}
