/// A stretch of whole records, ready for a worker.
///
/// Invariants:
/// 1. `bytes` holds `padding` bytes, then `count` bytes of text that ends with a line feed, then
///    at least `padding` bytes more, so that 64 bytes around any text byte may be loaded.
/// 2. The text is regular: libcsv reads it as the structural bits say.
/// 3. Bit `i` of `structure[w]` stands for text byte `64 w + i`: a delimiter or line feed outside
///    quotes; `lineEnds` has the line feeds among them.
struct LineBlock: Sendable {
    static let padding = 64

    var bytes: [UInt8]
    var count = 0
    private(set) var structure: [UInt64]
    private(set) var lineEnds: [UInt64]
    /// Physical lines that the stretch took in the file.
    var lineCount = 0
    /// Its place among the blocks of the file.
    var sequence = 0
    /// Physical lines of the file before it.
    var firstLine = 0
    /// Records and blank lines met by the slow lane in place of `bytes`; none from the fast lane.
    var origins: SlowOrigins?

    init(capacity: Int) {
        bytes = [UInt8](repeating: 0, count: capacity + 2 * Self.padding)
        structure = []
        lineEnds = []
    }

    var capacity: Int { bytes.count - 2 * Self.padding }

    /// Finds the structure of the first `count` bytes of text.
    mutating func scan(_ scan: inout StructuralScan, count: Int) {
        let words = (count + 63) / 64
        if structure.count < words {
            structure = [UInt64](repeating: 0, count: words)
            lineEnds = structure
        }
        bytes.withUnsafeBufferPointer { bytes in
            structure.withUnsafeMutableBufferPointer { structure in
                lineEnds.withUnsafeMutableBufferPointer { lineEnds in
                    guard let text = bytes.baseAddress, let structure = structure.baseAddress,
                        let lineEnds = lineEnds.baseAddress
                    else { return }
                    scan.scan(
                        text + Self.padding, count: count, structure: structure,
                        lineEnds: lineEnds)
                }
            }
        }
    }
}

/// Where the records of a slow-lane block come from: there, `bytes` is a clean rewriting of them.
struct SlowOrigins: Sendable {
    struct Origin: Sendable {
        /// 0-based physical line within the stretch.
        var line: Int
        /// Where the record ends in `raw`, line end included.
        var end: Int
    }

    /// The records as they stood in the file, one after the other.
    var raw: [UInt8] = []
    var records: [Origin] = []
    var blankLines = 0
    var comments = 0
    /// Records at the end of the file that the spec leaves out.
    var footers = 0
    /// Records that were too short or too long, and were made to fit.
    var padded = 0
    var trimmed = 0
    /// Records that are no row of `bytes`, in the order of the file.
    var unread: [UnreadRecord] = []

    func rawRecord(_ index: Int) -> ArraySlice<UInt8> {
        raw[(index == 0 ? 0 : records[index - 1].end)..<records[index].end]
    }
}

/// A record that was not taken into a block, because its quotes cannot be trusted.
struct UnreadRecord: Sendable {
    enum Reason: Sendable {
        /// The file ends inside a quoted field.
        case openQuote
        /// A quote that opens a field and does not close it; taken as a mere character, the line
        /// is whole.
        case strayQuote
    }

    let reason: Reason
    /// 0-based physical line within the stretch.
    let line: Int
    /// Where in the text of the block it would stand.
    let place: Int
    let raw: [UInt8]
}
