public import Cloud
import Synchronization

/// Reaches a service until so many exchanges are done, and nothing any more from then on: what a
/// crash looks like from the other side.
public final class BreakingClient: HTTPClient {
    public enum Ending: Hashable, Sendable, CaseIterable {
        /// The next request is never sent.
        case before
        /// The next request is served, and its answer lost.
        case after
    }

    public struct Broken: Error {}

    private let http: any HTTPClient
    private let ending: Ending
    private let left: Mutex<Int>

    public init(_ http: any HTTPClient, after exchanges: Int, ending: Ending) {
        self.http = http
        self.ending = ending
        left = Mutex(exchanges)
    }

    /// Whether it has come to its end.
    public var isBroken: Bool { left.withLock { $0 < 0 } }

    public func send(_ request: HTTPRequest, receiving receive: BodyReceiver?) async throws
        -> HTTPResponse
    {
        let left = left.withLock { left in
            left -= 1
            return left
        }
        if left >= 0 { return try await http.send(request, receiving: receive) }
        if left == -1, ending == .after { _ = try await http.send(request) }
        throw Broken()
    }
}
