/// A cell whose value differs between two tables; none where a side has no cell or no value.
public struct ChangedCell: Hashable, Sendable, Codable {
    public let address: CellAddress
    public let before: ExactDecimal?
    public let now: ExactDecimal?

    public init(address: CellAddress, before: ExactDecimal?, now: ExactDecimal?) {
        self.address = address
        self.before = before
        self.now = now
    }
}

/// A change of a cell that had been published: of a whole period, or quoted by a report.
public struct Restatement: Hashable, Sendable, Codable {
    public struct Source: Hashable, Sendable, Codable {
        /// File name without its folder.
        public let file: String
        public let sha256: String

        public init(file: String, sha256: String) {
            self.file = file
            self.sha256 = sha256
        }
    }

    public let cell: ChangedCell
    public let unit: MetricUnit
    /// The uploads that changed it; none where the spec did.
    public let sources: [Source]
    public let asOf: Day
    public let runID: String

    public init(
        cell: ChangedCell, unit: MetricUnit, sources: [Source], asOf: Day, runID: String
    ) {
        self.cell = cell
        self.unit = unit
        self.sources = sources
        self.asOf = asOf
        self.runID = runID
    }
}

/// An archived report that quotes a cell which has been restated since.
public struct SupersededReport: Hashable, Sendable, Codable {
    /// Key of its folder in the archive.
    public let report: String
    /// The run that restated the cell.
    public let runID: String
    public let asOf: Day

    public init(report: String, runID: String, asOf: Day) {
        self.report = report
        self.runID = runID
        self.asOf = asOf
    }
}
