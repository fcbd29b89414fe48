/// How an export is read and what its columns are.
public struct SourceSpec: Hashable, Sendable, Codable {
    public let dialect: DialectSpec
    public let layout: Layout
    /// The date column that places a line in a period.
    public let time: String
    public let columns: [ColumnSpec]
    public let contract: ContractSpec
    public let upload: UploadMode
    /// Which line of several with the same key counts; of no meaning without a key.
    public let onDuplicate: DuplicatePolicy
    /// The last period whose cells an upload may not change unless asked to.
    public let closedUntil: Period?

    public init(
        dialect: DialectSpec = DialectSpec(), layout: Layout = .records, time: String,
        columns: [ColumnSpec], contract: ContractSpec = ContractSpec(),
        upload: UploadMode = .replaceSource, onDuplicate: DuplicatePolicy = .keepLast,
        closedUntil: Period? = nil
    ) {
        self.dialect = dialect
        self.layout = layout
        self.time = time
        self.columns = columns
        self.contract = contract
        self.upload = upload
        self.onDuplicate = onDuplicate
        self.closedUntil = closedUntil
    }

    /// The columns that together name a line; empty where lines have no identity.
    public var keys: [ColumnSpec] { columns.filter(\.isKey) }

    public func column(named name: String) -> ColumnSpec? { columns.first { $0.name == name } }

    /// Whether one line of a day may come before another by its time.
    public var mayHoldTimes: Bool {
        if case .crosstab = layout { return false }
        return column(named: time)?.mayHoldTimes ?? true
    }

    /// The text columns that name the currencies of amounts.
    public var currencyColumns: Set<String> { Set(columns.compactMap(\.currency)) }
}

/// What the spec fixes about the file; `nil` is left to detection.
public struct DialectSpec: Hashable, Sendable, Codable {
    /// One or more ASCII characters.
    public var delimiter: String?
    public var quote: QuoteMark?
    public var escape: QuoteEscape?
    public var encoding: TextEncoding?
    /// `.` or `,`.
    public var decimalMark: UInt8?
    /// Grouping mark of numbers, one character of `,`, `.`, `'` or a space.
    public var groupingMark: String?
    /// Lines that name the columns: 0 for none, several are joined name by name.
    public var headerRows: Int?
    /// Lines before the header.
    public var skippedRows: Int?
    /// Lines at the end that hold no record.
    public var footerRows: Int?
    /// What a comment line begins with; empty for none.
    public var comment: String?

    public init(
        delimiter: String? = nil, quote: QuoteMark? = nil, escape: QuoteEscape? = nil,
        encoding: TextEncoding? = nil, decimalMark: UInt8? = nil, groupingMark: String? = nil,
        headerRows: Int? = nil, skippedRows: Int? = nil, footerRows: Int? = nil,
        comment: String? = nil
    ) {
        self.delimiter = delimiter
        self.quote = quote
        self.escape = escape
        self.encoding = encoding
        self.decimalMark = decimalMark
        self.groupingMark = groupingMark
        self.headerRows = headerRows
        self.skippedRows = skippedRows
        self.footerRows = footerRows
        self.comment = comment
    }
}

extension DialectSpec {
    /// Whether any line names the columns, where the spec says so.
    public var hasHeader: Bool? { headerRows.map { $0 > 0 } }
}

/// The character that stands around a field.
public enum QuoteMark: Hashable, Sendable, Codable {
    /// No character quotes: every one stands for itself.
    case none
    /// One ASCII byte.
    case byte(UInt8)
}

/// How a quote character stands inside a quoted field.
public enum QuoteEscape: String, Hashable, Sendable, Codable, CaseIterable {
    case doubled, backslash
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
    ///
    /// `unit` names the text column that says what each value is in. Without one, a column called
    /// "unit" that nothing else is made of says it.
    case tidy(metric: String, value: String, unit: String? = nil)
    /// A line holds one value for each month, whose columns are headed by a month.
    ///
    /// `metric` names the column that says what the line measures, as in the tidy layout; where
    /// there is none, every line measures the number column `value`.
    case crosstab(metric: String?, value: String)
}

extension Layout {
    /// What a column of units is called where the spec does not say.
    public static let usualUnit = "unit"

    /// The column that the spec names for what each value is in.
    public var unitColumn: String? {
        if case .tidy(_, _, let unit) = self { unit } else { nil }
    }

