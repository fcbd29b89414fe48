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
    public var quote: String
    public var header: Choice
    public var columns: [Column]
    public var counts: LineCounts
    public var problems: [Problem]
    /// Of which `problems` has the first.
    public var problemCount: Int

    /// Reads the whole file.
    public init(path: String) throws {
        let stream = try ExportStream(path: path, hashing: false)
        let preview = try FilePreview(file: path) { try stream.read(into: $0) }
        file = path
        encoding = Choice(
            value: preview.encoding.encoding.rawValue, evidence: preview.encoding.reason)
        delimiter = Choice(
            value: preview.dialect.delimiterName, evidence: preview.delimiterReason)
        quote = String(UnicodeScalar(preview.dialect.quote))
        header = Choice(
            value: preview.header == nil ? "none" : "yes", evidence: preview.headerReason)
        columns = preview.columns.map {
            Column(
                name: $0.name, type: $0.type.rawValue, evidence: $0.evidence,
                examples: $0.examples)
        }
        counts = preview.counts
        problems = preview.problems.map(Problem.init)
        problemCount = preview.problemCount
    }

    /// Every record as RFC 4180, header first, handed on piece by piece.
    ///
    /// - Returns: what is wrong with the file.
    public static func normalised(
        path: String, write: ([UInt8]) -> Void
    ) throws -> [Problem] {
        let stream = try ExportStream(path: path, hashing: false)
        let read = { (buffer: UnsafeMutableRawBufferPointer) in try stream.read(into: buffer) }
        var reader = try RawRecordReader(file: path, read: read)
        var pending = reader.header.map { RFC4180.line($0) } ?? []
        while let record = try reader.next(read) {
            pending += RFC4180.line(record.fields)
            if pending.count > 1 << 16 {
                write(pending)
                pending.removeAll(keepingCapacity: true)
            }
        }
        write(pending)
        return reader.problems.map(Problem.init)
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
        var place = line.map { "line \($0)" } ?? "the file"
        if let column { place += ", column \"\(column)\"" }
        return "\(place): \(problem). \(remedy)"
    }
}
