import Cloud
import CloudTestSupport
import Testing

@Suite("Reading objects")
struct S3ClientGetTests {
    @Test("What S3 tells of an object, and its bytes", arguments: S3Emulator.allCases)
    func reads(emulator: S3Emulator) async throws {
        let client = try await emulator.client()
        let address = S3Address(bucket: try await Buckets.shared(emulator), key: "to read")
        let options = S3PutOptions(contentType: "text/csv")
        let put = try await client.put(.bytes([1, 2, 3]), at: address, options: options)
        let head = try await client.head(address)
        #expect(head.size == 3)
        #expect(head.etag == put.etag)
        #expect(head.sha256 == "039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81")
        #expect(head.lastModified != nil)
        #expect(try await client.bytes(address) == [1, 2, 3])
    }

    @Test("An object without bytes has none", arguments: S3Emulator.allCases)
    func readsEmpty(emulator: S3Emulator) async throws {
        let client = try await emulator.client()
        let address = S3Address(bucket: try await Buckets.shared(emulator), key: "empty")
        try await client.put([], at: address)
        #expect(try await client.bytes(address) == [])
    }

    @Test("An older version, where the bucket keeps versions")
    func readsVersion() async throws {
        let client = try await S3Emulator.moto.client()
        let bucket = try await S3Emulator.moto.bucket(client)
        try await keepVersions(of: bucket)
        let address = S3Address(bucket: bucket, key: "twice")
        let first = try await client.put([1], at: address)
        try await client.put([2], at: address)
        let version = try #require(first.version)
        #expect(try await client.bytes(address) == [2])
        #expect(try await client.bytes(address, version: version) == [1])
        #expect(try await client.head(address, version: version).etag == first.etag)
    }

    private func keepVersions(of bucket: String) async throws {
        let body = "<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>"
        let url = "\(try await S3Emulator.moto.url())/\(bucket)?versioning"
        let response = try await CurlClient().send(
            HTTPRequest(
                .put, url, headers: ["Content-Type": "application/xml"], body: Array(body.utf8)))
        #expect(response.isSuccess)
    }
}
