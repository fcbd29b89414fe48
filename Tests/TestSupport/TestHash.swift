public import SalesCore

extension ContentHashing {
    /// A stable stand-in (FNV-1a, 64 bits) where a test needs a hash but not a library.
    public static let testing = ContentHashing { bytes in
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 64 - digits.utf8.count) + digits
    }
}
