import Ingest
public import SalesCore

/// How an export is understood with no spec at all, as people and programs read it.
public struct ExportPreview: Codable, Sendable, Hashable {
    public struct Choice: Codable, Sendable, Hashable {
        public var value: String
        public var evidence: String
    }

    public struct Column: Codable, Sendable, Hashable {
        public var name: String
        public var type: String
        public var evidence: String
        public var examples: [String]
        /// Cells of the whole file, those of them that are empty, and those that fit the type.
        public var cells: Int
        public var empty: Int
        public var fitting: Int
        /// For the spec's `formats`; both of two where day and month are not told apart.
        public var formats: [String]
        /// `.` or `,`.
        public var decimal: String?
        /// "day first", "month first", "mixed" or "not decidable".
        public var dateOrder: String?
        public var currency: String?
    }

    public struct Problem: Codable, Sendable, Hashable {
        /// 1-based; none for the file as a whole.
        public var line: Int?
        public var column: String?
        public var problem: String
        public var remedy: String
    }

    public var file: String
    public var encoding: Choice
    public var delimiter: Choice
    public var quote: Choice
    public var escape: Choice
    public var lineEnds: Choice
    public var comment: Choice
    public var header: Choice
    public var preamble: Choice
    public var footer: Choice
    public var columns: [Column]
    public var counts: LineCounts
    public var problems: [Problem]
    /// Of which `problems` has the first.
    public var problemCount: Int

    /// Reads the whole file.
    public init(path: String, declared: DialectSpec = DialectSpec()) throws {
        let stream = try ExportStream(path: path, hashing: false)
        let preview = try FilePreview(file: path, declared: declared) {
            try stream.read(into: $0)
        }
        file = path
        encoding = Choice(
            value: preview.encoding.encoding.rawValue, evidence: preview.encoding.reason)
        delimiter = Choice(
            value: preview.dialect.delimiterName, evidence: preview.reasons.delimiter)
        quote = Choice(value: preview.dialect.quote.text, evidence: preview.reasons.quote)
        escape = Choice(
            value: preview.dialect.escape.rawValue, evidence: preview.reasons.escape)
        lineEnds = Choice(
            value: preview.reasons.lineEnds.text, evidence: preview.reasons.lineEnds.evidence)
        comment = Choice(
            value: preview.dialect.comment.map { String(decoding: $0, as: UTF8.self) } ?? "none",
            evidence: preview.reasons.comment)
        let rows = preview.dialect.headerRows
        header = Choice(
            value: rows == 0 ? "none" : rows == 1 ? "yes" : "\(rows) lines",
            evidence: preview.headerReason)
        preamble = Self.lines(preview.counts.skipped.preamble, "above the header or the data")
        footer = Self.lines(
            preview.counts.skipped.footer, "at the end, totals or remarks by their words")
        columns = preview.columns.map {
            Column(
                name: $0.name, type: $0.type.rawValue, evidence: $0.evidence,
                examples: $0.examples, cells: $0.cells, empty: $0.empty, fitting: $0.fitting,
                formats: $0.formats, decimal: $0.decimalMark, dateOrder: $0.dateOrder?.rawValue,
                currency: $0.currency)
        }
        counts = preview.counts
        problems = preview.problems.map(Problem.init)
        problemCount = preview.problemCount
    }

    private static func lines(_ count: Int, _ place: String) -> Choice {
        count == 0
            ? Choice(value: "none", evidence: "no such line \(place)")
            : Choice(
                value: "\(count) \(count == 1 ? "line" : "lines")",
                evidence: "left out \(place)")
    }

    /// Every record as RFC 4180, header first, handed on piece by piece.
    ///
    /// - Returns: what is wrong with the file.
    public static func normalised(
        path: String, declared: DialectSpec = DialectSpec(), write: ([UInt8]) -> Void
    ) throws -> [Problem] {
        let stream = try ExportStream(path: path, hashing: false)
        let read = { (buffer: UnsafeMutableRawBufferPointer) in try stream.read(into: buffer) }
        var reader = try RawRecordReader(file: path, declared: declared, read: read)
        var pending = reader.header.map { RFC4180.line($0) } ?? []
        while let record = try reader.nextOfAnyRole(read) {
            pending += RFC4180.line(record.fields)
            if pending.count > 1 << 16 {
                write(pending)
                pending.removeAll(keepingCapacity: true)
            }
        }
        write(pending)
        return reader.problems.first.map(Problem.init)
    }
}

extension ExportPreview.Problem {
    init(_ problem: PreviewProblem) {
        self.init(
            line: problem.line, column: problem.column, problem: problem.problem,
            remedy: problem.remedy)
    }

    /// As on one line of a list.
    public var words: String {
        let places = [line.map { "line \($0)" }, column.map { "column \"\($0)\"" }].compactMap(
            \.self)
        let place = places.isEmpty ? "the file" : places.joined(separator: ", ")
        return ShownText.name("\(place): \(problem). \(remedy)", limit: .max)
    }
}
