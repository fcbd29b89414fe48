import Cloud
import CloudTestSupport
import Storage
import Testing

/// What every archive keeps to is in `OutputArchiveTests`.
@Suite("An archive in a bucket")
struct S3ArchiveTests {
    @Test(
        "Keys stand under the prefix, and nothing beside it is seen",
        arguments: ["", "a/b", "a/b/"])
    func prefixes(prefix: String) async throws {
        let client = try await S3Emulator.moto.client()
        let bucket = try await S3Emulator.moto.bucket(client)
        let archive = S3Archive(client, root: S3Address(bucket: bucket, key: prefix))
        try await archive.put(try ArchiveKey("tenant=acme/raw/x"), [1])
        let stored = try await client.list(S3Address(bucket: bucket, key: "")).map(\.key)
        #expect(stored == [prefix.isEmpty ? "tenant=acme/raw/x" : "a/b/tenant=acme/raw/x"])
        try await client.put([2], at: S3Address(bucket: bucket, key: "a/bc/tenant=acme/y"))
        let listed = try await archive.list(try ArchiveKey("tenant=acme"))
        #expect(listed == [ArchiveEntry(key: try ArchiveKey("tenant=acme/raw/x"), size: 1)])
    }

    @Test("An object larger than a piece comes whole")
    func reads() async throws {
        let client = try await S3Emulator.moto.client()
        let bucket = try await S3Emulator.moto.bucket(client)
        let archive = S3Archive(client, root: S3Address(bucket: bucket, key: ""))
        let bytes = (0..<(9 << 20)).map { UInt8(truncatingIfNeeded: $0 &* 13 >> 4) }
        let key = try ArchiveKey("large")
        try await archive.put(key, bytes)
        #expect(try await archive.get(key) == bytes)
    }

    @Test("A bucket that is not there is told as such, not as an empty archive")
    func missingBucket() async throws {
        let archive = S3Archive(
            try await S3Emulator.moto.client(), root: S3Address(bucket: "no-such-bucket", key: "a"))
        await #expect(throws: AWSFailure.self) { _ = try await archive.list(nil) }
        await #expect(throws: AWSFailure.self) { try await archive.put(try ArchiveKey("k"), [1]) }
    }
}
