/// Plain numbers of up to sixteen bytes, read without a branch per digit.
enum QuickNumber {
    static let longest = 16
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let zeros: UInt64 = 0x3030_3030_3030_3030

    /// Digits with at most one decimal mark, ending just before `end`, `length` 1 ... 16; nil for
    /// anything else. Sixteen bytes before `end` must be readable.
    ///
    /// `decimalMark` is the mark eight times over.
    @inline(__always)
    static func parse(
        endingAt end: UnsafePointer<UInt8>, length: Int, decimalMark: UInt64
    ) -> (value: Int64, scale: Int)? {
        length <= 8
            ? short(endingAt: end, length: length, decimalMark: decimalMark)
            : long(endingAt: end, length: length, decimalMark: decimalMark)
    }

    @inline(__always)
    private static func short(
        endingAt end: UnsafePointer<UInt8>, length: Int, decimalMark: UInt64
    ) -> (value: Int64, scale: Int)? {
        // The text lies in the upper bytes of the word, its first digit lowest.
        var used = ~0 &<< UInt64(64 &- 8 &* length)
        var digits = word(end - 8) ^ zeros
        var scale = 0
        let marks = zeroBytes((digits ^ zeros ^ decimalMark) | ~used)
        if marks != 0 {
            let bit = UInt64(marks.trailingZeroBitCount) & 0x38
            scale = 7 &- Int(bit &>> 3)
            digits = closed(digits, at: bit)
            used = used &<< 8
            if used == 0 { return nil }
        }
        digits &= used
        guard areDigits(digits) else { return nil }
        return (Int64(truncatingIfNeeded: value(of: digits)), scale)
    }

    /// Nine bytes and more, with the mark, if any, among the last eight.
    @inline(never)
    private static func long(
        endingAt end: UnsafePointer<UInt8>, length: Int, decimalMark: UInt64
    ) -> (value: Int64, scale: Int)? {
        var used = ~0 &<< UInt64(128 &- 8 &* length)
        var low = word(end - 8) ^ zeros
        var high = word(end - 16) ^ zeros
        var scale = 0
        let marks = zeroBytes(low ^ zeros ^ decimalMark)
        if marks != 0 {
            let bit = UInt64(marks.trailingZeroBitCount) & 0x38
            scale = 7 &- Int(bit &>> 3)
            low = closed(low, at: bit) | high &>> 56
            high = high &<< 8
            used = used &<< 8
        }
        high &= used
        guard areDigits(low), areDigits(high) else { return nil }
        return (
            Int64(truncatingIfNeeded: value(of: high) &* 100_000_000 &+ value(of: low)), scale
        )
    }

    @inline(__always)
    private static func word(_ start: UnsafePointer<UInt8>) -> UInt64 {
        UInt64(littleEndian: UnsafeRawPointer(start).loadUnaligned(as: UInt64.self))
    }

    /// The top bit of the first zero byte, and perhaps some above it.
    @inline(__always)
    private static func zeroBytes(_ word: UInt64) -> UInt64 {
        (word &- ones) & ~word & (ones &* 0x80)
    }

    /// The word without the byte at `bit`, those below moved up.
    @inline(__always)
    private static func closed(_ word: UInt64, at bit: UInt64) -> UInt64 {
        let below = (1 &<< bit) &- 1
        let above = (~0 &<< bit) &<< 8
        return word & above | (word & below) &<< 8
    }

    /// Whether every byte is 0 ... 9.
    @inline(__always)
    private static func areDigits(_ digits: UInt64) -> Bool {
        (digits &+ ones &* 0x76 | digits) & (ones &* 0x80) == 0
    }

    /// Pairs, then fours, then all eight: each step adds ten, a hundred, ten thousand fold.
    @inline(__always)
    private static func value(of digits: UInt64) -> UInt64 {
        var value = (digits &* 2561) &>> 8
        value = ((value & 0x00FF_00FF_00FF_00FF) &* 6_553_601) &>> 16
        value = ((value & 0x0000_FFFF_0000_FFFF) &* 42_949_672_960_001) &>> 32
        return value
    }
}
