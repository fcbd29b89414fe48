public import SalesCore

/// What reading one file came to.
public struct IngestOutcome<Result: Sendable>: Sendable {
    /// One of each worker; they are combined in any order.
    public let results: [Result]
    public let counts: LineCounts
    /// Things a person should know that rejected nothing.
    public let notices: [String]
    public let dialect: Dialect
    /// Whether the time column gives months: each then stands as the first day of its month.
    public let isMonthPrecision: Bool
}
