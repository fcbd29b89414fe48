import FoundationEssentials

/// A role of AWS IAM Identity Center, for whoever has signed in with `aws sso login`.
struct SSOCredentials: CredentialsSource {
    let name = "SSO"
    let context: CredentialsContext
    let profileName: String

    static let limits = TransferLimits(
        connect: .seconds(5), idle: .seconds(10), total: .seconds(20), responseBytes: 1 << 18)
    private static let place = "AWS IAM Identity Center"

    func answer() async throws -> CredentialsAnswer {
        guard let settings = try SSOSettings(profile: profileName, in: context.shared) else {
            return .absent("no sso_account_id or sso_role_name in profile \"\(profileName)\"")
        }
        let token = try await SSOTokenSource(
            context: context, profileName: profileName, settings: settings
        ).token()
        let endpoint = try context.configuration.endpoint(.ssoPortal, in: settings.region)
        let role = PercentEncoding.encode(settings.roleName)
        let account = PercentEncoding.encode(settings.accountID)
        let request = HTTPRequest(
            .get,
            "\(endpoint.url)/federation/credentials?role_name=\(role)&account_id=\(account)",
            headers: ["x-amz-sso_bearer_token": token], limits: Self.limits)
        let client = PlaceClient(place: Self.place, http: context.http)
        return .found(
            try await context.attempts.run {
                try credentials(in: try await client.send(request), settings)
            })
    }

    private func credentials(
        in response: HTTPResponse, _ settings: SSOSettings
    ) throws(CredentialsFailure) -> AWSCredentials {
        guard response.isSuccess else { throw failure(of: response, settings) }
        guard let answer = try? JSONDecoder().decode(Answer.self, from: Data(response.body)) else {
            throw .unusable(
                place: Self.place, reason: "its answer is not the JSON that AWS defines")
        }
        return AWSCredentials(
            accessKeyID: answer.roleCredentials.accessKeyId,
            secretAccessKey: answer.roleCredentials.secretAccessKey,
            sessionToken: answer.roleCredentials.sessionToken,
            expiration: Date(
                timeIntervalSince1970: Double(answer.roleCredentials.expiration) / 1000))
    }

    private func failure(of response: HTTPResponse, _ settings: SSOSettings) -> CredentialsFailure {
        let code = response.headers["x-amzn-ErrorType"].map { String($0.prefix { $0 != ":" }) }
        if response.status == 401 || code == "UnauthorizedException" {
            return .signInNeeded(profile: profileName, reason: "AWS takes its token no more")
        }
        guard let code, response.status < 500 else {
            return .unanswered(
                place: Self.place,
                .status(server: Self.place, status: response.status, excerpt: ""))
        }
        return .refused(
            action: "sso:GetRoleCredentials",
            resource: "role \(settings.roleName) in account \(settings.accountID)", code: code,
            message: "")
    }

    /// Named as AWS names them.
    private struct Answer: Decodable {
        let roleCredentials: Role

        struct Role: Decodable {
            let accessKeyId: String
            let secretAccessKey: String
            let sessionToken: String
            /// In milliseconds since 1970.
            let expiration: Int
        }
    }
}
