@testable import Cloud
import Foundation
import TestSupport

/// A server that offers HTTP/2 over TLS, under a certificate of its own.
final class HTTP2Server {
    struct Seen: Decodable, Equatable {
        let version: String
        let method: String
        let size: Int
    }

    let folder: URL
    private let server: LocalServer

    var url: String { "https://localhost:\(server.port)" }
    var authorities: CertificateAuthorities {
        CertificateAuthorities(
            environment: ["AWS_CA_BUNDLE": folder.appending(path: "authority.pem").path()])
    }

    init() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        self.folder = folder
        server = try await blocking {
            try LocalServer(
                script: fixture("http2_server.py"), python: Python.executable.path(),
                arguments: [folder.path()])
        }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func seen(in response: HTTPResponse) throws -> Seen {
        try JSONDecoder().decode(Seen.self, from: Data((response.headers["x-seen"] ?? "").utf8))
    }
}
