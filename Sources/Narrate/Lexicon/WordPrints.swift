/// One bit for the letters of each word of a list: tells most other words apart without a hash.
struct WordPrints: Sendable {
    private var bits: [UInt64]
    private let mask: UInt64

    init(_ words: some Collection<String>) {
        var size = 1
        while size * 4 < words.count { size *= 2 }
        bits = Array(repeating: 0, count: size)
        mask = UInt64(64 * size - 1)
        for word in words {
            let place = Self.print(of: word) & mask
            bits[Int(place >> 6)] |= 1 << (place & 63)
        }
    }

    /// False only where the word is not in the list.
    func mayContain(_ word: String) -> Bool {
        let place = Self.print(of: word) & mask
        return bits[Int(place >> 6)] & 1 << (place & 63) != 0
    }

    /// Of the length, the first letters and the last.
    private static func print(of word: String) -> UInt64 {
        let print = word.utf8.withContiguousStorageIfAvailable { bytes -> UInt64 in
            guard let last = bytes.last else { return 0 }
            var letters = UInt64(last) | UInt64(bytes.count & 0xFF) << 8
            for index in 0..<min(bytes.count, 6) {
                letters |= UInt64(bytes[index]) << UInt64(16 + 8 * index)
            }
            return (letters &* 0x9E37_79B9_7F4A_7C15) >> 32
        }
        return print ?? 0
    }
}
