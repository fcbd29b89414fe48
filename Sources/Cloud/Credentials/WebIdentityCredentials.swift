import FoundationEssentials

/// A role taken on with a token in a file: EKS service accounts, and CI systems with OpenID Connect.
///
/// The file is read anew each time; whoever wrote it replaces the token before it ends.
struct WebIdentityCredentials: CredentialsSource {
    let name = "web identity"
    let context: CredentialsContext
    let profileName: String
    /// Whether `AWS_WEB_IDENTITY_TOKEN_FILE`, `AWS_ROLE_ARN` and `AWS_ROLE_SESSION_NAME` count.
    let readsEnvironment: Bool

    func answer() async throws -> CredentialsAnswer {
        guard let path = setting("AWS_WEB_IDENTITY_TOKEN_FILE", "web_identity_token_file") else {
            return .absent(
                readsEnvironment
                    ? "AWS_WEB_IDENTITY_TOKEN_FILE is not set, nor web_identity_token_file in profile"
                        + " \"\(profileName)\""
                    : "no web_identity_token_file in profile \"\(profileName)\"")
        }
        guard let role = setting("AWS_ROLE_ARN", "role_arn") else {
            throw CredentialsFailure.incomplete(
                place: "The web identity of \(path)", missing: "AWS_ROLE_ARN")
        }
        guard let bytes = FileManager.default.contents(atPath: path) else {
            throw CredentialsFailure.unreadableFile(
                setting: "AWS_WEB_IDENTITY_TOKEN_FILE", path: path)
        }
        let request = RoleRequest(
            roleARN: role,
            sessionName: setting("AWS_ROLE_SESSION_NAME", "role_session_name")
                ?? context.sessionName)
        return .found(
            try await context.unsignedSTS().assumeRole(
                request, webIdentityToken: String(decoding: bytes, as: UTF8.self)))
    }

    private func setting(_ variable: String, _ key: String) -> String? {
        if readsEnvironment, let value = context.environment[variable] { return value }
        return context.profile(profileName)[text: key].flatMap { $0.isEmpty ? nil : $0 }
    }
}
