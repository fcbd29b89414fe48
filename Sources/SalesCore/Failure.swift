/// Something that stopped or narrowed a run.
public protocol Failure: Error {
    /// What happened and where; safe to log.
    var summary: String { get }
    /// The cell or reply that caused it; may hold tenant data, so it is shown but never logged.
    var detail: String? { get }
    /// What the reader can do next.
    var remedy: String? { get }
    /// Whether the same call may work later.
    var isTransient: Bool { get }
    var exitCode: ExitCode { get }
}

extension Failure {
    public var detail: String? { nil }
    public var remedy: String? { nil }
    public var isTransient: Bool { false }
    public var exitCode: ExitCode { .failed }
}

/// What a caller of the binary may rely on.
public enum ExitCode: Int32, Sendable, Codable {
    case done = 0
    case failed = 1
    case invalidUse = 2
    case someTenantsFailed = 3
    case credentials = 4
    case refusedByContract = 5
    case notSupported = 6
    case locked = 11
    case interrupted = 130
    case terminated = 143
}
