public import SalesCore

/// The keys of all lines of one upload, in parts by the first bits of their digests.
///
/// Within a part, lines are in the order of the file; parts are in the order of those bits. Equal
/// keys are thus in one part, whatever upload they stand in.
public final class KeyList: Sendable {
    public static let partCount = 256

    public let lineCount: Int
    /// Differs where any line does.
    let fingerprint: UInt64
    private let scratch: KeyScratch
    private let chunks: [KeyChunk]

    init(lineCount: Int, fingerprint: UInt64, scratch: KeyScratch, chunks: [KeyChunk]) {
        self.lineCount = lineCount
        self.fingerprint = fingerprint
        self.scratch = scratch
        self.chunks = chunks
    }

    deinit { scratch.hold(-chunks.reduce(0) { $0 + $1.linesInMemory }) }

    /// The lines of a part, from 0 to `partCount - 1`.
    public func part(_ number: Int) throws -> [KeyedLine] {
        try chunks.reduce(into: []) { $0 += try $1.part(number, scratch) }
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
