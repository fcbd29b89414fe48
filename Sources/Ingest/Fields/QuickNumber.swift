/// Plain numbers of up to eight bytes, read without a branch per digit.
enum QuickNumber {
    /// Digits with at most one decimal mark, ending just before `end`, `length` 1 ... 8; nil for
    /// anything else. Eight bytes before `end` must be readable.
    @inline(__always)
    static func parse(
        endingAt end: UnsafePointer<UInt8>, length: Int, decimalMark: UInt64
    ) -> (value: UInt64, scale: Int)? {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let text = UInt64(
            littleEndian: UnsafeRawPointer(end - 8).loadUnaligned(as: UInt64.self))
        // The text lies in the upper bytes of the word, its first digit lowest.
        var used = ~0 &<< UInt64(64 - 8 * length)
        var digits = text
        var scale = 0
        let difference = (text ^ decimalMark) | ~used
        let marks = (difference &- ones) & ~difference & (ones &* 0x80)
        if marks != 0 {
            let bit = UInt64(marks.trailingZeroBitCount) & ~7
            scale = 7 - Int(bit / 8)
            let below = (1 &<< bit) &- 1
            let above = (~0 &<< bit) &<< 8
            digits = (text & above) | (text & below) &<< 8
            used = used &<< 8
            if used == 0 { return nil }
        }
        digits = (digits & used) | (ones &* 0x30 & ~used)
        let isDigits =
            digits & (ones &* 0xF0) == ones &* 0x30
            && (digits &+ ones &* 0x06) & (ones &* 0xF0) == ones &* 0x30
        guard isDigits else { return nil }
        // Pairs, then fours, then all eight: each step adds ten, a hundred, ten thousand fold.
        digits = ((digits & (ones &* 0x0F)) &* 2561) &>> 8
        digits = ((digits & 0x00FF_00FF_00FF_00FF) &* 6_553_601) &>> 16
        digits = ((digits & 0x0000_FFFF_0000_FFFF) &* 42_949_672_960_001) &>> 32
        return (digits, scale)
    }
}
