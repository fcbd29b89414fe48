/// Sends one request and returns what came back, whatever its status.
public protocol HTTPClient: Sendable {
    /// One exchange; redirects are returned, not followed.
    ///
    /// - Throws: `CloudFailure` when no whole response came, `CancellationError` when the task was
    ///   cancelled meanwhile.
    func send(_ request: HTTPRequest) async throws -> HTTPResponse
}
