import Cloud
import Foundation
import TestSupport
import Testing

/// S3 as others wrote it, on real sockets.
enum S3Emulator: String, CaseIterable, CustomTestStringConvertible {
    /// Knows most of S3, and believes every signature.
    case moto
    /// OpenStack's object store: verifies every signature, hash and checksum.
    case swift

    static let key = "test:tester"
    static let secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"

    private static let swiftServer = Task { try await start("swift_s3.py") }

    private static func start(_ script: String) async throws -> LocalServer {
        try await blocking {
            try LocalServer(
                script: projectRoot.appending(path: "Tests/CloudTests/Fixtures/\(script)"),
                python: Python.executable.path())
        }
    }

    var testDescription: String { rawValue }

    func url() async throws -> String {
        switch self {
        case .moto: try await MotoServer.url()
        case .swift: try await Self.swiftServer.value.url
        }
    }

    func client(
        secret: String = Self.secret, http: any HTTPClient = CurlClient(), partSize: Int = 5 << 20,
        clock: RetryClock = .system
    ) async throws -> S3Client {
        let endpoint = AWSEndpoint(url: try await url(), region: "us-east-1", isCustom: true)
        return S3Client(
            AWSClient(
                http: http,
                credentials: FixedCredentials(accessKeyID: Self.key, secretAccessKey: secret),
                endpoint: { _ in endpoint }, clock: clock),
            partSize: partSize)
    }

    /// A new bucket of its own.
    func bucket(_ client: S3Client) async throws -> String {
        let name = "test-\(UUID().uuidString.lowercased())"
        try await client.createBucket(name)
        return name
    }
}

struct FixedCredentials: CredentialsProvider {
    let accessKeyID: String
    let secretAccessKey: String
    var sessionToken: String?
    let name = "fixed"

    func credentials() async throws -> AWSCredentials? {
        AWSCredentials(
            accessKeyID: accessKeyID, secretAccessKey: secretAccessKey, sessionToken: sessionToken)
    }
}
