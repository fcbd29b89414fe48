/// An exact decimal number: an integer mantissa and a count of decimal places.
///
/// Invariants:
/// 1. Normalised: the mantissa of a non-zero scale never ends in 0, and zero has scale 0,
///    so that equal numbers are equal values.
/// 2. Never rounded but by `rounded(toPlaces:)` and `divided(by:places:)`.
/// 3. Arithmetic that would not fit 128 bits throws; it never wraps. `Int128.min`, which has no
///    positive counterpart, counts as not fitting.
public struct ExactDecimal: Hashable, Sendable {
    public let mantissa: Int128
    /// Digits behind the decimal point, 0 ... `maximumScale`.
    public let scale: Int

    public static let maximumScale = 36
    public static let zero = ExactDecimal(0)
    public static let one = ExactDecimal(1)

    public init(_ integer: some BinaryInteger) {
        mantissa = Int128(integer)
        scale = 0
    }

    /// The number `mantissa × 10^-scale`.
    public init(mantissa: Int128, scale: Int) {
        var mantissa = mantissa
        var scale = scale
        if var small = Int64(exactly: mantissa) {
            while scale > 0, small % 10 == 0 {
                small /= 10
                scale -= 1
            }
            self.mantissa = Int128(small)
            self.scale = scale
            return
        }
        while scale > 0 {
            let (quotient, remainder) = mantissa.quotientAndRemainder(dividingBy: 10)
            guard remainder == 0 else { break }
            mantissa = quotient
            scale -= 1
        }
        self.mantissa = mantissa
        self.scale = scale
    }
}

/// A result that does not fit 38 digits.
public struct ArithmeticOverflow: Error, Equatable {
    public init() {}
}

// MARK: - Arithmetic

extension ExactDecimal {
    public var isZero: Bool { mantissa == 0 }
    public var isNegative: Bool { mantissa < 0 }
    public var isInteger: Bool { scale == 0 }
    public var magnitude: ExactDecimal { isNegative ? negated : self }

    public var negated: ExactDecimal {
        // Never of Int128.min: no arithmetic here yields it.
        ExactDecimal(mantissa: 0 &- mantissa, scale: scale)
    }

    public func adding(_ other: ExactDecimal) throws(ArithmeticOverflow) -> ExactDecimal {
        let places = max(scale, other.scale)
        let left = try mantissa(atScale: places)
        let right = try other.mantissa(atScale: places)
        let (sum, overflow) = left.addingReportingOverflow(right)
        guard !overflow, sum != .min else { throw ArithmeticOverflow() }
        return ExactDecimal(mantissa: sum, scale: places)
    }

    public func subtracting(_ other: ExactDecimal) throws(ArithmeticOverflow) -> ExactDecimal {
        try adding(other.negated)
    }

    public func multiplied(by other: ExactDecimal) throws(ArithmeticOverflow) -> ExactDecimal {
        let (product, overflow) = mantissa.multipliedReportingOverflow(by: other.mantissa)
        guard !overflow, product != .min else { throw ArithmeticOverflow() }
        let result = ExactDecimal(mantissa: product, scale: scale + other.scale)
        guard result.scale <= Self.maximumScale else { throw ArithmeticOverflow() }
        return result
    }

    /// The quotient rounded half-even to `places`; `nil` over zero.
    public func divided(
        by divisor: ExactDecimal, places: Int = 12
    ) throws(ArithmeticOverflow) -> ExactDecimal? {
        guard !divisor.isZero else { return nil }
        // m1/m2 × 10^(s2 − s1), times 10^places to leave that many digits: an integer.
        let quotient = try Self.quotientHalfEven(
            mantissa.magnitude, over: divisor.mantissa.magnitude,
            timesPowerOfTen: places + divisor.scale - scale)
        guard quotient <= UInt128(Int128.max) else { throw ArithmeticOverflow() }
        let signed = Int128(quotient)
        let negative = (mantissa < 0) != (divisor.mantissa < 0)
        return ExactDecimal(mantissa: negative ? -signed : signed, scale: places)
    }

    /// Rounded half-even to at most `places` decimal places.
    public func rounded(toPlaces places: Int) -> ExactDecimal {
        guard scale > places else { return self }
        let divisor = Self.powerOfTen(scale - places)
        let (quotient, remainder) = mantissa.magnitude.quotientAndRemainder(dividingBy: divisor)
        let half = divisor / 2
        let magnitude = Int128(
            Self.roundedHalfEven(quotient, isAbove: remainder > half, isTie: remainder == half))
        return ExactDecimal(mantissa: mantissa < 0 ? -magnitude : magnitude, scale: places)
    }

    /// The mantissa this number would have with `places` decimal places, `places >= scale`.
    public func mantissa(atScale places: Int) throws(ArithmeticOverflow) -> Int128 {
        guard places > scale else { return mantissa }
        guard places - scale <= 38 else {
            if isZero { return 0 }
            throw ArithmeticOverflow()
        }
        let (scaled, overflow) = mantissa.multipliedReportingOverflow(
            by: Int128(Self.powerOfTen(places - scale)))
        guard !overflow, scaled != .min else { throw ArithmeticOverflow() }
        return scaled
    }

    /// 10^exponent for 0 ... 38.
    public static func powerOfTen(_ exponent: Int) -> UInt128 {
        powersOfTen[exponent]
    }

    private static let powersOfTen: [UInt128] = {
        var powers: [UInt128] = [1]
        for _ in 1...38 { powers.append((powers.last ?? 1) * 10) }
        return powers
    }()

