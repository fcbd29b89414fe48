public import Cloud
import Synchronization

/// Reaches a service, and remembers which operations it was asked for by name.
public final class RecordingClient: HTTPClient {
    private let http: any HTTPClient
    private let seen = Mutex<Set<String>>([])

    public init(_ http: any HTTPClient) { self.http = http }

    /// `Query`, `Scan`, …, of services that are asked for JSON.
    public var operations: Set<String> { seen.withLock { $0 } }

    public func send(_ request: HTTPRequest, receiving receive: BodyReceiver?) async throws
        -> HTTPResponse
    {
        if let operation = request.headers["X-Amz-Target"]?.split(separator: ".").last {
            seen.withLock { _ = $0.insert(String(operation)) }
        }
        return try await http.send(request, receiving: receive)
    }
}
