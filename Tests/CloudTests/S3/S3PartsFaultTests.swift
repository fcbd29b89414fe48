import Cloud
import CloudTestSupport
import Foundation
import SalesCore
import TestSupport
import Testing

@Suite("Objects sent in parts with faults on the way", .serialized)
struct S3PartsFaultTests {
    /// A bucket in an account of its own, and a way to it through the proxy.
    private struct Place {
        let bucket = "test-\(UUID().uuidString.lowercased())"
        let account = MotoAccount()
        let proxy: FaultProxy
        let client: S3Client

        var address: S3Address { S3Address(bucket: bucket, key: "object") }

        init() async throws {
            proxy = try await FaultProxy(account: account)
            let clock = TestClock().retryClock
            client = S3Client(
                try await MotoServer.client(
                    http: CurlClient(maximumTransfers: 1), at: proxy.url, clock: clock),
                partSize: 5 << 20)
            try await client.createBucket(bucket)
        }

        /// What boto3 sees of the bucket, by the names of `Fixtures/boto_parts.py`.
        func seen() async throws -> [String: String] {
            let output = try await Python.run(
                script: projectRoot.appending(path: "Tests/CloudTests/Fixtures/boto_parts.py"),
                try await MotoServer.url(), account.id, bucket)
            let lines = String(decoding: output, as: UTF8.self).split(separator: "\n")
            return Dictionary(
                uniqueKeysWithValues: lines.map { line in
                    let words = line.split(separator: " ", maxSplits: 1)
                    return (String(words[0]), words.count > 1 ? String(words[1]) : "")
                })
        }
    }

    /// Begun, and sent in three parts.
    private static let sent = [String](repeating: "pass", count: 4)
    private static let bytes = (0..<(11 << 20)).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }

    @Test(
        "It is there, whole and once, though the answer that completed it was lost",
        arguments: ["lost", "truncate"], [true, false])
    func losesAnswer(fault: String, mustBeNew: Bool) async throws {
        let place = try await Place()
        try await place.proxy.expect(Self.sent + [fault])
        let object = try await place.client.put(
            .bytes(Self.bytes), at: place.address, options: S3PutOptions(mustBeNew: mustBeNew))
        #expect(object.size == Self.bytes.count)
        #expect(try await place.client.bytes(place.address) == Self.bytes)
        let seen = try await place.seen()
        #expect(seen["objects"] == "object")
        #expect(seen["uploads"] == "")
    }

    @Test(
        "Its key and tags are those that boto3 reads, of an object in parts as of any",
        arguments: [[], ["500"], sent + ["lost"]])
    func keepsOptions(faults: [String]) async throws {
        let place = try await Place()
        try await place.proxy.expect(faults)
        let key = "arn:aws:kms:us-east-1:123456789012:key/0e3c5b3a-7f0f-4c52-9d3c-5b1f6a3e8d11"
        try await place.client.put(
            .bytes(Self.bytes), at: place.address,
            options: S3PutOptions(
                contentType: "text/csv", kmsKey: key,
                tags: ["tenant": "acme", "team": "a b+c/ü"], mustBeNew: true))
        let seen = try await place.seen()
        #expect(seen["encryption"] == "aws:kms \(key)")
        #expect(seen["tags"] == "team=a b+c/ü tenant=acme")
        #expect(seen["type"] == "text/csv")
        #expect(seen["parts"] == "3")
        #expect(seen["uploads"] == "")
    }

    @Test("A failure in an answer that began as a success is asked again")
    func failsLate() async throws {
        let place = try await Place()
        try await place.proxy.expect(Self.sent + ["error-in-200"])
        try await place.client.put(.bytes(Self.bytes), at: place.address)
        #expect(try await place.client.bytes(place.address) == Self.bytes)
        let log = try await place.proxy.log()
        #expect(log.filter { $0.hasPrefix("POST") }.count == 3)
        #expect(try await place.seen()["uploads"] == "")
    }

    @Test(
        "What fails leaves neither object nor parts",
        arguments: [
            sent + ["error-in-200", "error-in-200", "error-in-200"],
            ["pass", "500", "500", "500", "500", "500", "500", "500", "500", "500"],
            sent + ["expired"],
        ])
    func leavesNothing(faults: [String]) async throws {
        let place = try await Place()
        try await place.proxy.expect(faults)
        let failure = await #expect(throws: AWSFailure.self) {
            try await place.client.put(.bytes(Self.bytes), at: place.address)
        }
        #expect(failure?.summary.contains("s3://\(place.bucket)/object") == true)
        #expect(failure?.code != "HTTP 200")
        let seen = try await place.seen()
        #expect(seen["objects"] == "")
        #expect(seen["uploads"] == "")
    }
}