    /// `numerator / denominator × 10^exponent`, rounded half-even to an integer.
    private static func quotientHalfEven(
        _ numerator: UInt128, over denominator: UInt128, timesPowerOfTen exponent: Int
    ) throws(ArithmeticOverflow) -> UInt128 {
        var (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
        guard exponent < 0 else {
            // Long division, up to 38 digits at once: they fit, since remainder < denominator.
            var left = exponent
            while left > 0 {
                let step = powerOfTen(min(left, 38))
                let digits: UInt128
                (digits, remainder) = denominator.dividingFullWidth(
                    remainder.multipliedFullWidth(by: step))
                let (shifted, overflow) = quotient.multipliedReportingOverflow(by: step)
                let (next, carry) = shifted.addingReportingOverflow(digits)
                guard !overflow, !carry else { throw ArithmeticOverflow() }
                quotient = next
                left -= 38
            }
            // remainder ≥ half of the denominator, without computing 2 × remainder
            let rest = denominator - remainder
            return roundedHalfEven(quotient, isAbove: remainder > rest, isTie: remainder == rest)
        }
        // 10^k is even, so its half decides, and what the first division left breaks the tie.
        let divisor = powerOfTen(-exponent)
        let (whole, tail) = quotient.quotientAndRemainder(dividingBy: divisor)
        let half = divisor / 2
        return roundedHalfEven(
            whole, isAbove: tail > half || (tail == half && remainder > 0),
            isTie: tail == half && remainder == 0)
    }

    private static func roundedHalfEven(
        _ quotient: UInt128, isAbove: Bool, isTie: Bool
    ) -> UInt128 {
        // The largest quotient is odd and too large anyway: it must not wrap to zero.
        guard isAbove || (isTie && quotient & 1 == 1), quotient < .max else { return quotient }
        return quotient + 1
    }
}

// MARK: - Text

extension ExactDecimal {
    /// Reads a plain decimal: optional sign, ASCII digits, at most one `.`; no grouping.
    public init?(_ text: some StringProtocol) {
        let value =
            text.utf8.withContiguousStorageIfAvailable(Self.value)
            ?? Array(text.utf8).withUnsafeBufferPointer(Self.value)
        guard let value else { return nil }
        self = value
    }

    /// The same of text that lies elsewhere.
    public init?(ascii text: UnsafeBufferPointer<UInt8>) {
        guard let value = Self.value(text) else { return nil }
        self = value
    }

    private static func value(_ text: UnsafeBufferPointer<UInt8>) -> ExactDecimal? {
        var mantissa: Int128 = 0
        /// The first digits, as many as a machine word holds.
        var word: UInt64 = 0
        var scale = 0
        var seenPoint = false
        var digits = 0
        var negative = false
        for (offset, byte) in text.enumerated() {
            switch byte {
            case UInt8(ascii: "-") where offset == 0: negative = true
            case UInt8(ascii: "+") where offset == 0: break
            case UInt8(ascii: ".") where !seenPoint: seenPoint = true
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                if digits < digitsOfWord {
                    word = word * 10 + UInt64(byte & 0x0F)
                } else {
                    if digits == digitsOfWord { mantissa = Int128(word) }
                    let (tenfold, overflow) = mantissa.multipliedReportingOverflow(by: 10)
                    let (next, carry) = tenfold.addingReportingOverflow(Int128(byte & 0x0F))
                    guard !overflow, !carry else { return nil }
                    mantissa = next
                }
                digits += 1
                if seenPoint { scale += 1 }
            default: return nil
            }
        }
        guard digits > 0, scale <= maximumScale else { return nil }
        if digits <= digitsOfWord { mantissa = Int128(word) }
        return ExactDecimal(mantissa: negative ? -mantissa : mantissa, scale: scale)
    }

    private static let digitsOfWord = 18

    /// The nearest binary number: for charts and statistics, never for sums.
    public var approximate: Double {
        var value = Double(mantissa)
        var left = scale
        while left > 0 {
            let step = min(left, 15)
            value /= Self.doublePowers[step]
            left -= step
        }
        return value
    }

    private static let doublePowers: [Double] = [
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
    ]
}

extension ExactDecimal: CustomStringConvertible {
    public var description: String { text() }
}

extension ExactDecimal: Comparable {
    public static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
        if left.scale == right.scale { return left.mantissa < right.mantissa }
        if left.isNegative != right.isNegative { return left.isNegative }
        let (leftWhole, leftRest) = left.mantissa.quotientAndRemainder(
            dividingBy: Int128(powerOfTen(left.scale)))
        let (rightWhole, rightRest) = right.mantissa.quotientAndRemainder(
            dividingBy: Int128(powerOfTen(right.scale)))
        if leftWhole != rightWhole { return leftWhole < rightWhole }
        let places = max(left.scale, right.scale)
        // Each rest is below 10^scale ≤ 10^36, so scaling it to `places` always fits.
        return leftRest * Int128(powerOfTen(places - left.scale))
            < rightRest * Int128(powerOfTen(places - right.scale))
    }
}

extension ExactDecimal: Codable {
    /// Encoded as text, since a JSON number would lose digits in most readers.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let value = ExactDecimal(text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "not a plain decimal")
        }
        self = value
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text())
    }
}

extension ExactDecimal: ExpressibleByIntegerLiteral {
    public init(integerLiteral value: Int) { self.init(value) }
}
