/// One place where credentials may be.
public protocol CredentialsProvider: Sendable {
    /// As `doctor` names it: `environment`, `shared credentials file`, …
    var name: String { get }

    /// The credentials now, or nil where this place is not set up for any.
    ///
    /// - Throws: `CredentialsFailure` where it is set up and does not answer with any.
    func credentials() async throws -> AWSCredentials?
}
