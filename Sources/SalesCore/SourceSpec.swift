/// How an export is read and what its columns are.
public struct SourceSpec: Hashable, Sendable, Codable {
    public let dialect: DialectSpec
    public let layout: Layout
    /// The date column that places a line in a period.
    public let time: String
    public let columns: [ColumnSpec]
    public let contract: ContractSpec
    public let upload: UploadMode

    public init(
        dialect: DialectSpec = DialectSpec(), layout: Layout = .records, time: String,
        columns: [ColumnSpec], contract: ContractSpec = ContractSpec(),
        upload: UploadMode = .replaceSource
    ) {
        self.dialect = dialect
        self.layout = layout
        self.time = time
        self.columns = columns
        self.contract = contract
        self.upload = upload
    }

    public func column(named name: String) -> ColumnSpec? { columns.first { $0.name == name } }
}

/// What the spec fixes about the file; `nil` is left to detection.
public struct DialectSpec: Hashable, Sendable, Codable {
    /// One ASCII byte.
    public var delimiter: UInt8?
    public var quote: UInt8?
    public var encoding: TextEncoding?
    /// `.` or `,`.
    public var decimalMark: UInt8?
    /// Grouping mark of numbers, one character of `,`, `.`, `'` or a space.
    public var groupingMark: String?
    public var hasHeader: Bool?
    /// Lines before the header.
    public var skippedRows: Int?

    public init(
        delimiter: UInt8? = nil, quote: UInt8? = nil, encoding: TextEncoding? = nil,
        decimalMark: UInt8? = nil, groupingMark: String? = nil, hasHeader: Bool? = nil,
        skippedRows: Int? = nil
    ) {
        self.delimiter = delimiter
        self.quote = quote
        self.encoding = encoding
        self.decimalMark = decimalMark
        self.groupingMark = groupingMark
        self.hasHeader = hasHeader
        self.skippedRows = skippedRows
    }
}

public enum TextEncoding: String, Hashable, Sendable, Codable, CaseIterable {
    case utf8 = "utf-8"
    case utf16LittleEndian = "utf-16le"
    case utf16BigEndian = "utf-16be"
    case latin1 = "latin-1"
    case windows1252 = "windows-1252"
}

public enum Layout: Hashable, Sendable, Codable {
    /// A line is an event or a summary, one column for each measure.
    case records
    /// A line is one value of one metric: `metric` and `value` name the two columns.
    /// Number columns other than `value` are then measures: their `from` names are values of
    /// the `metric` column.
    case tidy(metric: String, value: String)
}

public struct ColumnSpec: Hashable, Sendable, Codable {
    public let name: String
    /// Header names that mean this column, best first; the name itself when the spec gives none.
    public let from: [String]
    public let type: ColumnType
    public let isRequired: Bool
    /// Date and time patterns in the order they are tried, such as `yyyy-MM-dd`.
    public let formats: [String]
    /// Cells that mean "no value", besides the empty one.
    public let missing: [String]
    /// Canonical value → other spellings.
    public let aliases: [String: [String]]
    /// The only values allowed, if any are listed.
    public let values: [String]
    public let minimum: ExactDecimal?
    public let maximum: ExactDecimal?
    /// Computed on each line from number columns (`+ - *` only, so that it is exact).
    public let formula: Expression?
    /// Line of the spec file, for messages.
    public let specLine: Int?

    public init(
        name: String, from: [String]? = nil, type: ColumnType, isRequired: Bool = false,
        formats: [String] = [], missing: [String] = [], aliases: [String: [String]] = [:],
        values: [String] = [], minimum: ExactDecimal? = nil, maximum: ExactDecimal? = nil,
        formula: Expression? = nil, specLine: Int? = nil
    ) {
        self.name = name
        self.from = from ?? [name]
        self.type = type
        self.isRequired = isRequired
        self.formats = formats
        self.missing = missing
        self.aliases = aliases
        self.values = values
        self.minimum = minimum
        self.maximum = maximum
        self.formula = formula
        self.specLine = specLine
    }
}

public enum ColumnType: String, Hashable, Sendable, Codable, CaseIterable {
    case text, integer, decimal, money, percent, date

    public var isNumber: Bool {
        switch self {
        case .integer, .decimal, .money, .percent: true
        case .text, .date: false
        }
    }
}

/// What a tenant's admin promises about an upload.
public struct ContractSpec: Hashable, Sendable, Codable {
    /// Whether a column that the spec does not name is refused.
    public let freezesColumns: Bool
    /// Whether a cell that cannot be read is treated as missing instead of rejecting its line.
    public let discardsValues: Bool
    /// Share of data lines that may be rejected before the whole upload is refused.
    public let maximumRejected: ExactDecimal?

    public init(
        freezesColumns: Bool = false, discardsValues: Bool = false,
        maximumRejected: ExactDecimal? = nil
    ) {
        self.freezesColumns = freezesColumns
        self.discardsValues = discardsValues
        self.maximumRejected = maximumRejected
    }
}

/// What a new upload does to those before it.
public enum UploadMode: String, Hashable, Sendable, Codable, CaseIterable {
    /// Adds to what is there.
    case append
    /// Takes the place of every earlier source in the months it holds.
    case replacePeriod = "replace_period"
    /// Takes the place of an earlier source of the same file name.
    case replaceSource = "replace_source"
}
