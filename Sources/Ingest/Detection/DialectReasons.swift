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
    static let declaredWords = "as declared"

    init(
        dialect: Dialect, declared: DialectSpec, sample: RecordSample, width: Int, comments: Int,
        head: ArraySlice<UInt8>
    ) {
        lineEnds = LineEnds(head)
        delimiter =
            if declared.delimiter != nil {
                Self.declaredWords
            } else if Separator(head).mark != nil {
                "the first line of the file says so"
            } else if width <= 1 {
                "no mark cuts the records evenly: one column"
            } else {
                Self.evenness(sample, width: width)
            }
        quote =
            if declared.quote != nil {
                Self.declaredWords
            } else if dialect.quote == .none {
                "quotes in the sample stand around no fields"
            } else if dialect.quote.byte.map(head.contains) == true {
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
                "\(comments) \(comments == 1 ? "line" : "lines") of the sample "
                    + "\(comments == 1 ? "begins" : "begin") with it"
            } else {
                "no line of the sample is a remark"
            }
    }

    private static func evenness(_ sample: RecordSample, width: Int) -> String {
        let even = sample.widths.count { $0 == width }
        let share = sample.isEmpty ? 0 : even * 100 / sample.count
        return "\(share)% of the first records have \(width) fields"
    }
}
