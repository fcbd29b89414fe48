public import SalesCore

/// Every record of a file as its fields, with no spec.
///
/// Preamble, comments and blank lines are left out; ragged records come as they are. What is
/// wrong on the way is kept in `problems`.
public struct RawRecordReader {
    public let file: String
    public let dialect: Dialect
    public let encoding: EncodingEvidence
    /// Why this delimiter.
    public let delimiterReason: String
    public let headerReason: String
    /// Names of the columns; none where the file has no header.
    public let header: [String]?
    /// Fields of a whole record.
    public let width: Int
    /// First records below the header, from which types are guessed.
    let sample: [[[UInt8]]]

    public private(set) var counts = LineCounts()
    public private(set) var commentCount = 0
    /// At most `problemLimit`; `problemCount` counts all.
    public private(set) var problems: [PreviewProblem] = []
    public private(set) var problemCount = 0
    public static let problemLimit = 100

    private var cutter: BlockCutter
    private var preambleLeft: Int
    private var headerLeft: Bool

    public struct Record: Hashable, Sendable {
        public let fields: [[UInt8]]
        /// 1-based physical line on which it begins.
        public let line: Int
    }

    /// Judges the beginning of the file; `declared` overrides what would be found.
    public init(
        file: String, declared: DialectSpec = DialectSpec(),
        read: (UnsafeMutableRawBufferPointer) throws -> Int
    ) throws {
        self.file = file
        var source = try TextSource(read)
        let detection = try FileOpening.detect(&source, declared, file)
        encoding = EncodingEvidence(
            head: source.head, isWhole: source.isWhole, declared: declared.encoding)
        let finding = HeaderDetection(records: detection.records, declared: declared)
        var dialect = detection.dialect
        dialect.hasHeader = finding.hasHeader
        dialect.preambleRecords = finding.preamble
        self.dialect = dialect
        delimiterReason = detection.delimiterReason
        headerReason = finding.reason
        header = finding.header
        width = finding.width
        sample = finding.sample
        cutter = try BlockCutter(source: source, dialect: dialect, file: file, blockSize: 65_536)
        preambleLeft = finding.preamble
        headerLeft = finding.hasHeader
        if let skipped = declared.skippedRows {
            counts.skipped.preamble = try cutter.skipLines(skipped, read)
            preambleLeft = 0
        }
        for problem in finding.problems { note(problem) }
    }

    /// The next record below the header; nil at the end of the file.
    public mutating func next(
        _ read: (UnsafeMutableRawBufferPointer) throws -> Int
    ) throws -> Record? {
        while let record = try cutter.nextRecord(read) {
            switch record.kind {
            case .blank: counts.skipped.blank += 1
            case .fields where preambleLeft > 0:
                preambleLeft -= 1
                counts.skipped.preamble += 1
            case .fields(let fields) where isComment(fields):
                commentCount += 1
                counts.skipped.preamble += 1
            case .fields where headerLeft:
                headerLeft = false
                counts.skipped.header += 1
            case .fields(let fields):
                counts.accepted += 1
                check(fields, record.line)
                return Record(fields: fields, line: record.line)
            case .brokenOff(let fields):
                counts.accepted += 1
                note(
                    PreviewProblem(
                        line: record.line, problem: "a quote opened here is never closed",
                        remedy: "Close the quote; all that follows was taken into it."))
                return Record(fields: fields, line: record.line)
            }
        }
        return nil
    }

    private func isComment(_ fields: [[UInt8]]) -> Bool {
        fields.first?.first == HeaderDetection.commentMark && fields.count != width
    }

    private mutating func check(_ fields: [[UInt8]], _ line: Int) {
        if fields.count != width {
            note(
                PreviewProblem(
                    line: line,
                    problem: "\(fields.count) \(fields.count == 1 ? "field" : "fields") instead "
                        + "of \(width)",
                    remedy: fields.count < width
                        ? "Add the missing fields."
                        : "Put quotes around cells that hold a "
                            + "\(dialect.delimiterName)."))
        }
        for (index, field) in fields.enumerated() {
            if !UTF8Validity.isValid(field) {
                note(
                    PreviewProblem(
                        line: line, column: name(index), problem: "bytes that are not UTF-8",
                        remedy: "Export as UTF-8, or set `dialect: {encoding: windows-1252}`."))
            } else if field.contains(0) {
                note(
                    PreviewProblem(
                        line: line, column: name(index), problem: "holds a NUL byte",
                        remedy: "Remove it; the export is damaged there."))
            }
        }
    }

    private func name(_ index: Int) -> String? {
        guard let header, index < header.count else { return nil }
        return header[index]
    }

    private mutating func note(_ problem: PreviewProblem) {
        problemCount += 1
        if problems.count < Self.problemLimit { problems.append(problem) }
    }
}
