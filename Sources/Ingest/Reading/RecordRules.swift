internal import SalesCore

/// What is known of a file's records beyond its dialect.
struct RecordRules: Hashable, Sendable {
    /// Fields of a whole record; none while the header is still looked for.
    var width: Int?
    var policy = LinePolicy.standard
    /// Records at the end that hold nothing.
    var footerRows = 0
}

extension RecordRules {
    /// Whether regular text may go on as it is.
    func allowsFastLane(_ dialect: Dialect) -> Bool {
        dialect.isPlain && dialect.comment == nil && footerRows == 0 && policy != .lenient
    }
}
