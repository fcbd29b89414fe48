public import SalesCore

/// Every record of a file as its fields, with no spec.
///
/// Preamble, comments and blank lines are left out; ragged records come as they are. What is
/// wrong on the way is kept in `problems`.
public struct RawRecordReader {
    public let file: String
    public let dialect: Dialect
    public let encoding: EncodingEvidence
    /// Why this dialect.
    public let reasons: DialectReasons
    public let headerReason: String
    /// Names of the columns; none where the file has no header.
    public let header: [String]?
    /// Fields of a whole record.
    public let width: Int

    public private(set) var counts = LineCounts()
    /// What is wrong; the first of it in words.
    public private(set) var problems = ProblemList()

    private let headerRecords: [[[UInt8]]]
    private let endsInDelimiter: Bool
    private let timeColumn: Int?
    private var cutter: BlockCutter
    private var preambleLeft: Int
    private var headerLeft: Int
    /// Records that wait for what follows, the oldest first.
    private var waiting: [Record] = []
    private var ready: [Record] = []
    private let footerRows: Int?
    private var hasEnded = false

    public struct Record: Hashable, Sendable {
        public let fields: [[UInt8]]
        /// 1-based physical line on which it begins.
        public let line: Int
        public var role = Role.data
    }

    public enum Role: Hashable, Sendable {
        case data
        /// The header, once more.
        case repeatedHeader
        /// A total or a remark below the last record.
        case footer
    }

    /// Judges the beginning of the file; `declared` overrides what would be found.
    public init(
        file: String, declared: DialectSpec = DialectSpec(),
        read: (UnsafeMutableRawBufferPointer) throws -> Int
    ) throws {
        self.file = file
        var source = try TextSource(read)
        let detection = try FileOpening.detect(&source, declared, file, read)
        encoding = EncodingEvidence(
            head: source.head, isWhole: source.isWhole, declared: declared.encoding)
        let finding = HeaderDetection(
            records: detection.sample.records, breaks: detection.breaks, declared: declared)
        var dialect = detection.dialect
        dialect.headerRows = finding.headerRows
        dialect.preambleRecords = finding.preamble
        self.dialect = dialect
        reasons = detection.reasons
        headerReason = finding.reason
        header = finding.header
        headerRecords = finding.headerRecords
        width = finding.width
        endsInDelimiter = finding.endsInDelimiter
        timeColumn = finding.profile.valueColumns.filter { $0.value == .date }.keys.min()
        footerRows = declared.footerRows
        cutter = try BlockCutter(
            source: source, dialect: dialect, file: file, blockSize: 65_536,
            rules: RecordRules(width: finding.profile.width > 1 ? finding.profile.width : nil))
        preambleLeft = finding.preamble
        headerLeft = finding.headerRows
        if let skipped = declared.skippedRows {
            counts.skipped.preamble = try cutter.skipLines(skipped, read)
        }
        for problem in finding.problems { problems.add(problem) }
        if reasons.lineEnds.isMixed {
            problems.add(
                PreviewProblem(
                    problem: "lines end in more than one way: \(reasons.lineEnds.text)",
                    remedy: "Nothing to do: each is read as a line end. Files that were joined "
                        + "often look so."))
        }
    }

    /// The next record below the header; nil at the end of the file.
    public mutating func next(
        _ read: (UnsafeMutableRawBufferPointer) throws -> Int
    ) throws -> Record? {
        while let record = try nextOfAnyRole(read) {
            if record.role == .data { return record }
        }
        return nil
    }

    /// The next record below the header, repeated headers and footers too.
    public mutating func nextOfAnyRole(
        _ read: (UnsafeMutableRawBufferPointer) throws -> Int
    ) throws -> Record? {
        while ready.isEmpty, !hasEnded {
            if let record = try nextRecord(read) {
                settle(record)
            } else {
                hasEnded = true
                settleFooter()
            }
        }
        return ready.isEmpty ? nil : ready.removeFirst()
    }

    private mutating func nextRecord(
        _ read: (UnsafeMutableRawBufferPointer) throws -> Int
    ) throws -> Record? {
        while let record = try cutter.nextRecord(read) {
            switch record.kind {
            case .blank: counts.skipped.blank += 1
            case .comment: counts.skipped.comment += 1
            case .fields(let fields) where fields.allSatisfy(\.isEmpty):
                counts.skipped.blank += 1
            case .fields where preambleLeft > 0, .mended where preambleLeft > 0:
                preambleLeft -= 1
                counts.skipped.preamble += 1
            case .fields where headerLeft > 0, .mended where headerLeft > 0:
                headerLeft -= 1
                counts.skipped.header += 1
            case .fields(let fields):
                return whole(fields, record.line)
            case .mended(let fields):
                problems.add(
                    PreviewProblem(
                        line: record.line,
                        problem: "a quote that opens a field and does not close it; taken "
                            + "literally",
                        remedy: "Remove the quote, or write it twice inside a quoted field."))
                return whole(fields, record.line)
            case .brokenOff(let fields):
                problems.add(
                    PreviewProblem(
                        line: record.line, problem: "a quote opened here is never closed",
                        remedy: "Close the quote; all that follows was taken into it."))
                return whole(fields, record.line)
            }
        }
        return nil
    }

    private func whole(_ fields: [[UInt8]], _ line: Int) -> Record {
        let isSurplus = endsInDelimiter && fields.count == width + 1 && fields.last == []
        return Record(fields: isSurplus ? Array(fields.dropLast()) : fields, line: line)
    }

    /// Hands a record on, or keeps it back while it may belong to the footer.
    private mutating func settle(_ record: Record) {
        var record = record
        if headerRecords.contains(record.fields) { record.role = .repeatedHeader }
        if let footerRows {
            waiting.append(record)
            if waiting.count > footerRows { hand(waiting.removeFirst()) }
            return
        }
        if isFooterLike(record) {
            waiting.append(record)
            if waiting.count > Footer.limit { handWaiting() }
        } else {
            handWaiting()
            hand(record)
        }
    }

    private mutating func handWaiting() {
        for record in waiting { hand(record) }
        waiting = []
    }

    private mutating func settleFooter() {
        counts.skipped.footer += waiting.count
        if footerRows == nil {
            ready += waiting.map {
                Record(fields: $0.fields, line: $0.line, role: .footer)
            }
        }
        waiting = []
    }

    private mutating func hand(_ record: Record) {
        if record.role == .repeatedHeader {
            counts.skipped.repeatedHeader += 1
        } else {
            counts.accepted += 1
            problems.check(record, width: width, header: header, dialect: dialect)
        }
        ready.append(record)
    }

    private func isFooterLike(_ record: Record) -> Bool {
        guard record.role == .data else { return false }
        if record.fields.count == width, let timeColumn,
            Byte.isDigit(record.fields[timeColumn].first ?? Byte.space)
        {
            return false
        }
        let cells = record.fields.map { String(decoding: $0, as: UTF8.self) }
        let time = cells.count == width ? timeColumn.map { cells[$0] } : nil
        return Footer.isFooter(cells, timeCell: time)
    }
}
