import Cloud

/// Sends every request with some more headers.
struct AddedHeaders: HTTPClient {
    let base: any HTTPClient
    /// By name.
    let headers: [String: String]

    func send(
        _ request: HTTPRequest, receiving receive: BodyReceiver?
    ) async throws -> HTTPResponse {
        var all = request.headers
        for (name, value) in headers.sorted(by: { $0.key < $1.key }) { all.append(name, value) }
        return try await base.send(
            HTTPRequest(
                request.method, request.url, headers: all, carrying: request.body,
                limits: request.limits), receiving: receive)
    }
}
