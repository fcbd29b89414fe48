import Cloud
import CloudTestSupport
import Testing

@Suite("Objects piece by piece")
struct S3ClientPiecesTests {
    @Test(
        "Each piece, the last one shorter, none of an empty object", arguments: S3Emulator.allCases)
    func reads(emulator: S3Emulator) async throws {
        let client = try await emulator.client()
        let bucket = try await Buckets.shared(emulator)
        let address = S3Address(bucket: bucket, key: "in pieces")
        try await client.put(.bytes([1, 2, 3, 4, 5]), at: address)
        let first = try await client.piece(of: address, from: 0, count: 3)
        #expect(first.bytes == [1, 2, 3])
        #expect(first.total == 5)
        let last = try await client.piece(of: address, from: 3, count: 3, etag: first.etag)
        #expect(last.bytes == [4, 5])
        let empty = S3Address(bucket: bucket, key: "no pieces")
        try await client.put([], at: empty)
        #expect(try await client.piece(of: empty, from: 0, count: 3).bytes == [])
    }

    @Test("An object that was replaced meanwhile is refused", arguments: S3Emulator.allCases)
    func refusesReplaced(emulator: S3Emulator) async throws {
        let client = try await emulator.client()
        let address = S3Address(bucket: try await Buckets.shared(emulator), key: "replaced")
        try await client.put(.bytes([1, 2, 3]), at: address)
        let first = try await client.piece(of: address, from: 0, count: 2)
        try await client.put(.bytes([4, 5, 6]), at: address)
        let failure = await #expect(throws: AWSFailure.self) {
            _ = try await client.piece(of: address, from: 2, count: 1, etag: first.etag)
        }
        #expect(failure?.status == 412)
    }
}
