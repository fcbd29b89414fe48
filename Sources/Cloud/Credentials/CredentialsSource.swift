/// What a place says when it is asked for credentials.
enum CredentialsAnswer: Hashable, Sendable {
    case found(AWSCredentials)
    /// The place is not set up; what it lacks, as `doctor` says it.
    case absent(String)
}

/// A provider that says why it has none.
protocol CredentialsSource: CredentialsProvider {
    /// - Throws: `CredentialsFailure` where the place is set up and fails.
    func answer() async throws -> CredentialsAnswer
}

extension CredentialsSource {
    func credentials() async throws -> AWSCredentials? {
        switch try await answer() {
        case .found(let credentials): credentials
        case .absent: nil
        }
    }
}
