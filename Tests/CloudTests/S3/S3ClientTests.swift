import Cloud
import CloudTestSupport
import Foundation
import SalesCore
import TestSupport
import Testing

@Suite("Objects in S3", .serialized)
struct S3ClientTests {
    private static let keys = [
        "plain", "a b", "a+b", "dt=2024-01-01/part-0.csv", "ü/ሴ/😀", "a:b@c,d$e", "100%", "~a-b_c.d",
        "a/./b/../c", "quote\"<&>'", "tenant=acme/grain=month/period=2025-10/run/report.json.gz",
    ]

    @Test("Any key goes there and comes back", arguments: S3Emulator.allCases, keys)
    func keepsKeys(emulator: S3Emulator, key: String) async throws {
        let client = try await emulator.client()
        let bucket = try await Buckets.shared(emulator)
        let address = S3Address(bucket: bucket, key: "keys/\(key)")
        let bytes = Array("what \(key) holds".utf8)
        let put = try await client.put(.bytes(bytes), at: address)
        #expect(try await client.bytes(address) == bytes)
        let head = try await client.head(address)
        #expect(head.size == bytes.count)
        #expect(head.etag == put.etag)
        #expect(head.sha256 == put.sha256)
        let listed = try await client.list(S3Address(bucket: bucket, key: address.key))
        #expect(listed.map(\.key).contains(address.key))
        try await client.delete(address)
        await #expect(throws: AWSFailure.self) { try await client.head(address) }
    }

    @Test("Another's secret is refused with what to check")
    func refusesWrongSecret() async throws {
        let client = try await S3Emulator.swift.client(secret: "wrong")
        let address = S3Address(bucket: "anything", key: "key")
        let failure = await #expect(throws: AWSFailure.self) { try await client.head(address) }
        #expect(failure?.exitCode == .credentials)
        #expect(failure?.summary.contains("wrong") == false)
    }

    @Test(
        "What boto3 wrote is read, and boto3 reads what was written", arguments: S3Emulator.allCases
    )
    func agreesWithBoto(emulator: S3Emulator) async throws {
        let client = try await emulator.client()
        let bucket = try await Buckets.shared(emulator)
        let script = projectRoot.appending(path: "Tests/CloudTests/Fixtures/boto_s3.py")
        try await client.put(
            .bytes(Array("ours".utf8)), at: S3Address(bucket: bucket, key: "by us ü"))
        let read = try await Python.run(
            script: script, try await emulator.url(), S3Emulator.key, S3Emulator.secret, bucket,
            "by us ü", "by boto +")
        #expect(String(decoding: read, as: UTF8.self) == "ours")
        let theirs = try await client.bytes(S3Address(bucket: bucket, key: "by boto +"))
        #expect(theirs == Array("theirs".utf8))
    }
}
