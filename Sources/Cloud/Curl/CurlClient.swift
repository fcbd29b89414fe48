import Synchronization

/// HTTP over libcurl: so many transfers at once, connections kept open and used again.
///
/// TLS is always verified, redirects are returned, and nothing is logged. HTTP/2 is spoken where a
/// server offers it over TLS. Proxies come from the environment (`https_proxy`, `no_proxy`, …)
/// except for this machine itself.
public final class CurlClient: HTTPClient {
    private let lanes: BoundedPool<CurlLane>

    /// - Parameters:
    ///   - maximumTransfers: how many run side by side; the rest wait in line.
    ///   - authorities: whom servers must be vouched for by.
    public init(
        maximumTransfers: Int = 8, authorities: CertificateAuthorities = CertificateAuthorities()
    ) {
        let number = Mutex(0)
        lanes = BoundedPool(capacity: maximumTransfers) {
            CurlLane(
                number: number.withLock {
                    $0 += 1; return $0
                }, authorities: authorities)
        }
    }

    public func send(
        _ request: HTTPRequest, receiving receive: BodyReceiver?
    ) async throws -> HTTPResponse {
        try await lanes.lend { lane in try await lane.perform(request, receiving: receive) }
    }
}
