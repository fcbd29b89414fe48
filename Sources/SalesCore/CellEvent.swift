/// One thing that is known of how a cell came to its value.
public struct CellEvent: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable {
        /// The value as it stands.
        case value
        /// An upload that it rests on.
        case source
        /// The value before and after a restatement, once for each upload that caused it.
        case restated
    }

    public let kind: Kind
    public let address: CellAddress
    public let unit: MetricUnit
    public let value: ExactDecimal?
    public let before: ExactDecimal?
    public let asOf: Day?
    public let runID: String?
    public let source: Restatement.Source?
    /// Lines behind the value, or of the upload.
    public let rows: Int?

    public init(
        _ kind: Kind, of address: CellAddress, unit: MetricUnit, value: ExactDecimal? = nil,
        before: ExactDecimal? = nil, asOf: Day? = nil, runID: String? = nil,
        source: Restatement.Source? = nil, rows: Int? = nil
    ) {
        self.kind = kind
        self.address = address
        self.unit = unit
        self.value = value
        self.before = before
        self.asOf = asOf
        self.runID = runID
        self.source = source
        self.rows = rows
    }
}

extension CellEvent {
    public static let columns = [
        "metric", "slice", "grain", "period", "event", "value", "before", "unit", "as_of", "run",
        "file", "sha256", "rows",
    ]

    /// The fields in the order of the columns; none where there is nothing to say.
    public var fields: [String?] {
        let places = unit.minimumPlaces
        return [
            address.metric, address.slice.description, address.period.grain.rawValue,
            address.period.description, kind.rawValue, value?.text(minimumPlaces: places),
            before?.text(minimumPlaces: places), unit.text, asOf?.description, runID,
            source?.file, source?.sha256, rows.map { String($0) },
        ]
    }

    /// A line of CSV with its end.
    public var line: String {
        fields.map { TableCSV.quoted($0 ?? "") }.joined(separator: ",") + "\n"
    }
}

extension Restatement {
    /// One event for each upload that caused it, or one without an upload.
    public var events: [CellEvent] {
        let sources: [Source?] = sources.isEmpty ? [nil] : sources
        return sources.map { source in
            CellEvent(
                .restated, of: cell.address, unit: unit, value: cell.now, before: cell.before,
                asOf: asOf, runID: runID, source: source)
        }
    }
}
