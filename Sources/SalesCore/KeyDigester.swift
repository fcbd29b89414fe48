/// SipHash-2-4 with 128 bits of output, over whole 64-bit words.
///
/// Among n keys two share a digest by chance with probability n² / 2^129: for a thousand million
/// keys 1.5e-21. The secret is fixed, so that a digest can be kept and compared later.
public struct KeyDigester {
    @usableFromInline var v0: UInt64
    @usableFromInline var v1: UInt64
    @usableFromInline var v2: UInt64
    @usableFromInline var v3: UInt64
    @usableFromInline var words: UInt64 = 0

    @inlinable
    public init(secret: (UInt64, UInt64) = (0x7361_6C65_7374_616C, 0x6B20_6C69_6E65_6B65)) {
        v0 = secret.0 ^ 0x736F_6D65_7073_6575
        v1 = secret.1 ^ 0x646F_7261_6E64_6F6D ^ 0xEE
        v2 = secret.0 ^ 0x6C79_6765_6E65_7261
        v3 = secret.1 ^ 0x7465_6462_7974_6573
    }

    @inlinable @inline(__always)
    public mutating func absorb(_ word: UInt64) {
        words &+= 1
        v3 ^= word
        round()
        round()
        v0 ^= word
    }

    /// The text's length, then its bytes, the last word filled up with zeros.
    @inlinable
    public mutating func absorb(_ text: some Collection<UInt8>) {
        absorb(UInt64(text.count))
        var word: UInt64 = 0
        var shift: UInt64 = 0
        for byte in text {
            word |= UInt64(byte) &<< shift
            shift &+= 8
            if shift == 64 {
                absorb(word)
                word = 0
                shift = 0
            }
        }
        if shift > 0 { absorb(word) }
    }

    /// As a number whatever its decimal places: 1.50 is 1.5.
    @inlinable
    public mutating func absorb(mantissa: Int128, scale: Int) {
        var mantissa = mantissa
        var scale = scale
        while scale > 0, mantissa != 0, mantissa % 10 == 0 {
            mantissa /= 10
            scale -= 1
        }
        absorb(UInt64(truncatingIfNeeded: mantissa))
        absorb(UInt64(truncatingIfNeeded: mantissa >> 64))
        absorb(mantissa == 0 ? 0 : UInt64(scale))
    }

    @inlinable
    public mutating func finish() -> KeyDigest {
        absorb((words &* 8) &<< 56)
        v2 ^= 0xEE
        for _ in 0..<4 { round() }
        let low = v0 ^ v1 ^ v2 ^ v3
        v1 ^= 0xDD
        for _ in 0..<4 { round() }
        return KeyDigest(high: v0 ^ v1 ^ v2 ^ v3, low: low)
    }

    @inlinable @inline(__always)
    mutating func round() {
        v0 &+= v1
        v1 = Self.rotated(v1, 13) ^ v0
        v0 = Self.rotated(v0, 32)
        v2 &+= v3
        v3 = Self.rotated(v3, 16) ^ v2
        v0 &+= v3
        v3 = Self.rotated(v3, 21) ^ v0
        v2 &+= v1
        v1 = Self.rotated(v1, 17) ^ v2
        v2 = Self.rotated(v2, 32)
    }

    @inlinable @inline(__always)
    static func rotated(_ value: UInt64, _ bits: UInt64) -> UInt64 {
        value &<< bits | value &>> (64 &- bits)
    }
}

extension KeyDigester {
    public static func digest(of text: some Collection<UInt8>) -> KeyDigest {
        var digester = KeyDigester()
        digester.absorb(text)
        return digester.finish()
    }
}
