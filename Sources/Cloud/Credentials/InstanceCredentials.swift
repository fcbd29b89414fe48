import FoundationEssentials

/// The role of an EC2 instance, from its metadata service: version 2 with a token, version 1 where
/// the service knows no tokens.
///
/// A machine without the service, or an instance without a role, is no failure: there is nothing.
struct InstanceCredentials: CredentialsSource {
    let name = "instance metadata"
    let settings: InstanceMetadataSettings
    let http: any HTTPClient
    let now: @Sendable () -> Date
    /// How much longer than 15 minutes stale credentials are kept: 2 to 10 minutes.
    var jitter: @Sendable () -> Duration = { .seconds(Int.random(in: 120...600)) }

    init(_ context: CredentialsContext) {
        settings = InstanceMetadataSettings(context.configuration)
        http = context.http
        now = context.now
    }

    func answer() async throws -> CredentialsAnswer {
        guard !settings.isDisabled else { return .absent("AWS_EC2_METADATA_DISABLED is true") }
        let base = try settings.url()
        let token: String?
        switch try await self.token(base) {
        case .token(let text): token = text
        case .unknown where settings.isVersion1Disabled:
            throw CredentialsFailure.unusable(
                place: Self.place,
                reason: "it gives no token, and AWS_EC2_METADATA_V1_DISABLED is true")
        case .unknown: token = nil
        case .none(let reason): return .absent(reason)
        }
        let roles = "\(base)latest/meta-data/iam/security-credentials/"
        guard let role = try await get(roles, token).map({ String(decoding: $0, as: UTF8.self) }),
            let name = role.split(whereSeparator: \.isNewline).first
        else { return .absent("this instance has no role") }
        guard let json = try await get(roles + PercentEncoding.encode(name), token),
            let document = try? CredentialsDocument(json: json, from: Self.place).credentials
        else { return .absent("the instance's role \(name) gives no credentials") }
        return .found(extended(document))
    }

    private enum Token {
        case token(String)
        /// The service, or what stands before it, knows no tokens.
        case unknown
        /// There is no service; as `doctor` says it.
        case none(String)
    }

    private func token(_ base: String) async throws -> Token {
        let request = HTTPRequest(
            .put, base + "latest/api/token",
            headers: ["x-aws-ec2-metadata-token-ttl-seconds": "21600"], limits: settings.limits)
        var failure = CloudFailure.unreachable(server: Origin(of: base).description)
        for _ in 0..<settings.attempts {
            do {
                let response = try await http.send(request)
                switch response.status {
                case 200: return .token(String(decoding: response.body, as: UTF8.self))
                case 400: return .none("the metadata service refused to give a token")
                case 403, 404, 405: return .unknown
                default: return .unknown
                }
            } catch let error as CloudFailure {
                // A token does not pass a router: instances behind one see silence.
                if case .timedOut(_, .idle, _) = error { return .unknown }
                if case .timedOut(_, .total, _) = error { return .unknown }
                failure = error
            }
        }
        return .none(failure.summary.trimmedOfStop)
    }

    /// nil for anything but a body.
    private func get(_ url: String, _ token: String?) async throws -> [UInt8]? {
        var headers: HTTPHeaders = [:]
        if let token { headers.append("x-aws-ec2-metadata-token", token) }
        for _ in 0..<settings.attempts {
            let request = HTTPRequest(.get, url, headers: headers, limits: settings.limits)
            do {
                let response = try await http.send(request)
                if response.status == 200, !response.body.isEmpty { return response.body }
            } catch is CloudFailure {}
        }
        return nil
    }

    /// When the service has a bad day it hands out old credentials, which AWS still takes.
    private func extended(_ credentials: AWSCredentials) -> AWSCredentials {
        let margin = Double((Duration.seconds(900) + jitter()).components.seconds)
        guard let expiration = credentials.expiration,
            now() >= expiration.addingTimeInterval(-margin)
        else { return credentials }
        return AWSCredentials(
            accessKeyID: credentials.accessKeyID, secretAccessKey: credentials.secretAccessKey,
            sessionToken: credentials.sessionToken, expiration: now().addingTimeInterval(margin))
    }

    static let place = "The instance's metadata service"
}

extension String {
    /// A sentence as a part of another.
    var trimmedOfStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
