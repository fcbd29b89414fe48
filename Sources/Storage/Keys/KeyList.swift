public import SalesCore

/// The keys of all lines of one upload, in parts by the first bits of their digests.
///
/// Within a part, lines are in the order of the file; parts are in the order of those bits. Equal
/// keys are thus in one part, whatever upload they stand in.
public final class KeyList: Sendable {
    struct Extent {
        let offset: Int
        let count: Int
    }

    public static let partCount = 256

    public let lineCount: Int
    /// Differs where any line does.
    let fingerprint: UInt64
    private let scratch: KeyScratch
    private let inMemory: [[KeyedLine]]
    private let extents: [[Extent]]

    init(
        lineCount: Int, fingerprint: UInt64, scratch: KeyScratch, inMemory: [[KeyedLine]],
        extents: [[Extent]]
    ) {
        self.lineCount = lineCount
        self.fingerprint = fingerprint
        self.scratch = scratch
        self.inMemory = inMemory
        self.extents = extents
    }

    deinit { scratch.hold(-inMemory.reduce(0) { $0 + $1.count }) }

    /// The lines of a part, from 0 to `partCount - 1`.
    public func part(_ number: Int) throws -> [KeyedLine] {
        guard !extents[number].isEmpty else { return inMemory[number] }
        var lines: [KeyedLine] = []
        for extent in extents[number] {
            lines += try scratch.lines(at: extent.offset, count: extent.count)
        }
        return lines + inMemory[number]
    }
}

extension KeyList: Hashable {
    public static func == (left: KeyList, right: KeyList) -> Bool {
        left.lineCount == right.lineCount && left.fingerprint == right.fingerprint
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(lineCount)
        hasher.combine(fingerprint)
    }
}
