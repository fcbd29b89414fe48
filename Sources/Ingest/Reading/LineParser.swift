internal import SalesCore

/// Splits records into fields, fed one physical line at a time, so that where a record ends is
/// known.
protocol LineParser: AnyObject {
    /// Whether the bytes since the last record have begun another one.
    var isInsideRecord: Bool { get }

    /// Fields of the record that just ended.
    var fieldCount: Int { get }

    /// Feeds one physical line with its line end; true if that completed a record.
    func push(_ line: UnsafeRawBufferPointer) throws(IngestFailure) -> Bool

    /// The end of the input; says whether it completed a record or broke one off, whose fields
    /// are then what stood there.
    func finish() throws(IngestFailure) -> RecordEnding

    /// Hands over the fields of the record that just ended, and forgets them.
    func takeFields<Result>(
        _ body: (_ count: Int, _ field: (Int) -> ArraySlice<UInt8>) -> Result
    ) -> Result
}

enum RecordEnding { case nothing, record, openQuote }

extension LineParser {
    func takeFields() -> [[UInt8]] {
        takeFields { count, field in (0..<count).map { Array(field($0)) } }
    }

    /// Forgets a record in the middle.
    func abandonRecord() throws(IngestFailure) {
        _ = try finish()
        takeFields { _, _ in }
    }
}

extension Dialect {
    /// libcsv wherever it can express the dialect.
    func makeParser() throws(IngestFailure) -> any LineParser {
        if isPlain, case .byte(let quote) = quote {
            return try CSVParser(delimiter: delimiter[0], quote: quote)
        }
        return DelimitedParser(dialect: self)
    }
}
