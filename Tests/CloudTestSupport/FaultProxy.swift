import Cloud
import TestSupport

/// A proxy before an emulator that does what a test must force: `Fixtures/fault_proxy.py`.
public struct FaultProxy: Sendable {
    private let server: LocalServer
    private let client = CurlClient()

    public init(before emulator: S3Emulator) async throws {
        server = try await LocalServer.emulator("fault_proxy.py", try await emulator.url())
    }

    /// Before moto, all that comes through it in one account.
    public init(account: MotoAccount) async throws {
        server = try await LocalServer.emulator(
            "fault_proxy.py", try await MotoServer.url(), account.id)
    }

    public var url: String { server.url }

    /// What happens to the next requests; all after them pass.
    public func expect(_ faults: [String]) async throws {
        let body = Array(faults.joined(separator: "\n").utf8)
        _ = try await client.send(HTTPRequest(.post, "\(url)/_faults", body: body))
    }

    /// What was asked since, and what became of it: `PUT /bucket/key lost`, `POST PutItem pass`.
    public func log() async throws -> [String] {
        let response = try await client.send(HTTPRequest(.get, "\(url)/_log"))
        return String(decoding: response.body, as: UTF8.self).split(separator: "\n").map(
            String.init)
    }
}
