internal import SalesCore

/// Why a dialect was chosen, each choice in words.
public struct DialectReasons: Hashable, Sendable {
    public let delimiter: String
    public let quote: String
    public let escape: String
    public let comment: String
    public let lineEnds: LineEnds
}

extension DialectReasons {
    static let declaredWords = "declared in the spec"

    init(
        dialect: Dialect, declared: DialectSpec, score: DialectScore, reading: SampleReading,
        separator: Separator
    ) {
        lineEnds = reading.lineEnds
        delimiter =
            if declared.delimiter != nil {
                Self.declaredWords
            } else if separator.mark != nil {
                "the first line of the file says so"
            } else if score.width <= 1 {
                "no mark cuts the records evenly: one column"
            } else {
                Self.evenness(reading, width: score.width)
            }
        quote =
            if declared.quote != nil {
                Self.declaredWords
            } else if dialect.quote == .none {
                "quotes in the sample stand around no fields"
            } else if reading.hasQuotedFields {
                "quotes around fields come in pairs"
            } else {
                "no field of the sample is quoted"
            }
        escape =
            if declared.escape != nil {
                Self.declaredWords
            } else if dialect.escape == .backslash {
                "backslashes stand before quotes inside fields"
            } else {
                "no backslash stands before a quote inside a field"
            }
        comment =
            if declared.comment != nil {
                Self.declaredWords
            } else if dialect.comment != nil {
                "\(reading.comments) \(reading.comments == 1 ? "line" : "lines") of the sample "
                    + "\(reading.comments == 1 ? "begins" : "begin") with it"
            } else {
                "no line of the sample is a remark"
            }
    }

    private static func evenness(_ reading: SampleReading, width: Int) -> String {
        let even = reading.records.count { $0.count == width }
        let share = reading.records.isEmpty ? 0 : even * 100 / reading.records.count
        return "\(share)% of the first records have \(width) fields"
    }
}
