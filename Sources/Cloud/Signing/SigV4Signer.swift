public import FoundationEssentials

/// Signs requests to one service in one region, AWS Signature Version 4.
public struct SigV4Signer: Hashable, Sendable {
    public let region: String
    /// The service's signing name: `bedrock` for `bedrock-runtime`, too.
    public let service: String
    let path: CanonicalPath

    public init(service: String, region: String) {
        self.init(
            service: service, region: region, path: service == "s3" ? .asSent : .encodedAgain)
    }

    init(service: String, region: String, path: CanonicalPath) {
        self.service = service
        self.region = region
        self.path = path
    }

    /// The request with `Host`, date, token and `Authorization`, good for some minutes.
    ///
    /// `payload` is that of the body as sent: computed where none is given, but not of a file. Throws
    /// `CloudFailure.invalidRequest` for a URL that is not absolute.
    public func sign(
        _ request: HTTPRequest, with credentials: AWSCredentials, at date: Date,
        payload: PayloadHash? = nil
    ) throws(CloudFailure) -> HTTPRequest {
        let target = try Self.target(of: request)
        let payload = payload ?? PayloadHash(of: request.body.bytes)
        let scope = SigningScope(time: SigningTime(date), region: region, service: service)
        var headers = request.headers
        if headers["Host"] == nil { headers.append("Host", target.host) }
        headers.append("X-Amz-Date", scope.time.description)
        if let token = credentials.sessionToken { headers.append("X-Amz-Security-Token", token) }
        if service == "s3" { headers.append("X-Amz-Content-SHA256", payload.text) }
        let canonical = CanonicalRequest(
            method: request.method.rawValue, target: target, path: path, headers: headers,
            payload: payload)
        let signature = scope.signature(of: canonical, secret: credentials.secretAccessKey)
        headers.append(
            "Authorization",
            "\(SigningScope.algorithm) Credential=\(credentials.accessKeyID)/\(scope), "
                + "SignedHeaders=\(canonical.signedHeaders), Signature=\(signature)")
        var signed = HTTPRequest(
            request.method, request.url, headers: headers, carrying: request.body,
            limits: request.limits)
        signed.isRepeatable = request.isRepeatable
        return signed
    }

    /// The request's URL with the signature in its query, for whoever holds it, so many seconds.
    ///
    /// S3 takes any body with it, other services the request's own. Throws
    /// `CloudFailure.invalidRequest` for a URL that is not absolute.
    public func presign(
        _ request: HTTPRequest, with credentials: AWSCredentials, at date: Date, for seconds: Int
    ) throws(CloudFailure) -> String {
        let scope = SigningScope(time: SigningTime(date), region: region, service: service)
        var headers = request.headers
        var target = try Self.target(of: request)
        if headers["Host"] == nil { headers.append("Host", target.host) }
        target = target.adding([
            .init("X-Amz-Algorithm", SigningScope.algorithm),
            .init("X-Amz-Credential", "\(credentials.accessKeyID)/\(scope)"),
            .init("X-Amz-Date", scope.time.description),
            .init("X-Amz-Expires", "\(seconds)"),
            .init("X-Amz-SignedHeaders", CanonicalRequest.signedHeaders(of: headers)),
        ])
        if let token = credentials.sessionToken {
            target = target.adding([.init("X-Amz-Security-Token", token)])
        }
        let canonical = CanonicalRequest(
            method: request.method.rawValue, target: target, path: path, headers: headers,
            payload: service == "s3" ? .unsigned : PayloadHash(of: request.body.bytes))
        let signature = scope.signature(of: canonical, secret: credentials.secretAccessKey)
        return target.adding([.init("X-Amz-Signature", signature)]).url
    }

    private static func target(of request: HTTPRequest) throws(CloudFailure) -> RequestTarget {
        guard let target = RequestTarget(request.url) else {
            throw .invalidRequest(
                server: Origin(of: request.url).description, reason: "not an absolute URL")
        }
        return target
    }
}
