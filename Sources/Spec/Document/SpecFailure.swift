public import SalesCore

/// One thing wrong in a spec or job file, and where.
public struct SpecProblem: Hashable, Sendable {
    public let file: String
    /// 1-based.
    public let line: Int
    /// 1-based, in Unicode scalars.
    public let column: Int
    /// Names the key by its path: "metrics.revenue.of: no column 'reveneu'".
    public let message: String
    /// What was expected, or the nearest known name.
    public let remedy: String?

    public init(file: String, line: Int, column: Int, message: String, remedy: String? = nil) {
        self.file = file
        self.line = line
        self.column = column
        self.message = message
        self.remedy = remedy
    }
}

extension SpecProblem: CustomStringConvertible {
    /// `file:line:column: message. remedy`, which editors and terminals turn into a link.
    public var description: String {
        let sentence = "\(file):\(line):\(column): \(message)."
        return remedy.map { "\(sentence) \($0)" } ?? sentence
    }
}

/// Everything wrong in one spec or job file, in the order of the file.
public struct SpecFailure: Failure, Equatable {
    public let problems: [SpecProblem]

    public init(problems: [SpecProblem]) { self.problems = problems }

    /// Problems that a summary lists; beyond these the file is something else altogether.
    static let listedProblems = 50

    /// One problem a line.
    public var summary: String {
        var lines = problems.prefix(Self.listedProblems).map(\.description)
        let rest = problems.count - lines.count
        if rest > 0 { lines.append("… and \(rest) more") }
        return lines.joined(separator: "\n")
    }

    public var exitCode: ExitCode { .invalidUse }
}
