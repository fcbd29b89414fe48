@testable import Cloud
import CloudTestSupport
import Foundation
import Testing

@Suite("Buckets")
struct S3ClientBucketTests {
    @Test("Made in the client's region", arguments: ["us-east-1", "eu-central-1"])
    func makes(region: String) async throws {
        let endpoint = AWSEndpoint(
            url: try await S3Emulator.moto.url(), region: region, isCustom: true)
        let client = S3Client(
            AWSClient(
                http: CurlClient(),
                credentials: FixedCredentials(accessKeyID: "test", secretAccessKey: "test"),
                endpoint: { _ in endpoint }))
        let name = "test-\(UUID().uuidString.lowercased())"
        try await client.createBucket(name)
        #expect(try await client.list(S3Address(bucket: name, key: "")).isEmpty)
        let again = AWSCall(.s3, "CreateBucket", on: "bucket \(name)")
        #expect(again.action == "s3:CreateBucket")
    }
}
