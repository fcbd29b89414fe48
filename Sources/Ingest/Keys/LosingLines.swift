/// What a reading does about the keys of lines.
public enum KeyPass: Sendable {
    /// Every line counts, whatever its key.
    case ignoring
    /// As `ignoring`, and tells the key of every accepted line.
    case collecting
    /// Leaves out the lines whose key counts elsewhere.
    case leavingOut(LosingLines)

    public var collectsKeys: Bool {
        if case .collecting = self { true } else { false }
    }
}

/// The lines of one file whose key stands in another line that counts in their place.
public struct LosingLines: Sendable {
    /// The line that counts for a key: in which file, and where in it.
    public struct Winner: Sendable, Hashable {
        /// None for the file itself.
        public let file: String?
        public let line: Int

        public init(file: String?, line: Int) {
            self.file = file
            self.line = line
        }
    }

    /// How many there are.
    public private(set) var count = 0
    /// Bit `n` of the whole stands for line `n`.
    private var bits: [UInt64] = []
    /// By losing line, where each is told; none where they are only counted.
    public private(set) var winners: [UInt32: Winner]?

    /// `tellsWinners`: losing lines are rejects, each with the line that stands.
    public init(tellsWinners: Bool = false) { winners = tellsWinners ? [:] : nil }

    public func contains(_ line: UInt32) -> Bool {
        let word = Int(line >> 6)
        return word < bits.count && bits[word] &>> UInt64(line & 63) & 1 == 1
    }

    public mutating func insert(_ line: UInt32, winner: Winner? = nil) {
        guard !contains(line) else { return }
        let word = Int(line >> 6)
        if word >= bits.count {
            bits.append(
                contentsOf: repeatElement(0, count: max(word + 1, bits.count * 3 / 2) - bits.count))
        }
        bits[word] |= 1 &<< UInt64(line & 63)
        count += 1
        if let winner { winners?[line] = winner }
    }
}
