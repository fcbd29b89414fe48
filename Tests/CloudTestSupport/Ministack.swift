public import Cloud
import Foundation
import TestSupport

/// AWS by ministack, which holds every caller to signatures and policies; one for all suites.
public enum Ministack {
    public static let region = "eu-central-1"
    public static let root = FixedCredentials(accessKeyID: "root", secretAccessKey: "root")

    private static let server = Task {
        try await LocalServer.emulator("policy_server.py", python: Python.ofEmulator)
    }

    public static func url() async throws -> String { try await server.value.url }

    public static func endpoint() async throws -> AWSEndpoint {
        AWSEndpoint(url: try await url(), region: region, isCustom: true)
    }

    public static func client(
        as caller: any CredentialsProvider = root
    ) async throws -> AWSClient {
        let endpoint = try await endpoint()
        return AWSClient(
            http: CurlClient(maximumTransfers: 16), credentials: caller,
            endpoint: { _ in endpoint })
    }

    public static func sts() async throws -> STSClient {
        STSClient(endpoint: try await endpoint(), http: CurlClient(), now: { Date() })
    }

    /// A name that no other test has.
    public static func name(_ kind: String) -> String {
        "\(kind)-\(UUID().uuidString.lowercased().prefix(12))"
    }
}
