public import SalesCore

/// What a column seems to hold, and why.
public struct ColumnGuess: Hashable, Sendable, Codable {
    public let name: String
    public let type: ColumnType
    public let evidence: String
    /// Patterns of its dates, for the spec's `formats`; both of two where the order is not certain.
    public let formats: [String]
    /// Up to three distinct cells.
    public let examples: [String]
    /// Cells of the whole file, those of them that are empty, and those that are what the type says.
    public let cells: Int
    public let empty: Int
    public let fitting: Int
    /// `.` or `,`, where its numbers have one.
    public let decimalMark: String?
    /// Of dates such as `03/04/2025`.
    public let dateOrder: DateOrder?
    /// The currency that most of its amounts bear.
    public let currency: String?

    /// Whether the beginning of the file leaves open which of day and month stands first.
    public let isOrderUnclear: Bool
}
