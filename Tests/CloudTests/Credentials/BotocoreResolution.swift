import Foundation

@testable import Cloud

/// What botocore resolves in a random home: `Fixtures/credentials_cases.py`.
struct BotocoreResolution: Decodable, Sendable {
    let number: Int
    /// Named by the caller.
    let profile: String?
    let environment: [String: String]
    /// What is added before endpoints are resolved.
    let ignoring: [String: String]
    let credentials: Credentials
    let region: Region
    let endpoints: [String: Endpoint]

    struct Credentials: Decodable, Sendable {
        let method: String?
        let key: String?
        let secret: String?
        let token: String?
        let error: String?
    }

    struct Region: Decodable, Sendable {
        let name: String?
        let error: String?
    }

    struct Endpoint: Decodable, Sendable {
        let url: String?
        let region: String?
        let error: String?
    }

    static func random(
        seed: Int, count: Int, folder: String
    ) async throws -> [BotocoreResolution] {
        let url = try CredentialsServer.url("/cases?seed=\(seed)&count=\(count)&folder=\(folder)")
        let limits = TransferLimits(idle: .seconds(200), total: .seconds(200))
        let response = try await CurlClient().send(HTTPRequest(.get, url, limits: limits))
        return try JSONDecoder().decode([BotocoreResolution].self, from: Data(response.body))
    }

    /// Our place for botocore's method.
    static let places = [
        "env": "environment", "assume-role": "assumed role",
        "assume-role-with-web-identity": "web identity", "sso": "SSO",
        "shared-credentials-file": "shared credentials file",
        "custom-process": "credential process", "config-file": "shared config file",
        "container-role": "container", "iam-role": "instance metadata",
    ]

    static let services: [String: AWSService] = [
        "s3": .s3, "dynamodb": .dynamoDB, "sts": .sts, "secretsmanager": .secretsManager,
        "bedrock": .bedrock, "bedrock-runtime": .bedrockRuntime, "kms": .kms, "iam": .iam,
    ]
}
