/// First letters and lengths of words: tells most words that are not among them without a hash.
struct WordShapes: Sendable {
    /// By first byte, a bit for each length; the last bit stands for all that are longer.
    private var lengths = [UInt64](repeating: 0, count: 256)

    mutating func insert(_ word: String) {
        lengths[Self.first(of: word)] |= Self.bit(of: word)
    }

    /// False only where the word was never put in.
    func mayContain(_ word: String) -> Bool {
        lengths[Self.first(of: word)] & Self.bit(of: word) != 0
    }

    private static func first(of word: String) -> Int { Int(word.utf8.first ?? 0) }

    private static func bit(of word: String) -> UInt64 { 1 << UInt64(min(word.utf8.count, 63)) }
}
