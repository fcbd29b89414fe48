/// Which lines of an upload gave way to others with the same key: how many, and a mark that
/// differs where the lines do.
public struct LeftOutLines: Hashable, Sendable {
    public private(set) var count: Int
    public private(set) var mark: UInt64

    public static let none = LeftOutLines(count: 0, mark: 0)

    init(count: Int, mark: UInt64) {
        self.count = count
        self.mark = mark
    }

    /// In any order, each line once.
    public mutating func insert(_ line: UInt32) {
        var mixed = (UInt64(line) &+ 1) &* 0x9E37_79B9_7F4A_7C15
        mixed = (mixed ^ mixed &>> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed &>> 27) &* 0x94D0_49BB_1331_11EB
        count += 1
        mark &+= mixed ^ mixed &>> 31
    }
}

/// What a store keeps of the keys of an upload's lines.
public struct KeptKeys: Hashable, Sendable {
    public let lineCount: Int
    /// A power of two, `KeyList.partCount` at most; parts are told by the first bits of a digest.
    public let partCount: Int
    public let leftOut: LeftOutLines

    public init(lineCount: Int, partCount: Int, leftOut: LeftOutLines) {
        self.lineCount = lineCount
        self.partCount = partCount
        self.leftOut = leftOut
    }
}

/// What a commit keeps of the keys of an upload.
public struct KeyChange: Hashable, Sendable {
    /// None where those that are stored still hold.
    public let list: KeyList?
    public let leftOut: LeftOutLines

    public init(list: KeyList?, leftOut: LeftOutLines) {
        self.list = list
        self.leftOut = leftOut
    }
}
