import Cloud
import Testing

@testable import Storage

@Suite("Reading the record of a commit")
struct CommitRecordsTests {
    @Test("One that is no record is told")
    func refuses() async throws {
        let place = DynamoPlace()
        _ = try await place.store()
        let client = try await place.client()
        var writer = BlobWriter(client, place.tables, Attempt(on: 0), known: [])
        let (good, bad) = (
            try await writer.stage(StableJSON.bytes(CommitRecord())), try await writer.stage([1])
        )
        try await writer.flush()
        let records = CommitRecords(reader: BlobReader(client: client, tables: place.tables))
        #expect(try await records.record(good) == CommitRecord())
        await #expect(throws: StorageFailure.self) { try await records.record(bad) }
    }

    @Test("The last is kept under its name, and no other")
    func keeps() {
        let last = LastRecord()
        #expect(last.record(blobRef("a")) == nil)
        last.keep(CommitRecord(), as: blobRef("a"))
        #expect(last.record(blobRef("a")) == CommitRecord())
        #expect(last.record(blobRef("b")) == nil)
    }
}
