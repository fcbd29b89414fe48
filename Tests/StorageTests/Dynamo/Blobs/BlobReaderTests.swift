import Cloud
import Testing

@testable import Storage

@Suite("Reading blobs")
struct BlobReaderTests {
    private let place = DynamoPlace()

    @Test("Each is handed on once, whatever is asked for twice")
    func reads() async throws {
        _ = try await place.store()
        let client = try await place.client()
        var writer = BlobWriter(client, place.tables, Attempt(on: 0), known: [])
        var refs: [BlobRef] = []
        for number in 0..<120 { refs.append(try await writer.stage([UInt8(number)])) }
        try await writer.flush()
        var found: [BlobRef: [UInt8]] = [:]
        try await BlobReader(client: client, tables: place.tables).load(refs + refs) {
            #expect(found.updateValue($1, forKey: $0) == nil)
        }
        #expect(refs.map { found[$0] } == (0..<120).map { [UInt8($0)] })
    }

    @Test("One that is gone is missing, one that was changed is damaged")
    func refuses() async throws {
        _ = try await place.store()
        let client = try await place.client()
        let reader = BlobReader(client: client, tables: place.tables)
        await #expect(throws: BlobMissing.self) { try await reader.bytes(of: blobRef("no")) }
        var writer = BlobWriter(client, place.tables, Attempt(on: 0), known: [])
        let ref = try await writer.stage([1, 2, 3])
        try await writer.flush()
        var item = try #require(ref.keys(in: place.tables).first)
        for bytes in [try GzipEncoder.gzip([1, 2, 4]), [1, 2, 3]] {
            item["bytes"] = .binary(bytes)
            try await client.put(item, in: place.tables.metrics)
            await #expect(throws: StorageFailure.self) { try await reader.bytes(of: ref) }
        }
    }
}
