public import SalesCore

/// Why records cannot become the tables that a spec asks for.
public enum AggregateFailure: Failure, Equatable {
    /// `user` says what needs the column: "metric revenue", "dimension region".
    case unknownColumn(String, user: String, nearest: String?)
    /// A sum, mean, minimum or maximum of nothing.
    case noColumn(user: String)
    case notANumberColumn(String, user: String)
    case notATextColumn(String, user: String)
    /// A filter that is no condition, or compares what cannot be compared.
    case invalidFilter(reason: String, user: String, remedy: String)
    /// A line's arithmetic in a filter needs more than 38 digits.
    case filterOverflow(user: String)
    case dayOutOfRange(Int32)
    /// The batches of one aggregator must be one batch, filled anew.
    case foreignBatch
    /// What is kept of an upload is not what the spec's metrics need.
    case foreignEntries
    /// An earlier version kept an upload's first or last values without regard to times.
    case entriesWithoutTimes

    public var summary: String {
        switch self {
        case .unknownColumn(let column, let user, _):
            "\(user) needs the column \"\(column)\", which the records do not have."
        case .noColumn(let user): "\(user) does not say which column it is of."
        case .notANumberColumn(let column, let user):
            "\(user) needs numbers, but the column \"\(column)\" holds text."
        case .notATextColumn(let column, let user):
            "\(user) needs text, but the column \"\(column)\" holds numbers."
        case .invalidFilter(let reason, let user, _):
            "The filter of \(user) cannot be read: \(reason)."
        case .filterOverflow(let user):
            "The filter of \(user) came to a number of more than 38 digits."
        case .dayOutOfRange(let number):
            "A record lies \(number) days from 1970-01-01, outside the years 1 to 9999."
        case .foreignBatch:
            "Records of one reader came in batches that do not share their texts."
        case .foreignEntries:
            "What is kept of an upload's values does not fit the spec, or is damaged."
        case .entriesWithoutTimes:
            "First and last values were kept by an earlier version, which took the last line of a "
                + "day without regard to its time."
        }
    }

    public var remedy: String? {
        switch self {
        case .unknownColumn(_, _, let nearest?): "Did you mean \"\(nearest)\"?"
        case .unknownColumn: "Declare it under source: columns: in the spec."
        case .noColumn: "Name a number column under of:."
        case .notANumberColumn(let column, _):
            "Give \"\(column)\" the type integer, decimal, money or percent, or name another."
        case .notATextColumn(let column, _):
            "Give \"\(column)\" the type text, or name another column."
        case .invalidFilter(_, _, let remedy): remedy
        case .filterOverflow: "Bound the columns it reads with min: and max: in the spec."
        case .dayOutOfRange: "Check the date column's formats in the spec."
        case .foreignEntries, .entriesWithoutTimes:
            "Run with --full-refresh, which reads every export again."
        case .foreignBatch: "This is a fault of SalesTalk; please report it."
        }
    }

    public var exitCode: ExitCode {
        switch self {
        case .unknownColumn, .noColumn, .notANumberColumn, .notATextColumn, .invalidFilter:
            .invalidUse
        case .filterOverflow, .dayOutOfRange, .foreignBatch, .foreignEntries,
            .entriesWithoutTimes:
            .failed
        }
    }
}
