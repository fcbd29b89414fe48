/// Something wrong with a file, found without a spec.
public struct PreviewProblem: Hashable, Sendable, Codable {
    /// 1-based physical line; none for the file as a whole.
    public let line: Int?
    /// As the header names it.
    public let column: String?
    public let problem: String
    public let remedy: String

    public init(line: Int? = nil, column: String? = nil, problem: String, remedy: String) {
        self.line = line
        self.column = column
        self.problem = problem
        self.remedy = remedy
    }
}
