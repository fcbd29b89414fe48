import Foundation
import TestSupport
import Testing

@testable import Cloud

@Suite("Signing as AWS does")
struct SigV4SignerTests {
    @Test("The published vectors are all there")
    func vectors() {
        #expect(SuiteVector.all.count == 38)
        #expect(BotocoreVector.all.count == 34)
    }

    @Test("Each stage of the published vectors, signed in a header", arguments: SuiteVector.all)
    func signsHeader(_ vector: SuiteVector) throws {
        let request = try SuiteRequest(vector)
        var headers = request.headers
        headers.append("X-Amz-Date", request.scope.time.description)
        if let token = vector.context.credentials.token,
            vector.context.omit_session_token != true
        {
            headers.append("X-Amz-Security-Token", token)
        }
        if vector.context.sign_body {
            headers.append("x-amz-content-sha256", request.payload.text)
        }
        try hold(vector.header, request, headers: headers, target: request.target)
    }

    @Test("Each stage of the published vectors, signed in the query", arguments: SuiteVector.all)
    func signsQuery(_ vector: SuiteVector) throws {
        let request = try SuiteRequest(vector)
        var query: [RequestTarget.Parameter] = [
            .init("X-Amz-Algorithm", SigningScope.algorithm),
            .init(
                "X-Amz-Credential",
                "\(vector.context.credentials.access_key_id)/\(request.scope)"),
            .init("X-Amz-Date", request.scope.time.description),
            .init("X-Amz-Expires", "\(vector.context.expiration_in_seconds)"),
            .init(
                "X-Amz-SignedHeaders", CanonicalRequest.signedHeaders(of: request.headers)),
        ]
        if let token = vector.context.credentials.token,
            vector.context.omit_session_token != true
        {
            query.append(.init("X-Amz-Security-Token", token))
        }
        try hold(
            vector.query, request, headers: request.headers, target: request.target.adding(query))
    }

    private func hold(
        _ stages: SuiteVector.Stages, _ request: SuiteRequest, headers: HTTPHeaders,
        target: RequestTarget
    ) throws {
        let path = request.normalizes ? CanonicalPath.normalized(target.path) : target.path
        let canonical = CanonicalRequest(
            method: request.method, target: try target.with(path: path), path: .asSent,
            headers: headers, payload: request.payload)
        #expect(canonical.description == stages.canonicalRequest.trimmed)
        #expect(request.scope.stringToSign(canonical) == stages.stringToSign.trimmed)
        #expect(
            request.scope.signature(of: canonical, secret: request.secret)
                == stages.signature.trimmed)
    }

    @Test(
        "What botocore signs, headers and all",
        arguments: BotocoreVector.all.filter { $0.signed_url == nil })
    func signs(_ vector: BotocoreVector) throws {
        let signer = SigV4Signer(service: vector.service, region: vector.region)
        let signed = try signer.sign(
            vector.request, with: vector.credentials, at: vector.date, payload: vector.payload)
        for (name, value) in vector.headers_out { #expect(signed.headers[name] == value) }
        #expect(signed.url == vector.url)
        #expect(signed.body == vector.request.body)
    }

    @Test(
        "A link that botocore signs", arguments: BotocoreVector.all.filter { $0.signed_url != nil })
    func presigns(_ vector: BotocoreVector) throws {
        let signer = SigV4Signer(service: vector.service, region: vector.region)
        let url = try signer.presign(
            vector.request, with: vector.credentials, at: vector.date, for: 3600)
        #expect(url == vector.signed_url)
    }

    @Test("Any other request, as botocore signs it", arguments: [1, 2, 3, 4])
    func signsRandomRequests(seed: Int) async throws {
        let vectors = try await Botocore.signatures(seed: seed, count: 250)
        #expect(vectors.count == 250)
        for vector in vectors {
            let signer = SigV4Signer(service: vector.service, region: vector.region)
            if let expected = vector.signed_url {
                let url = try signer.presign(
                    vector.request, with: vector.credentials, at: vector.date,
                    for: vector.expires ?? 0)
                #expect(url == expected)
                continue
            }
            let signed = try signer.sign(
                vector.request, with: vector.credentials, at: vector.date, payload: vector.payload)
            for (name, value) in vector.headers_out {
                #expect(signed.headers[name] == value, "\(vector.name) \(vector.url)")
            }
        }
    }

    @Test("A URL that is not absolute is refused, not signed", arguments: ["", "/key", "https://"])
    func refuses(url: String) {
        let signer = SigV4Signer(service: "s3", region: "us-east-1")
        let credentials = AWSCredentials(accessKeyID: "a", secretAccessKey: "b")
        #expect(throws: CloudFailure.self) {
            try signer.sign(HTTPRequest(.get, url), with: credentials, at: .now)
        }
        #expect(throws: CloudFailure.self) {
            try signer.presign(HTTPRequest(.get, url), with: credentials, at: .now, for: 60)
        }
    }
}

/// A request of the suite: its path and query are not encoded yet.
private struct SuiteRequest {
    let method: String
    let target: RequestTarget
    let headers: HTTPHeaders
    let payload: PayloadHash
    let scope: SigningScope
    let secret: String
    let normalizes: Bool

    init(_ vector: SuiteVector) throws {
        let halves = vector.request.split(
            separator: "\n\n", maxSplits: 1, omittingEmptySubsequences: false)
        let lines = halves[0].split(separator: "\n")
        let first = lines[0].dropLast(" HTTP/1.1".count)
        method = String(first.prefix { $0 != " " })
        let raw = first.dropFirst(method.count + 1)
        let path = raw.prefix { $0 != "?" }
        let query = raw.dropFirst(path.count + 1).split(separator: "&").map { pair in
            let name = pair.prefix { $0 != "=" }
            let value = String(pair.dropFirst(name.count + 1))
            return RequestTarget.Parameter(String(name).unescaped, value.unescaped)
        }
        var fields: [(name: String, value: String)] = []
        for line in lines.dropFirst() {
            if line.first == " ", let last = fields.popLast() {
                fields.append((last.name, last.value + line))
            } else {
                let name = line.prefix { $0 != ":" }
                fields.append((String(name), String(line.dropFirst(name.count + 1))))
            }
        }
        var headers = HTTPHeaders()
        for field in fields { headers.append(field.name, field.value) }
        self.headers = headers
        let host = try #require(headers["Host"])
        let encoded = PercentEncoding.encode(path, keepingSlashes: true)
        target = try #require(RequestTarget("https://\(host)\(encoded)")).adding(query)
        payload = PayloadHash(of: halves.count > 1 ? Array(halves[1].utf8) : [])
        scope = SigningScope(
            time: SigningTime(vector.context.timestamp), region: vector.context.region,
            service: vector.context.service)
        secret = vector.context.credentials.secret_access_key
        normalizes = vector.context.normalize
    }
}

extension RequestTarget {
    fileprivate func with(path: String) throws -> RequestTarget {
        try #require(RequestTarget("https://\(host)\(path)")).adding(query)
    }
}

extension String {
    fileprivate var trimmed: String { trimmingCharacters(in: .newlines) }
    fileprivate var unescaped: String { removingPercentEncoding ?? self }
}
