public import Cloud
import Foundation
import TestSupport

/// AWS by moto, one for all suites.
public enum MotoServer {
    private static let server = Task { try await LocalServer.emulator("moto_server.py") }

    public static func url() async throws -> String { try await server.value.url }

    /// `http` reaches the emulator; `url` where something stands before it.
    public static func client(
        http: any HTTPClient = CurlClient(maximumTransfers: 16), at url: String? = nil,
        policy: @escaping @Sendable (AWSService) -> RetryPolicy = RetryPolicy.of,
        clock: RetryClock = .system
    ) async throws -> AWSClient {
        let address = if let url { url } else { try await self.url() }
        let endpoint = AWSEndpoint(url: address, region: "us-east-1", isCustom: true)
        return AWSClient(
            http: http,
            credentials: FixedCredentials(accessKeyID: "test", secretAccessKey: "test"),
            endpoint: { _ in endpoint }, policy: policy, clock: clock)
    }

    public static func dynamoDB() async throws -> DynamoDBClient {
        DynamoDBClient(try await client())
    }

    /// With all tables of an account of its own, which goes by the name.
    public static func dynamoDB(
        account: MotoAccount, http: any HTTPClient = CurlClient(maximumTransfers: 16)
    ) async throws -> DynamoDBClient {
        DynamoDBClient(try await client(http: account.client(over: http)))
    }

    /// A new table with keys `pk` and `sk`.
    public static func table(_ client: DynamoDBClient) async throws -> String {
        let name = "test-\(UUID().uuidString.lowercased())"
        try await client.createTable(TableDescription(name: name))
        return name
    }
}
