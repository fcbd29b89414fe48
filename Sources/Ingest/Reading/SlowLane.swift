/// Reads records with libcsv from text held in memory, and knows where each began.
///
/// The text is fed one physical line at a time: a record can only end where such a line does.
struct SlowLane {
    /// The longest record that is read, in bytes.
    static let recordLimit = 16 * 1_048_576
    private static let chunkSize = 64 * 1024

    enum Step {
        /// A record ended; its fields are in the parser, its bytes in `rawRecord`.
        case record
        case blankLine
        /// The text ends inside a quoted field of this record.
        case brokenOff
        case end
    }

    let parser: CSVParser
    /// Text not yet read.
    private(set) var text: [UInt8] = []
    private(set) var start = 0
    /// How far the text has been searched for a line end.
    private var searched = 0
    private(set) var rawRecord: [UInt8] = []
    /// Physical lines read so far.
    private(set) var lineCount = 0
    /// 0-based line on which the last record began.
    private(set) var recordLine = 0
    private var recordIsComplete = true

    init(dialect: Dialect) throws(IngestFailure) {
        parser = try CSVParser(delimiter: dialect.delimiter, quote: dialect.quote)
    }

    var unreadCount: Int { text.count - start }

    /// Puts text in front of what is unread; only between records.
    mutating func prepend(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard !bytes.isEmpty else { return }
        if bytes.count <= start {
            start -= bytes.count
            for (offset, byte) in bytes.enumerated() { text[start + offset] = byte }
        } else {
            text = Array(bytes) + text[start...]
            start = 0
        }
        searched = start
    }

    /// Moves the next unread bytes elsewhere; only between records.
    mutating func take(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        let count = min(buffer.count, unreadCount)
        text.withUnsafeBytes { source in
            buffer.copyMemory(
                from: UnsafeRawBufferPointer(rebasing: source[start..<start + count]))
        }
        start += count
        searched = start
        dropReadText()
        return count
    }

    /// Reads up to the end of the next record or blank line.
    mutating func step(
        file: String, fill: (UnsafeMutableRawBufferPointer) throws -> Int
    ) throws -> Step {
        if recordIsComplete {
            rawRecord.removeAll(keepingCapacity: true)
            recordLine = lineCount
            recordIsComplete = false
        }
        while let end = try nextLineEnd(file: file, fill: fill) {
            let line = start..<end
            rawRecord.append(contentsOf: text[line])
            let ended = try text.withUnsafeBytes { bytes throws(IngestFailure) in
                try parser.push(UnsafeRawBufferPointer(rebasing: bytes[line]))
            }
            let hasLineEnd =
                text[end - 1] == Byte.lineFeed || text[end - 1] == Byte.carriageReturn
            start = end
            lineCount += 1
            dropReadText()
            if ended {
                recordIsComplete = true
                return .record
            }
            if !parser.isInsideRecord, hasLineEnd {
                recordIsComplete = true
                return .blankLine
            }
            if rawRecord.count > Self.recordLimit { throw tooLong(file) }
        }
        guard !rawRecord.isEmpty else { return .end }
        recordIsComplete = true
        switch try parser.finish() {
        case .record: return .record
        case .nothing: return .blankLine
        case .openQuote: return .brokenOff
        }
    }

    /// The end of the next physical line, its line end included; nil at the end of the file.
    private mutating func nextLineEnd(
        file: String, fill: (UnsafeMutableRawBufferPointer) throws -> Int
    ) throws -> Int? {
        var isAtEnd = false
        while true {
            while searched < text.count {
                let byte = text[searched]
                searched += 1
                if byte == Byte.lineFeed { return searched }
                guard byte == Byte.carriageReturn else { continue }
                if searched < text.count {
                    if text[searched] == Byte.lineFeed { searched += 1 }
                    return searched
                }
                if isAtEnd { return searched }
                searched -= 1
                break
            }
            if isAtEnd { return start < text.count ? text.count : nil }
            if text.count - start > Self.recordLimit { throw tooLong(file) }
            let chunk = try [UInt8](unsafeUninitializedCapacity: Self.chunkSize) { chunk, count in
                count = try fill(UnsafeMutableRawBufferPointer(chunk))
            }
            text.append(contentsOf: chunk)
            isAtEnd = chunk.isEmpty
        }
    }

    private mutating func dropReadText() {
        if start == text.count {
            text.removeAll(keepingCapacity: true)
            start = 0
            searched = 0
        } else if start > 1_048_576 {
            text.removeSubrange(..<start)
            searched -= start
            start = 0
        }
    }

    private func tooLong(_ file: String) -> IngestFailure {
        .recordTooLong(file: file, line: recordLine + 1, limit: Self.recordLimit)
    }

    /// Reads past one physical line between records; false at the end of the file.
    mutating func skipLine(
        file: String, fill: (UnsafeMutableRawBufferPointer) throws -> Int
    ) throws -> Bool {
        guard let end = try nextLineEnd(file: file, fill: fill) else { return false }
        start = end
        lineCount += 1
        dropReadText()
        return true
    }

    /// Lines that were read elsewhere, so that `lineCount` is the place in the file.
    mutating func countLines(_ count: Int) { lineCount += count }
}
