internal import SalesCore

/// Which lane reads; both must read the same, which a test holds.
enum Lane: Sendable { case whicheverFits, slowOnly }

/// Cuts the text of a file into blocks of whole records for the workers.
///
/// Regular text goes on as it is; the rest goes through libcsv and is written anew as regular
/// text, so that workers know one form only.
struct BlockCutter {
    let file: String
    let dialect: Dialect
    let blockSize: Int
    let lane: Lane
    private var source: TextSource
    private var slow: SlowLane
    private var writer: SlowBlockWriter
    private let isSlowOnly: Bool
    private var mustGoSlow = false

    /// The slow lane keeps to itself for this many bytes, so that lanes do not change often.
    private var slowStretch: Int { min(64 * 1024, blockSize) }

    init(
        source: TextSource, dialect: Dialect, file: String, blockSize: Int,
        lane: Lane = .whicheverFits, rules: RecordRules = RecordRules()
    ) throws(IngestFailure) {
        self.source = source
        self.dialect = dialect
        self.file = file
        self.blockSize = blockSize
        self.lane = lane
        slow = try SlowLane(dialect: dialect)
        slow.width = rules.width
        slow.refusesStrayQuotes = rules.policy == .strict
        writer = SlowBlockWriter(dialect: dialect, rules: rules)
        isSlowOnly = lane == .slowOnly || !rules.allowsFastLane(dialect)
    }

    /// Says how many fields a whole record has, once that is known.
    mutating func expect(width: Int) {
        slow.width = width
        writer.rules.width = width
    }

    /// The next record by libcsv, for headers and what stands above them; nil at the end.
    mutating func nextRecord(_ read: ReadBytes) throws -> RawRecord? {
        while true {
            switch try slowStep(read) {
            case .end: return nil
            case .blankLine: return RawRecord(line: slow.recordLine + 1, kind: .blank)
            case .comment: return RawRecord(line: slow.recordLine + 1, kind: .comment)
            case .brokenOff:
                return RawRecord(line: slow.recordLine + 1, kind: .brokenOff(slow.takeFields()))
            case .strayQuote:
                return RawRecord(line: slow.recordLine + 1, kind: .mended(slow.takeFields()))
            case .record:
                return RawRecord(line: slow.recordLine + 1, kind: .fields(slow.takeFields()))
            }
        }
    }

    /// Physical lines read so far.
    var linesRead: Int { slow.lineCount }

    /// Leaves out physical lines, whatever they hold; returns how many there were.
    mutating func skipLines(_ count: Int, _ read: ReadBytes) throws -> Int {
        for skipped in 0..<count
        where try !slow.skipLine(file: file, fill: { try source.fill($0, read) }) {
            return skipped
        }
        return count
    }

    /// Fills a block with the next records; false at the end.
    mutating func nextBlock(_ block: inout LineBlock, _ read: ReadBytes) throws -> Bool {
        block.origins = nil
        if mustGoSlow || isSlowOnly { return try slowBlock(&block, read) }
        switch try fastBlock(&block, read) {
        case .cut: return true
        case .end: return false
        case .needsSlowLane: return try slowBlock(&block, read)
        }
    }

    private enum FastCut { case cut, end, needsSlowLane }

    private mutating func fastBlock(_ block: inout LineBlock, _ read: ReadBytes) throws -> FastCut {
        let capacity = block.capacity
        let padding = LineBlock.padding
        var filled = 0
        try block.bytes.withUnsafeMutableBytes { bytes in
            let text = UnsafeMutableRawBufferPointer(rebasing: bytes[padding..<padding + capacity])
            filled = slow.take(into: text)
            if filled < capacity, slow.unreadCount == 0 {
                let rest = UnsafeMutableRawBufferPointer(rebasing: text[filled...])
                filled += try source.fill(rest, read)
            }
        }
        guard filled > 0 else { return .end }
        // A last line without a line end is read as if it had one.
        let isLast = filled < capacity
        let needsLineEnd = isLast && block.bytes[padding + filled - 1] != Byte.lineFeed
        if needsLineEnd { block.bytes[padding + filled] = Byte.lineFeed }
        var scan = StructuralScan(
            delimiter: dialect.regularDelimiter, quote: dialect.regularQuote)
        block.scan(&scan, count: filled + (needsLineEnd ? 1 : 0))
        block.count = scan.regularCount
        block.lineCount = scan.lineCount
        var isTorn = false
        if let width = slow.width,
            let torn = block.firstTornRow(width: width)
        {
            block.count = torn.offset
            block.lineCount = torn.linesBefore
            isTorn = true
        }
        let cut = min(block.count, filled)
        if cut < filled {
            block.bytes.withUnsafeBufferPointer { bytes in
                slow.prepend(
                    UnsafeBufferPointer(rebasing: bytes[padding + cut..<padding + filled]))
            }
            mustGoSlow = scan.foundIrregular || isTorn || isLast || cut == 0
        }
        slow.countLines(block.lineCount)
        return cut > 0 ? .cut : .needsSlowLane
    }

    private mutating func slowBlock(_ block: inout LineBlock, _ read: ReadBytes) throws -> Bool {
        let firstLine = slow.lineCount
        writer.begin(firstLine: firstLine)
        var taken = 0
        while taken < slowStretch {
            let step = try slowStep(read)
            writer.add(step, of: &slow)
            if case .end = step { break }
            taken += slow.rawRecord.count
        }
        mustGoSlow = false
        guard taken > 0 || !writer.isEmpty else { return false }
        block.fill(with: writer.text, dialect: dialect)
        block.lineCount = slow.lineCount - firstLine
        block.origins = writer.origins
        return true
    }

    private mutating func slowStep(_ read: ReadBytes) throws -> SlowLane.Step {
        try slow.step(file: file) { try source.fill($0, read) }
    }
}

/// A record or blank line as libcsv reads it.
struct RawRecord {
    enum Kind {
        case fields([[UInt8]])
        case blank
        case comment
        /// A record that is whole if a stray quote in it is taken literally.
        case mended([[UInt8]])
        /// The file ends inside a quoted field.
        case brokenOff([[UInt8]])
    }

    /// 1-based physical line.
    let line: Int
    let kind: Kind
}

extension LineBlock {
    /// Takes text that `RegularWriter` wrote.
    fileprivate mutating func fill(with text: [UInt8], dialect: Dialect) {
        if capacity < text.count {
            bytes = [UInt8](repeating: 0, count: text.count + 2 * Self.padding)
        }
        bytes.replaceSubrange(Self.padding..<Self.padding + text.count, with: text)
        var scan = StructuralScan(
            delimiter: dialect.regularDelimiter, quote: dialect.regularQuote)
        scan.allowsLoneReturns = true
        self.scan(&scan, count: text.count)
        count = scan.regularCount
    }
}
