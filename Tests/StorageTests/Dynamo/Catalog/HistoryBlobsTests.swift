import Cloud
import Testing

@testable import Storage

@Suite("The history in its blob")
struct HistoryBlobsTests {
    @Test("None is empty, and what is no history is told")
    func reads() async throws {
        let place = DynamoPlace()
        _ = try await place.store()
        let client = try await place.client()
        let blobs = HistoryBlobs(reader: BlobReader(client: client, tables: place.tables))
        #expect(try await blobs.history(of: Catalog()) == History())
        var writer = BlobWriter(client, place.tables, Attempt(on: 0), known: [])
        let ref = try await writer.stage([1])
        try await writer.flush()
        await #expect(throws: StorageFailure.self) {
            try await blobs.history(of: Catalog(history: ref))
        }
    }
}
