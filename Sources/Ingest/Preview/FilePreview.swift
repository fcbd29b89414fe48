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
        while try reader.next(read) != nil {}
        self.file = file
        dialect = reader.dialect
        encoding = reader.encoding
        reasons = reader.reasons
        headerReason = reader.headerReason
        header = reader.header
        columns = Self.guesses(reader)
        counts = reader.counts
        var problems = columns.compactMap(\.problem) + reader.problems.first
        var count = columns.compactMap(\.problem).count + reader.problems.count
        if reader.counts.accepted == 0 {
            problems.insert(
                PreviewProblem(
                    problem: "there is no record below the header",
                    remedy: "Export it again; there is nothing to read."), at: 0)
            count += 1
        }
        self.problems = problems
        problemCount = count
    }

    /// Records by which types are guessed.
    private static let guessedRecords = 1000

    private static func guesses(_ reader: RawRecordReader) -> [ColumnGuess] {
        (0..<reader.width).map { index in
            let cells = reader.sample.prefix(guessedRecords).compactMap {
                index < $0.count ? $0[index] : nil
            }
            let name = reader.header.flatMap { index < $0.count ? $0[index] : nil }
            return ColumnGuess(name: name ?? String(index + 1), cells: cells)
        }
    }
}
