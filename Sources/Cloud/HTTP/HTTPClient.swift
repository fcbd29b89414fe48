/// Sends one request and returns what came back, whatever its status.
public protocol HTTPClient: Sendable {
    /// One exchange; redirects are returned, not followed.
    ///
    /// `receive` is handed a success's body as it comes, which is then in no response and under no
    /// limit; what it throws ends the transfer. A body of any other status is in the response.
    /// - Throws: `CloudFailure` when no whole response came, `CancellationError` when the task was
    ///   cancelled meanwhile, and what `receive` throws.
    func send(_ request: HTTPRequest, receiving receive: BodyReceiver?) async throws -> HTTPResponse
}

/// Is handed the next bytes of a body, with the response's headers.
public typealias BodyReceiver =
    @Sendable (_ chunk: UnsafeRawBufferPointer, _ headers: HTTPHeaders) throws -> Void

extension HTTPClient {
    public func send(_ request: HTTPRequest) async throws -> HTTPResponse {
        try await send(request, receiving: nil)
    }
}
