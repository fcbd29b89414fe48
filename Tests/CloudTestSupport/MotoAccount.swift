public import Cloud

/// An account of the emulator, so that suites that want the same tables do not meet.
public struct MotoAccount: Hashable, Sendable {
    /// Twelve digits.
    public let id: String

    /// A new one.
    public init() { id = "\(Int.random(in: 100_000_000_000...999_999_999_999))" }

    /// One that goes by a name: the same name is the same account.
    public init(named name: String) {
        let number = name.utf8.reduce(14_695_981_039_346_656_037 as UInt64) { hash, byte in
            (hash ^ UInt64(byte)) &* 1_099_511_628_211
        }
        id = "\(100_000_000_000 + number % 900_000_000_000)"
    }

    public func client(over http: any HTTPClient) -> any HTTPClient {
        AccountClient(http: http, account: id)
    }
}

private struct AccountClient: HTTPClient {
    let http: any HTTPClient
    let account: String

    func send(_ request: HTTPRequest, receiving receive: BodyReceiver?) async throws
        -> HTTPResponse
    {
        var headers = request.headers
        headers.append("x-moto-account-id", account)
        return try await http.send(
            HTTPRequest(
                request.method, request.url, headers: headers, carrying: request.body,
                limits: request.limits), receiving: receive)
    }
}
