import Cloud
import SalesCore
import Testing

@testable import Storage

@Suite("What uploads add, in blobs")
struct SourceBlobsTests {
    @Test("All of it comes back from the spool; the same again writes nothing")
    func roundTrip() async throws {
        let place = DynamoPlace()
        _ = try await place.store()
        let client = try await place.client()
        let plain = Samples.upload("a.csv")
        let keys = try keyList(
            keyedLines(0..<9000), in: KeyScratch(folder: try TemporaryFolder().path))
        let upload = UploadedSource(
            partials: SourcePartials(
                name: "a.csv", sha256: plain.sha256, partials: plain.partials.partials,
                heldDays: [Samples.asOf], entries: Samples.entries([[1, 2], [3]]),
                daily: KeptDays([.month(2025, 1): Samples.dayCells(3)])),
            summary: plain.summary, keys: KeyChange(list: keys, leftOut: .none))
        let blobs = SourceBlobs(tables: place.tables)
        var writer = BlobWriter(client, place.tables, Attempt(on: 0), known: [])
        let source = try await blobs.stage(upload, isSuperseded: false, over: nil, &writer)
        try await writer.flush()
        #expect(source.kept?.keys?.parts.count == 4)
        var spool = BlobSpool(folder: try TemporaryFolder().path)
        try await BlobReader(client: client, tables: place.tables).load(source.references) {
            try spool.add($0, $1)
        }
        #expect(try blobs.partials(of: source, in: spool) == upload.partials)

        var again = BlobWriter(
            client, place.tables, Attempt(on: 1), known: source.references)
        let same = try await blobs.stage(upload, isSuperseded: false, over: source, &again)
        #expect(same == source)
        #expect(Set(same.references.map(\.attempt)).count == 1)
        let superseded = try await blobs.stage(upload, isSuperseded: true, over: source, &again)
        #expect(superseded.kept == nil)
        #expect(throws: StorageFailure.self) { try blobs.partials(of: superseded, in: spool) }
    }
}
