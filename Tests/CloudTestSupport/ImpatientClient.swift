public import Cloud

/// Waits a second for the next byte, whatever a request allows.
public struct ImpatientClient: HTTPClient {
    private let http: any HTTPClient

    public init(_ http: any HTTPClient) { self.http = http }

    public func send(_ request: HTTPRequest, receiving receive: BodyReceiver?) async throws
        -> HTTPResponse
    {
        let limits = TransferLimits(
            connect: request.limits.connect, idle: .seconds(1), total: request.limits.total,
            responseBytes: request.limits.responseBytes)
        return try await http.send(
            HTTPRequest(
                request.method, request.url, headers: request.headers, carrying: request.body,
                limits: limits), receiving: receive)
    }
}
