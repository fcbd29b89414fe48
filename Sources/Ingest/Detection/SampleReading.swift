internal import SalesCore

/// The first records of a text, read as the whole file will be.
struct SampleReading {
    private(set) var records: [[[UInt8]]] = []
    /// Which of them stand below a blank line.
    private(set) var breaks: Set<Int> = []
    private(set) var comments = 0
    private(set) var lineEnds = LineEnds()
    private(set) var hasQuotedFields = false

    /// `text` may end in a line that is cut, which is left out.
    init(
        _ text: ArraySlice<UInt8>, _ dialect: Dialect, width: Int, limit: Int
    ) throws(IngestFailure) {
        lineEnds = LineEnds(text)
        guard let last = text.lastIndex(where: Byte.isLineEnd) else { return }
        let whole = text[...last]
        if let quote = dialect.quote.byte { hasQuotedFields = whole.contains(quote) }
        do {
            try read(whole, dialect, width: width, limit: limit)
        } catch let failure as IngestFailure {
            throw failure
        } catch {}
    }

    private mutating func read(
        _ text: ArraySlice<UInt8>, _ dialect: Dialect, width: Int, limit: Int
    ) throws {
        var lane = try SlowLane(dialect: dialect)
        lane.width = width > 1 ? width : nil
        var rest = text
        let fill = { (buffer: UnsafeMutableRawBufferPointer) -> Int in
            let count = min(buffer.count, rest.count)
            buffer.copyBytes(from: rest.prefix(count))
            rest = rest.dropFirst(count)
            return count
        }
        while records.count < limit {
            switch try lane.step(file: "", fill: fill) {
            case .end, .brokenOff: return
            case .blankLine: breaks.insert(records.count)
            case .comment: comments += 1
            case .record, .strayQuote:
                let fields = lane.takeFields()
                if fields.allSatisfy(\.isEmpty) {
                    breaks.insert(records.count)
                } else {
                    records.append(fields)
                }
            }
        }
    }
}

/// How the lines of a text end.
public struct LineEnds: Hashable, Sendable {
    public private(set) var lineFeeds = 0
    public private(set) var pairs = 0
    public private(set) var returns = 0

    init() {}

    init(_ text: ArraySlice<UInt8>) {
        text.withUnsafeBufferPointer { bytes in
            for (index, byte) in bytes.enumerated() {
                if byte == Byte.lineFeed {
                    let isPair = index > 0 && bytes[index - 1] == Byte.carriageReturn
                    if isPair { pairs += 1 } else { lineFeeds += 1 }
                } else if byte == Byte.carriageReturn,
                    index + 1 < bytes.count, bytes[index + 1] != Byte.lineFeed
                {
                    returns += 1
                }
            }
        }
    }

    public var isMixed: Bool { [lineFeeds, pairs, returns].count { $0 > 0 } > 1 }

    /// As people write them: `\n`, `\r\n`, `\r`, the most frequent first.
    public var text: String {
        let kinds = [("\\n", lineFeeds), ("\\r\\n", pairs), ("\\r", returns)]
        let found = kinds.filter { $0.1 > 0 }.sorted { $0.1 > $1.1 }
        return found.isEmpty ? "none" : found.map(\.0).joined(separator: " and ")
    }

    public var evidence: String {
        let counts = [lineFeeds, pairs, returns].filter { $0 > 0 }.sorted(by: >)
        guard let most = counts.first else { return "one line without an end" }
        return isMixed
            ? "mixed: " + counts.map(String.init).joined(separator: " and ") + " of the sample"
            : "all \(most) of the sample"
    }
}
