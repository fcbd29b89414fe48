internal import SalesCore

/// Reads records from text held in memory, and knows where each began.
///
/// The text is fed one physical line at a time: a record can only end where such a line does.
struct SlowLane {
    /// The longest record that is read, in bytes.
    static let recordLimit = 16 * 1_048_576
    /// Physical lines and bytes of one record at which its quotes are first doubted.
    private static let doubtedLines = 8
    private static let doubtedBytes = 4096

    enum Step {
        /// A record ended; its fields are in the parser, its bytes in `rawRecord`.
        case record
        /// A record whose quotes cannot be trusted; its fields are what they are if the stray
        /// quote is taken literally.
        case strayQuote
        case blankLine
        case comment
        /// The text ends inside a quoted field of this record.
        case brokenOff
        case end
    }

    private let parser: any LineParser
    private let dialect: Dialect
    /// Fields of a whole record, where that is known.
    var width: Int?
    /// Whether a quote that stands where none may makes a record untrustworthy.
    var refusesStrayQuotes = false
    private var lines = PhysicalLines()
    private(set) var rawRecord: [UInt8] = []
    /// Where each physical line of `rawRecord` ends.
    private var rawLineEnds: [Int] = []
    private var mended: [[UInt8]]?
    /// Physical lines read so far.
    private(set) var lineCount = 0
    /// 0-based line on which the last record began.
    private(set) var recordLine = 0
    private var recordIsComplete = true

    init(dialect: Dialect) throws(IngestFailure) {
        self.init(dialect: dialect, parser: try dialect.makeParser())
    }

    init(dialect: Dialect, parser: any LineParser) {
        self.dialect = dialect
        self.parser = parser
    }

    var unreadCount: Int { lines.unreadCount }

    /// Puts text in front of what is unread; only between records.
    mutating func prepend(_ bytes: UnsafeBufferPointer<UInt8>) { lines.prepend(bytes) }

    /// Moves the next unread bytes elsewhere; only between records.
    mutating func take(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        lines.take(into: buffer)
    }

    /// Hands over the fields of the record that just ended, and forgets them.
    mutating func takeFields<Result>(
        _ body: (_ count: Int, _ field: (Int) -> ArraySlice<UInt8>) -> Result
    ) -> Result {
        guard let fields = mended else { return parser.takeFields(body) }
        mended = nil
        return body(fields.count) { fields[$0][...] }
    }

    mutating func takeFields() -> [[UInt8]] {
        takeFields { count, field in (0..<count).map { Array(field($0)) } }
    }

    /// Reads up to the end of the next record or line that is none.
    mutating func step(
        file: String, fill: (UnsafeMutableRawBufferPointer) throws -> Int
    ) throws -> Step {
        if recordIsComplete {
            rawRecord.removeAll(keepingCapacity: true)
            rawLineEnds.removeAll(keepingCapacity: true)
            recordLine = lineCount
            recordIsComplete = false
        }
        var doubtAt = (lines: Self.doubtedLines, bytes: Self.doubtedBytes)
        while let line = try nextLine(file: file, fill: fill) {
            let hasLineEnd = Byte.isLineEnd(lines.text[line.upperBound - 1])
            if rawRecord.isEmpty, isComment(line) {
                rawRecord.append(contentsOf: lines.text[line])
                lines.drop(through: line.upperBound)
                return ended(.comment)
            }
            rawRecord.append(contentsOf: lines.text[line])
            rawLineEnds.append(rawRecord.count)
            let isWhole = try lines.text.withUnsafeBytes { bytes throws(IngestFailure) in
                try parser.push(UnsafeRawBufferPointer(rebasing: bytes[line]))
            }
            lines.drop(through: line.upperBound)
            if isWhole { return ended(try judged(.record)) }
            if !parser.isInsideRecord, hasLineEnd { return ended(.blankLine) }
            if rawLineEnds.count >= doubtAt.lines || rawRecord.count >= doubtAt.bytes {
                doubtAt = (rawLineEnds.count * 2, rawRecord.count * 2)
                if try mend() { return ended(.strayQuote) }
            }
            if rawRecord.count > Self.recordLimit {
                guard try mend(isNeverClosed: true) else { throw tooLong(file) }
                return ended(.strayQuote)
            }
        }
        guard !rawRecord.isEmpty else { return .end }
        recordIsComplete = true
        switch try parser.finish() {
        case .record: return try judged(.record)
        case .nothing: return .blankLine
        case .openQuote: return try judged(.brokenOff)
        }
    }

    private mutating func ended(_ step: Step) -> Step {
        recordIsComplete = true
        return step
    }

    private func isComment(_ line: Range<Int>) -> Bool {
        guard let comment = dialect.comment else { return false }
        return lines.text[line].starts(with: comment)
    }

    /// The next physical line; nil at the end of the file.
    private mutating func nextLine(
        file: String, fill: (UnsafeMutableRawBufferPointer) throws -> Int
    ) throws -> Range<Int>? {
        switch try lines.next(limit: Self.recordLimit, fill: fill) {
        case .line(let end):
            lineCount += 1
            return lines.start..<end
        case .end: return nil
        case .tooLong: throw tooLong(file)
        }
    }

    private func tooLong(_ file: String) -> IngestFailure {
        .recordTooLong(file: file, line: recordLine + 1, limit: Self.recordLimit)
    }

    /// Reads past one physical line between records; false at the end of the file.
    mutating func skipLine(
        file: String, fill: (UnsafeMutableRawBufferPointer) throws -> Int
    ) throws -> Bool {
        guard let line = try nextLine(file: file, fill: fill) else { return false }
        lines.drop(through: line.upperBound)
        return true
    }

    /// Lines that were read elsewhere, so that `lineCount` is the place in the file.
    mutating func countLines(_ count: Int) { lineCount += count }
}

// MARK: Quotes that cannot be trusted

extension SlowLane {
    /// Whether a record is what its quotes say, or a stray quote tore it.
    private mutating func judged(_ step: Step) throws -> Step {
        guard let quote = dialect.quote.byte, rawRecord.contains(quote) else { return step }
        if case .record = step, isTrustworthy(quote) { return step }
        return try mend(isNeverClosed: step == .brokenOff)
            ? .strayQuote : refusesStrayQuotes && isStray(quote) ? .strayQuote : step
    }

    private func isTrustworthy(_ quote: UInt8) -> Bool {
        if refusesStrayQuotes, isStray(quote) { return false }
        guard let width else { return true }
        let count = parser.fieldCount
        if rawLineEnds.count == 1 { return count == width || !isStray(quote) }
        return count == width && !isStray(quote)
    }

    private func isStray(_ quote: UInt8) -> Bool {
        QuoteRepair.strayQuotes(in: rawRecord, dialect: dialect) > 0
    }

    /// Reads the record anew with a stray quote taken literally, where that makes it whole; the
    /// lines that the quote had swallowed are unread again.
    private mutating func mend(isNeverClosed: Bool = false) throws -> Bool {
        guard let width,
            let repair = QuoteRepair(
                rawRecord, dialect: dialect, width: width, isNeverClosed: isNeverClosed)
        else { return false }
        try parser.abandonRecord()
        mended = repair.fields
        let kept = rawLineEnds.count { $0 <= repair.end }
        lineCount -= rawLineEnds.count - kept
        rawRecord[repair.end...].withUnsafeBufferPointer { lines.prepend($0) }
        rawRecord.removeSubrange(repair.end...)
        rawLineEnds.removeSubrange(kept...)
        return true
    }
}
