import Cloud
import CloudTestSupport
import Foundation
import SalesCore
import TestSupport
import Testing

@Suite("Listing objects")
struct S3ClientListTests {
    @Test("All pages of a listing, by key", arguments: S3Emulator.allCases)
    func lists(emulator: S3Emulator) async throws {
        let client = try await emulator.client()
        let bucket = try await emulator.bucket(client)
        let keys = (0..<12).map { "in/\(1000 + $0)" }
        for key in keys + ["out/1"] {
            try await client.put(.bytes([1]), at: S3Address(bucket: bucket, key: key))
        }
        let inside = S3Address(bucket: bucket, key: "in/")
        #expect(try await client.list(inside, pageSize: 5).map(\.key) == keys)
        #expect(try await client.list(S3Address(bucket: bucket, key: "none/")).isEmpty)
    }

    @Test("One object is found by its whole key", arguments: S3Emulator.allCases)
    func finds(emulator: S3Emulator) async throws {
        let client = try await emulator.client()
        let bucket = try await emulator.bucket(client)
        for key in ["a/b c+1", "a/b c+10"] {
            try await client.put(.bytes([1]), at: S3Address(bucket: bucket, key: key))
        }
        let found = try await client.find(S3Address(bucket: bucket, key: "a/b c+1"))
        #expect(found?.key == "a/b c+1")
        #expect(found?.lastModified != nil)
        #expect(try await client.find(S3Address(bucket: bucket, key: "a/b")) == nil)
    }

    @Test("A bucket that is not there is named", arguments: S3Emulator.allCases)
    func namesMissingBucket(emulator: S3Emulator) async throws {
        let client = try await emulator.client()
        let failure = await #expect(throws: AWSFailure.self) {
            try await client.list(S3Address(bucket: "no-such-bucket-here", key: "x"))
        }
        #expect(failure?.code == "NoSuchBucket")
        #expect(failure?.remedy?.contains("bucket no-such-bucket-here") == true)
    }
}
