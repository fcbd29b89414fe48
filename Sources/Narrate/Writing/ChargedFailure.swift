public import SalesCore

/// No answer, and yet one to pay for: what the model said was taken away by a filter.
public struct ChargedFailure: Failure {
    public let cause: any Failure
    /// Without its words.
    public let reply: ModelReply

    public init(_ cause: any Failure, for reply: ModelReply) {
        self.cause = cause
        self.reply = reply
    }

    public var summary: String { cause.summary }
    public var detail: String? { cause.detail }
    public var remedy: String? { cause.remedy }
    public var isTransient: Bool { cause.isTransient }
    public var exitCode: ExitCode { cause.exitCode }
}
