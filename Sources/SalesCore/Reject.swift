/// A line that could not be read as the spec says, kept for the person who can mend it.
public struct Reject: Hashable, Sendable, Codable {
    public var file: String
    /// 1-based line of the file on which the record starts.
    public var line: Int
    /// As the export names it; none when the whole line is at fault.
    public let column: String?
    public let reason: String
    public let remedy: String
    /// The line as it stood, decoded to UTF-8, without its line end.
    public let rawLine: String

    public init(
        file: String, line: Int, column: String?, reason: String, remedy: String, rawLine: String
    ) {
        self.file = file
        self.line = line
        self.column = column
        self.reason = reason
        self.remedy = remedy
        self.rawLine = rawLine
    }
}
