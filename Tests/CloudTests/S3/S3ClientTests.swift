import Cloud
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
        let client = try emulator.client()
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

    @Test("All pages of a listing, by key", arguments: S3Emulator.allCases)
    func lists(emulator: S3Emulator) async throws {
        let client = try emulator.client()
        let bucket = try await emulator.bucket(client)
        let keys = (0..<12).map { "in/\(1000 + $0)" }
        for key in keys + ["out/1"] {
            try await client.put(.bytes([1]), at: S3Address(bucket: bucket, key: key))
        }
        let inside = S3Address(bucket: bucket, key: "in/")
        #expect(try await client.list(inside, pageSize: 5).map(\.key) == keys)
        #expect(try await client.list(S3Address(bucket: bucket, key: "none/")).isEmpty)
    }

    @Test("An object larger than a part is sent in parts", arguments: S3Emulator.allCases)
    func sendsParts(emulator: S3Emulator) async throws {
        let client = try emulator.client()
        let bytes = (0..<(11 << 20)).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
        let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try Data([9, 9, 9] + bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let address = S3Address(bucket: try await Buckets.shared(emulator), key: "large")
        let part = FilePart(path: file.path(), offset: 3, count: bytes.count)
        let object = try await client.put(.file(part), at: address)
        #expect(object.size == bytes.count)
        #expect(try await client.bytes(address) == bytes)
        #expect(try await client.head(address).sha256 == object.sha256)
    }

    @Test("What must be new never overwrites, and may be repeated", arguments: S3Emulator.allCases)
    func keepsWhatIsThere(emulator: S3Emulator) async throws {
        let client = try emulator.client()
        let address = S3Address(bucket: try await Buckets.shared(emulator), key: "once")
        let options = S3PutOptions(mustBeNew: true)
        let first = try await client.put(.bytes([1, 2, 3]), at: address, options: options)
        let again = try await client.put(.bytes([1, 2, 3]), at: address, options: options)
        #expect(again.sha256 == first.sha256)
        await #expect(throws: S3ObjectExists(address: address)) {
            try await client.put(.bytes([4]), at: address, options: options)
        }
        #expect(try await client.bytes(address) == [1, 2, 3])
    }

    @Test(
        "A link gives the object to whoever has it, and nothing else",
        arguments: S3Emulator.allCases)
    func links(emulator: S3Emulator) async throws {
        let client = try emulator.client()
        let address = S3Address(bucket: try await Buckets.shared(emulator), key: "to share")
        try await client.put(.bytes([7, 7]), at: address)
        let link = try await client.link(to: address, for: 60)
        #expect(try await CurlClient().send(HTTPRequest(.get, link)).body == [7, 7])
        let other = link.replacing("share", with: "spare")
        let refused = try await CurlClient().send(HTTPRequest(.get, other))
        #expect(!refused.isSuccess)
    }

    @Test("Another's secret is refused with what to check")
    func refusesWrongSecret() async throws {
        let client = try S3Emulator.swift.client(secret: "wrong")
        let address = S3Address(bucket: "anything", key: "key")
        let failure = await #expect(throws: AWSFailure.self) { try await client.head(address) }
        #expect(failure?.exitCode == .credentials)
        #expect(failure?.summary.contains("wrong") == false)
    }

    @Test("A bucket that is not there is named", arguments: S3Emulator.allCases)
    func namesMissingBucket(emulator: S3Emulator) async throws {
        let client = try emulator.client()
        let failure = await #expect(throws: AWSFailure.self) {
            try await client.list(S3Address(bucket: "no-such-bucket-here", key: "x"))
        }
        #expect(failure?.code == "NoSuchBucket")
        #expect(failure?.remedy?.contains("bucket no-such-bucket-here") == true)
    }

    @Test(
        "What boto3 wrote is read, and boto3 reads what was written", arguments: S3Emulator.allCases
    )
    func agreesWithBoto(emulator: S3Emulator) async throws {
        let client = try emulator.client()
        let bucket = try await Buckets.shared(emulator)
        let script = projectRoot.appending(path: "Tests/CloudTests/Fixtures/boto_s3.py")
        try await client.put(
            .bytes(Array("ours".utf8)), at: S3Address(bucket: bucket, key: "by us ü"))
        let read = try Python.run(
            script: script, try emulator.url(), S3Emulator.key, S3Emulator.secret, bucket,
            "by us ü", "by boto +")
        #expect(String(decoding: read, as: UTF8.self) == "ours")
        let theirs = try await client.bytes(S3Address(bucket: bucket, key: "by boto +"))
        #expect(theirs == Array("theirs".utf8))
    }
}

/// One bucket for the tests that need no other.
private enum Buckets {
    private static let moto = Task { try await S3Emulator.moto.bucket(S3Emulator.moto.client()) }
    private static let swift = Task { try await S3Emulator.swift.bucket(S3Emulator.swift.client()) }

    static func shared(_ emulator: S3Emulator) async throws -> String {
        switch emulator {
        case .moto: try await moto.value
        case .swift: try await swift.value
        }
    }
}
