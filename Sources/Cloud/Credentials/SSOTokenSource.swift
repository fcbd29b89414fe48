import FoundationEssentials

/// The token of a profile's sign-in, renewed where it is near its end and can be.
struct SSOTokenSource: Sendable {
    let context: CredentialsContext
    let profileName: String
    let settings: SSOSettings

    /// With less left, a new one is asked for.
    private static let advisory = 900.0

    func token() async throws -> String {
        let path = SSOToken.path(key: settings.tokenKey, environment: context.environment)
        guard let bytes = FileManager.default.contents(atPath: path) else {
            throw signInNeeded("no token for \(settings.tokenKey) is kept")
        }
        guard let token = SSOToken(json: bytes) else {
            throw signInNeeded("\(path) holds no token")
        }
        let now = context.now()
        if settings.sessionName != nil, token.expiration.timeIntervalSince(now) < Self.advisory,
            let renewed = try await renewed(token, at: now)
        {
            renewed.save(at: path)
            return renewed.accessToken
        }
        guard token.expiration > now else { throw signInNeeded("its token has expired") }
        return token.accessToken
    }

    /// nil where there is none to be had: the old one may be good for some minutes.
    private func renewed(_ token: SSOToken, at now: Date) async throws -> SSOToken? {
        guard let renewal = token.renewal, renewal.registrationEnd > now else { return nil }
        let endpoint = try context.configuration.endpoint(.ssoTokens, in: settings.region)
        let json = try JSONEncoder().encode([
            "clientId": renewal.clientID, "clientSecret": renewal.clientSecret,
            "refreshToken": renewal.refreshToken, "grantType": "refresh_token",
        ])
        let request = HTTPRequest(
            .post, endpoint.url + "/token", headers: ["Content-Type": "application/json"],
            body: Array(json), limits: SSOCredentials.limits)
        guard let response = try? await context.http.send(request), response.isSuccess else {
            try Task.checkCancellation()
            return nil
        }
        let answer = try? JSONDecoder().decode(SSOToken.Answer.self, from: Data(response.body))
        return answer.flatMap { token.renewed($0, at: now) }
    }

    private func signInNeeded(_ reason: String) -> CredentialsFailure {
        .signInNeeded(profile: profileName, reason: reason)
    }
}
