public import Cloud
import Foundation
import TestSupport
public import Testing

/// S3 as others wrote it, on real sockets.
public enum S3Emulator: String, CaseIterable, Sendable, CustomTestStringConvertible {
    /// Knows most of S3, and believes every signature.
    case moto
    /// OpenStack's object store: verifies every signature, hash and checksum.
    case swift

    public static let key = "test:tester"
    public static let secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"

    private static let swiftServer = Task { try await LocalServer.emulator("swift_s3.py") }

    public var testDescription: String { rawValue }

    public func url() async throws -> String {
        switch self {
        case .moto: try await MotoServer.url()
        case .swift: try await Self.swiftServer.value.url
        }
    }

    public func client(
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
    public func bucket(_ client: S3Client) async throws -> String {
        let name = "test-\(UUID().uuidString.lowercased())"
        try await client.createBucket(name)
        return name
    }
}
