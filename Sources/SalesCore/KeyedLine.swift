/// What stands for the key of a line: the same key gives the same digest, in every upload.
public struct KeyDigest: Hashable, Sendable, BitwiseCopyable {
    public let high: UInt64
    public let low: UInt64

    @inlinable
    public init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }
}

/// One line of an export under its key, as little as must be known of it to judge duplicates.
public struct KeyedLine: Hashable, Sendable {
    public let key: KeyDigest
    /// Day number of the line, which places it in a month.
    public let day: Int32
    /// 1-based line of the file on which the record starts.
    public let line: UInt32

    public init(key: KeyDigest, day: Int32, line: UInt32) {
        self.key = key
        self.day = day
        self.line = line
    }
}
