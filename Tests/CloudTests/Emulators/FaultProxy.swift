import Cloud
import Foundation
import TestSupport

/// A proxy before an emulator that does what a test must force: `Fixtures/fault_proxy.py`.
struct FaultProxy {
    private let server: LocalServer
    private let client = CurlClient()

    init(before emulator: S3Emulator) async throws {
        let upstream = try await emulator.url()
        server = try await blocking {
            try LocalServer(
                script: projectRoot.appending(path: "Tests/CloudTests/Fixtures/fault_proxy.py"),
                upstream)
        }
    }

    var url: String { server.url }

    /// What happens to the next requests; all after them pass.
    func expect(_ faults: [String]) async throws {
        let body = Array(faults.joined(separator: "\n").utf8)
        _ = try await client.send(HTTPRequest(.post, "\(url)/_faults", body: body))
    }

    /// What was asked since, and what became of it: `PUT /bucket/key lost`.
    func log() async throws -> [String] {
        let response = try await client.send(HTTPRequest(.get, "\(url)/_log"))
        return String(decoding: response.body, as: UTF8.self).split(separator: "\n").map(
            String.init)
    }
}
