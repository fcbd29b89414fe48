/// First parts of words: tells by two letters that most words begin with none of them.
struct WordStems: Sendable {
    private let stems: [String]
    /// A bit for the second byte of a word, by its first.
    private var openings = [UInt32](repeating: 0, count: 256)

    /// Whether a word begins with one of them.
    func begin(_ word: String) -> Bool { first(of: word) != nil }

    /// The place of the first of them that a word begins with.
    func first(of word: String) -> Int? {
        let bytes = word.utf8
        guard let first = bytes.first,
            openings[Int(first)] & Self.bit(bytes.dropFirst().first ?? 0) != 0
        else { return nil }
        return stems.firstIndex { word.hasPrefix($0) }
    }

    private static func bit(_ byte: UInt8) -> UInt32 { 1 << UInt32(byte & 31) }
}

extension WordStems: ExpressibleByArrayLiteral {
    init(_ stems: [String]) {
        self.stems = stems
        for stem in stems {
            var bytes = stem.utf8.makeIterator()
            guard let first = bytes.next() else { continue }
            openings[Int(first)] |= bytes.next().map(Self.bit) ?? .max
        }
    }

    init(arrayLiteral stems: String...) { self.init(stems) }
}
