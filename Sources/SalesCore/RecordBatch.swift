/// The columns of the normalised records, in the order of the spec.
public struct RecordSchema: Hashable, Sendable {
    public struct Column: Hashable, Sendable {
        public let name: String
        public let kind: Kind

        public init(name: String, kind: Kind) {
            self.name = name
            self.kind = kind
        }
    }

    public enum Kind: Hashable, Sendable { case text, number }

    public let columns: [Column]

    public init(columns: [Column]) { self.columns = columns }

    /// The columns that a spec's records have: everything but the time column.
    ///
    /// Where the layout names a metric column, it and the value column are folded into the
    /// measures.
    public init(_ source: SourceSpec) {
        columns = source.columns.compactMap { column in
            if column.name == source.time { return nil }
            switch source.layout {
            case .records, .crosstab(nil, _): break
            case .tidy(let metric, let value, _), .crosstab(let metric?, let value):
                if column.name == metric || column.name == value { return nil }
            }
            return Column(name: column.name, kind: column.type.isNumber ? .number : .text)
        }
    }

    /// The place of a text column among the text columns, or of a number column among those.
    public func index(of name: String) -> (kind: Kind, index: Int)? {
        guard let column = columns.first(where: { $0.name == name }) else { return nil }
        let index = columns.prefix { $0.name != name }.count { $0.kind == column.kind }
        return (column.kind, index)
    }

    public var textCount: Int { columns.count { $0.kind == .text } }
    public var numberCount: Int { columns.count { $0.kind == .number } }
}

/// Up to `capacity` normalised records, column by column: what Ingest hands to Aggregate.
///
/// One batch is filled, handed over and filled again, so that a line costs no allocation.
/// Not Sendable: reader and aggregator of one thread share it.
public final class RecordBatch {
    /// Few enough rows that what one line after another touches stays near the processor.
    public static let capacity = 1024

    public let schema: RecordSchema
    public var rowCount = 0
    /// Where the first row stands: lower than that of all later rows of the file, whoever reads
    /// them, and so far from the next batch's that every row has a place of its own.
    public var place: UInt64 = 0
    /// Days since 1970-01-01 of the time column, one for each row.
    public let days: UnsafeMutablePointer<Int32>
    /// Milliseconds of each row's day that have passed, from midnight by the clock of its noon:
    /// below zero before clocks are put back. Zero where none is said or nothing is made of them.
    public let times: UnsafeMutablePointer<Int32>
    /// In the order of the schema's number columns.
    public let numbers: [NumberColumn]
    /// In the order of the schema's text columns.
    public let texts: [TextColumn]

    public init(schema: RecordSchema) {
        self.schema = schema
        days = .allocate(capacity: Self.capacity)
        days.initialize(repeating: 0, count: Self.capacity)
        times = .allocate(capacity: Self.capacity)
        times.initialize(repeating: 0, count: Self.capacity)
        numbers = (0..<schema.numberCount).map { _ in NumberColumn() }
        texts = (0..<schema.textCount).map { _ in TextColumn() }
    }

    deinit {
        days.deallocate()
        times.deallocate()
    }
}

/// Codes into a pool of texts; code 0 is the missing text.
///
/// A column of which only distinct values matter may hold digests instead: then every text that is
/// not missing has code 1, and the pool stays empty however many texts there are.
public final class TextColumn {
    public let codes: UnsafeMutablePointer<UInt32>
    public let pool = TextPool()
    /// Of every row's text, where the column is read so.
    public private(set) var digests: UnsafeMutablePointer<KeyDigest>?

    init() {
        codes = .allocate(capacity: RecordBatch.capacity)
        codes.initialize(repeating: 0, count: RecordBatch.capacity)
    }

    deinit {
        codes.deallocate()
        digests?.deallocate()
    }

    /// Makes this a column of digests.
    public func holdDigests() -> UnsafeMutablePointer<KeyDigest> {
        if let digests { return digests }
        let made = UnsafeMutablePointer<KeyDigest>.allocate(capacity: RecordBatch.capacity)
        made.initialize(repeating: KeyDigest(high: 0, low: 0), count: RecordBatch.capacity)
        digests = made
        return made
    }

    /// Puts a row in another's place.
    public func move(_ row: Int, to place: Int) {
        codes[place] = codes[row]
        if let digests { digests[place] = digests[row] }
    }
}
