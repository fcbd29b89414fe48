import Synchronization

/// HTTP over libcurl: so many transfers at once, connections kept open and used again.
///
/// TLS is always verified, redirects are returned, and nothing is logged. HTTP/2 is spoken where a
/// server offers it over TLS. Proxies are used as the environment says, except for this machine
/// itself.
public final class CurlClient: HTTPClient {
    private let lanes: BoundedPool<CurlLane>

    /// - Parameters:
    ///   - maximumTransfers: how many run side by side; the rest wait in line.
    ///   - authorities: whom servers must be vouched for by.
    ///   - proxies: through which they are asked.
    public init(
        maximumTransfers: Int = 8, authorities: CertificateAuthorities = CertificateAuthorities(),
        proxies: ProxySettings = ProxySettings()
    ) {
        let number = Mutex(0)
        lanes = BoundedPool(capacity: maximumTransfers) {
            CurlLane(
                number: number.withLock {
                    $0 += 1; return $0
                }, authorities: authorities, proxies: proxies)
        }
    }

    public func send(
        _ request: HTTPRequest, receiving receive: BodyReceiver?
    ) async throws -> HTTPResponse {
        try await lanes.lend { lane in try await lane.perform(request, receiving: receive) }
    }
}
