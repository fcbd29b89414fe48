import Cloud
import CloudTestSupport
import Foundation
import SalesCore

@testable import Runner

/// AWS by moto, as an environment leads there.
extension AWSServices {
    static func emulated(_ variables: [String: String] = [:]) async throws -> AWSServices {
        AWSServices(
            environment: AWSEnvironment(
                variables: try await environment(variables), home: NSTemporaryDirectory()))
    }

    static func environment(_ more: [String: String] = [:]) async throws -> [String: String] {
        [
            "AWS_ENDPOINT_URL": try await MotoServer.url(), "AWS_ACCESS_KEY_ID": "test",
            "AWS_SECRET_ACCESS_KEY": "test", "AWS_REGION": "us-east-1",
            "AWS_EC2_METADATA_DISABLED": "true",
        ].merging(more) { _, new in new }
    }

    /// A new bucket, with objects by key.
    func bucket(_ objects: [String: [UInt8]] = [:]) async throws -> String {
        let client = try s3(in: nil)
        let name = "test-\(UUID().uuidString.lowercased())"
        try await client.createBucket(name)
        for (key, bytes) in objects {
            try await client.put(.bytes(bytes), at: S3Address(bucket: name, key: key))
        }
        return name
    }
}

extension S3Client {
    func text(_ address: S3Address) async throws -> String {
        String(decoding: try await piece(of: address, from: 0, count: 1 << 20).bytes, as: UTF8.self)
    }
}
