public import Cloud
import Foundation
import TestSupport

/// AWS by ministack, which verifies signatures and policies and speaks Bedrock; one for all suites.
public struct MinistackServer: Decodable, Sendable {
    public let url: String
    /// Of a user who may ask Amazon's Nova models, and nothing else.
    public let accessKeyID: String
    public let secretAccessKey: String
    /// Stops the word "forbidden".
    public let guardrail: String

    /// Whether `make install-tests` has installed it.
    public static var isInstalled: Bool {
        FileManager.default.isExecutableFile(atPath: Python.ofEmulator.path())
    }

    private static let stub = Task {
        try await LocalServer.emulator("ministack_server.py", python: Python.ofEmulator)
    }

    public static func shared() async throws -> MinistackServer {
        let server = try await stub.value
        let reply = try await CurlClient().send(HTTPRequest(.get, server.url + "/emulator"))
        return try JSONDecoder().decode(MinistackServer.self, from: Data(reply.body))
    }

    /// A client of that user's, or of whoever holds another secret.
    public func client(secret: String? = nil, http: any HTTPClient = CurlClient()) -> AWSClient {
        let endpoint = AWSEndpoint(url: url, region: "us-east-1", isCustom: true)
        return AWSClient(
            http: http,
            credentials: FixedCredentials(
                accessKeyID: accessKeyID, secretAccessKey: secret ?? secretAccessKey),
            endpoint: { _ in endpoint })
    }
}
