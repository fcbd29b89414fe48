public import Cloud
import Foundation
import TestSupport

/// AWS by moto, one for all suites.
public enum MotoServer {
    private static let server = Task { try await LocalServer.emulator("moto_server.py") }

    public static func url() async throws -> String { try await server.value.url }

    public static func client(clock: RetryClock = .system) async throws -> AWSClient {
        let endpoint = AWSEndpoint(url: try await url(), region: "us-east-1", isCustom: true)
        return AWSClient(
            http: CurlClient(maximumTransfers: 16),
            credentials: FixedCredentials(accessKeyID: "test", secretAccessKey: "test"),
            endpoint: { _ in endpoint }, clock: clock)
    }

    public static func dynamoDB() async throws -> DynamoDBClient {
        DynamoDBClient(try await client())
    }

    /// A new table with keys `pk` and `sk`.
    public static func table(_ client: DynamoDBClient) async throws -> String {
        let name = "test-\(UUID().uuidString.lowercased())"
        try await client.createTable(TableDescription(name: name))
        return name
    }
}
