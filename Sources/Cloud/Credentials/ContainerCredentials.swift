import FoundationEssentials

/// The role of an ECS task or an EKS pod, from the agent beside it.
struct ContainerCredentials: CredentialsSource {
    let name = "container"
    let environment: AWSEnvironment
    let http: any HTTPClient
    let attempts: Attempts

    init(_ context: CredentialsContext) {
        environment = context.environment
        http = context.http
        attempts = context.attempts
    }

    func answer() async throws -> CredentialsAnswer {
        guard let url = try url() else {
            return .absent(
                "neither \(Self.relativeURI) nor \(Self.fullURI) is set")
        }
        let client = PlaceClient(place: Self.place, http: http)
        let body = try await attempts.run {
            var headers: HTTPHeaders = ["Accept": "application/json"]
            // Read anew each time: EKS writes a fresh token to the file.
            if let token = try token() { headers.append("Authorization", token) }
            var request = HTTPRequest(.get, url, headers: headers, limits: Self.limits)
            // An agent is near, and no proxy is to see its token.
            request.isDirect = true
            return try await client.body(of: request)
        }
        return .found(try CredentialsDocument(json: body, from: Self.place).credentials)
    }

    private func url() throws(CredentialsFailure) -> String? {
        if let path = environment[Self.relativeURI] {
            guard path.hasPrefix("/") else {
                throw .unusable(
                    place: Self.place, reason: "\(Self.relativeURI) does not begin with /")
            }
            return "http://169.254.170.2\(path)"
        }
        guard let url = environment[Self.fullURI] else { return nil }
        guard Self.isAllowed(Origin(of: url)) else {
            throw .unusable(
                place: Self.place,
                reason: "\(Self.fullURI) is neither https nor one of the hosts that AWS allows:"
                    + " this machine, \(Self.hosts.sorted().joined(separator: ", "))")
        }
        return url
    }

    /// Over plain HTTP a token goes to this machine and AWS's own agents only.
    static func isAllowed(_ origin: Origin) -> Bool {
        origin.isWeb
            && (origin.description.hasPrefix("https://") || origin.isLoopback
                || hosts.contains(origin.host))
    }

    private func token() throws(CredentialsFailure) -> String? {
        if let path = environment[Self.tokenFile] {
            guard let bytes = FileManager.default.contents(atPath: path) else {
                throw .unreadableFile(setting: Self.tokenFile, path: path)
            }
            return try header(String(decoding: bytes, as: UTF8.self), from: Self.tokenFile)
        }
        return try environment[Self.token].map { token throws(CredentialsFailure) in
            try header(token, from: Self.token)
        }
    }

    private func header(_ token: String, from setting: String) throws(CredentialsFailure) -> String
    {
        guard !token.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else {
            throw .unusable(
                place: Self.place, reason: "the token of \(setting) has a line break in it")
        }
        return token
    }

    static let place = "The container's agent"
    static let hosts: Set = ["169.254.170.2", "169.254.170.23", "fd00:ec2::23"]
    private static let relativeURI = "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"
    private static let fullURI = "AWS_CONTAINER_CREDENTIALS_FULL_URI"
    private static let tokenFile = "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"
    private static let token = "AWS_CONTAINER_AUTHORIZATION_TOKEN"
    private static let limits = TransferLimits(
        connect: .seconds(2), idle: .seconds(2), total: .seconds(4), responseBytes: 1 << 16)
}
