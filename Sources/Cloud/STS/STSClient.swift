public import FoundationEssentials

/// AWS's Security Token Service: gives temporary credentials of a role.
public struct STSClient: Sendable {
    private let endpoint: AWSEndpoint
    private let client: PlaceClient
    private let now: @Sendable () -> Date
    private let attempts: Attempts
    private let offset = ClockOffset()

    public init(
        endpoint: AWSEndpoint, http: any HTTPClient, now: @escaping @Sendable () -> Date
    ) {
        self.init(
            endpoint: endpoint, http: http, now: now,
            attempts: Attempts(count: 3, pause: .milliseconds(500)))
    }

    init(
        endpoint: AWSEndpoint, http: any HTTPClient, now: @escaping @Sendable () -> Date,
        attempts: Attempts
    ) {
        self.endpoint = endpoint
        client = PlaceClient(place: Self.place, http: http)
        self.now = now
        self.attempts = attempts
    }

    /// `AssumeRole`, signed with the credentials of whoever takes the role on.
    ///
    /// - Throws: `CredentialsFailure`.
    public func assumeRole(
        _ role: RoleRequest, with credentials: AWSCredentials
    ) async throws -> AWSCredentials {
        let signer = SigV4Signer(service: "sts", region: endpoint.region)
        return try await call("AssumeRole", role.form, on: role.roleARN) { request in
            try signer.sign(request, with: credentials, at: offset.corrected(now()))
        }
    }

    /// `AssumeRoleWithWebIdentity`, which is not signed: the token is the proof.
    ///
    /// - Throws: `CredentialsFailure`.
    public func assumeRole(
        _ role: RoleRequest, webIdentityToken token: String
    ) async throws -> AWSCredentials {
        var form = role.form
        form["WebIdentityToken"] = token
        return try await call("AssumeRoleWithWebIdentity", form, on: role.roleARN) { $0 }
    }

    private func call(
        _ action: String, _ parameters: FormBody, on role: String,
        signed: (HTTPRequest) throws -> HTTPRequest
    ) async throws -> AWSCredentials {
        var form = parameters
        form["Action"] = action
        form["Version"] = "2011-06-15"
        let request = HTTPRequest(
            .post, endpoint.url + "/",
            headers: ["Content-Type": "application/x-www-form-urlencoded; charset=utf-8"],
            body: form.bytes, limits: Self.limits)
        return try await attempts.run {
            var response = try await client.send(try signed(request))
            var refusal = AWSErrorReply(response)
            if offset.learns(from: response, code: refusal.code, now: now()) {
                response = try await client.send(try signed(request))
                refusal = AWSErrorReply(response)
            }
            guard response.isSuccess else { throw failure(refusal, response, action, role) }
            return try Self.credentials(in: response.body)
        }
    }

    private func failure(
        _ refusal: AWSErrorReply, _ response: HTTPResponse, _ action: String, _ role: String
    ) -> CredentialsFailure {
        guard !refusal.code.hasPrefix("HTTP ") else {
            return .unanswered(
                place: Self.place,
                .status(
                    server: Origin(of: endpoint.url).description, status: response.status,
                    excerpt: ""))
        }
        return .refused(
            action: "sts:\(action)", resource: role, code: refusal.code, message: refusal.message)
    }

    private static func credentials(in body: [UInt8]) throws -> AWSCredentials {
        let answer = XMLNode(parsing: body)?.first("Credentials")
        guard let key = answer?["AccessKeyId"]?.text,
            let secret = answer?["SecretAccessKey"]?.text,
            let token = answer?["SessionToken"]?.text,
            let expiration = (answer?["Expiration"]?.text).flatMap({ Timestamp($0) })
        else {
            throw CredentialsFailure.unusable(
                place: place, reason: "its answer is not the one that AWS defines")
        }
        return AWSCredentials(
            accessKeyID: key, secretAccessKey: secret, sessionToken: token,
            expiration: expiration.date)
    }

    private static let place = "AWS STS"
    private static let limits = TransferLimits(
        connect: .seconds(5), idle: .seconds(10), total: .seconds(20), responseBytes: 1 << 18)
}