    /// The column whose values name what a line measures, so that it is a line of one measure only.
    public var metricColumn: String? {
        switch self {
        case .records: nil
        case .tidy(let metric, _, _): metric
        case .crosstab(let metric, _): metric
        }
    }
}

public struct ColumnSpec: Hashable, Sendable, Codable {
    public let name: String
    /// Header names that mean this column, best first; the name itself when the spec gives none.
    public let from: [String]
    public let type: ColumnType
    public let isRequired: Bool
    /// Whether it is part of what names a line.
    public let isKey: Bool
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
    /// Of money: the text column that names the currency of each line's amount. Without one it is
    /// the spec's.
    public let currency: String?
    /// Line of the spec file, for messages.
    public let specLine: Int?

    public init(
        name: String, from: [String]? = nil, type: ColumnType, isRequired: Bool = false,
        isKey: Bool = false, formats: [String] = [], missing: [String] = [],
        aliases: [String: [String]] = [:],
        values: [String] = [], minimum: ExactDecimal? = nil, maximum: ExactDecimal? = nil,
        formula: Expression? = nil, currency: String? = nil, specLine: Int? = nil
    ) {
        self.name = name
        self.from = from ?? [name]
        self.type = type
        self.isRequired = isRequired
        self.isKey = isKey
        self.formats = formats
        self.missing = missing
        self.aliases = aliases
        self.values = values
        self.minimum = minimum
        self.maximum = maximum
        self.formula = formula
        self.currency = currency
        self.specLine = specLine
    }
}

extension ColumnSpec {
    /// Whether its dates are declared to name months and no days.
    public var namesMonthsOnly: Bool {
        !formats.isEmpty && !formats.contains { $0.contains("d") || $0.hasPrefix("excel") }
    }

    /// Whether its dates may say a time of day: formats that are left out may be any.
    public var mayHoldTimes: Bool {
        formats.isEmpty
            || formats.contains { format in
                format.hasPrefix("excel") || format.contains("H") || format.contains("h")
            }
    }
}

public enum ColumnType: String, Hashable, Sendable, Codable, CaseIterable {
    case text, integer, decimal, money, percent, date, boolean

    public var isNumber: Bool {
        switch self {
        case .integer, .decimal, .money, .percent: true
        case .text, .date, .boolean: false
        }
    }
}

/// What a tenant's admin promises about an upload.
public struct ContractSpec: Hashable, Sendable, Codable {
    /// Whether a column that the spec does not name is refused.
    public let freezesColumns: Bool
    /// Whether a cell that cannot be read is treated as missing instead of rejecting its line.
    public let discardsValues: Bool
    /// What becomes of lines that do not have the shape of the header.
    public let lines: LinePolicy
    /// Share of data lines that may be rejected before the whole upload is refused.
    public let maximumRejected: ExactDecimal?
    public let freshness: Freshness?

    public init(
        freezesColumns: Bool = false, discardsValues: Bool = false,
        lines: LinePolicy = .standard, maximumRejected: ExactDecimal? = nil,
        freshness: Freshness? = nil
    ) {
        self.freezesColumns = freezesColumns
        self.discardsValues = discardsValues
        self.lines = lines
        self.maximumRejected = maximumRejected
        self.freshness = freshness
    }
}

/// What becomes of lines that are not as RFC 4180 wants them.
public enum LinePolicy: String, Hashable, Sendable, Codable, CaseIterable {
    /// As standard, and a quote that stands where none may is a reject too.
    case strict
    /// A line with too few or too many fields is a reject; empty fields too many at its end are
    /// not. Stray quotes are read as libcsv reads them.
    case standard
    /// A short line ends in missing cells, and what a long one has too many is left out, told in
    /// a notice.
    case lenient
}

/// How old the newest line of a tenant may be, in hours before the end of the as-of day.
public struct Freshness: Hashable, Sendable, Codable {
    public let warnAfterHours: Int?
    public let errorAfterHours: Int?

    public init(warnAfterHours: Int?, errorAfterHours: Int?) {
        self.warnAfterHours = warnAfterHours
        self.errorAfterHours = errorAfterHours
    }
}

/// Which of several lines with the same key counts.
public enum DuplicatePolicy: String, Hashable, Sendable, Codable, CaseIterable {
    case keepFirst = "keep_first"
    case keepLast = "keep_last"
    /// The first counts, and every other is a reject.
    case reject
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
