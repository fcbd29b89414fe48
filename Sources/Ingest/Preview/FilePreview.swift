public import SalesCore

/// How a file is understood with no spec at all, each choice with its evidence.
public struct FilePreview: Hashable, Sendable {
    public let file: String
    public let dialect: Dialect
    public let encoding: EncodingEvidence
    public let reasons: DialectReasons
    public let headerReason: String
    /// Names of the columns; none where the file has no header.
    public let header: [String]?
    public let columns: [ColumnGuess]
    /// Records below the header, as they stand; every other line under `skipped`.
    public let counts: LineCounts
    /// The first of them; `problemCount` counts all.
    public let problems: [PreviewProblem]
    public let problemCount: Int

    /// Reads the whole file: its beginning to judge it, the rest to count and to check it.
    public init(
        file: String, declared: DialectSpec = DialectSpec(),
        read: (UnsafeMutableRawBufferPointer) throws -> Int
    ) throws {
        var reader = try RawRecordReader(file: file, declared: declared, read: read)
        var studies = ColumnStudies(reader, declared: declared)
        while let record = try reader.next(read) { studies.add(record) }
        studies.finish()
        self.file = file
        dialect = reader.dialect
        encoding = reader.encoding
        reasons = reader.reasons
        headerReason = reader.headerReason
        header = reader.header
        columns = studies.guesses
        counts = reader.counts
        var problems = reader.problems
        problems.add(studies.problems)
        if reader.counts.accepted == 0 {
            problems.add(
                PreviewProblem(
                    problem: "there is no record below the header",
                    remedy: "Export it again; there is nothing to read."))
        }
        self.problems = problems.inOrder
        problemCount = problems.count
    }
}
