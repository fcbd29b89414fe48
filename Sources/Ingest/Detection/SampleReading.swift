internal import SalesCore

/// The first records of a text, read as the whole file will be.
struct SampleReading {
    private(set) var records = RecordSample()
    /// Which of them stand below a blank line.
    private(set) var breaks: Set<Int> = []
    private(set) var comments = 0

    /// What was compared, where that was read to its end already.
    init?(_ compared: DialectSample, limit: Int) {
        guard compared.isPlain, compared.isWhole || limit <= DialectSample.recordLimit else {
            return nil
        }
        records = compared.records
    }

    /// `text` may end in a line that is cut, which is left out.
    init(
        _ text: ArraySlice<UInt8>, _ dialect: Dialect, width: Int, limit: Int
    ) throws(IngestFailure) {
        guard let last = text.lastIndex(where: Byte.isLineEnd) else { return }
        do {
            try read(text[...last], dialect, width: width, limit: limit)
        } catch let failure as IngestFailure {
            throw failure
        } catch {}
    }

    private mutating func read(
        _ text: ArraySlice<UInt8>, _ dialect: Dialect, width: Int, limit: Int
    ) throws {
        var lane = SlowLane(dialect: dialect, parser: DelimitedParser(dialect: dialect))
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
                let isBlank = lane.takeFields { count, field in
                    if (0..<count).allSatisfy({ field($0).isEmpty }) { return true }
                    records.append((0..<count).lazy.map(field))
                    return false
                }
                if isBlank { breaks.insert(records.count) }
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
