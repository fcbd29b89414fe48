import Cloud
import CloudTestSupport
import Testing

@testable import Storage

@Suite("Writing blobs")
struct BlobWriterTests {
    @Test("Large ones are split, and come back whole; what is known is not written again")
    func splits() async throws {
        let place = DynamoPlace()
        _ = try await place.store()
        let client = try await place.client()
        let attempt = Attempt(on: 0)
        var writer = BlobWriter(
            client, place.tables, attempt, known: [blobRef("old", PartialRows.mark(of: [7]))])
        let large = incompressible(1_000_000)
        let refs = [
            try await writer.stage([7]), try await writer.stage(large),
            try await writer.stage([8]), try await writer.stage(large),
        ]
        #expect(refs.map(\.attempt) == ["old", attempt.name, attempt.name, attempt.name])
        #expect(refs[1].count == 3)
        #expect(refs[2].first == 3)
        #expect(refs[1] == refs[3])
        #expect(try await place.items("BLOB#").isEmpty)
        try await writer.flush()
        #expect(try await place.items("BLOB#").count == 4)
        #expect(try await place.items("ATTEMPT").first?["reserved"] == 4)
        let reader = BlobReader(client: client, tables: place.tables)
        #expect(try await reader.bytes(of: refs[1]) == large)
        #expect(try await reader.bytes(of: refs[2]) == [8])
    }

    @Test("Many are written as they come, not all at the end")
    func flushes() async throws {
        let place = DynamoPlace()
        _ = try await place.store()
        var writer = BlobWriter(
            try await place.client(), place.tables, Attempt(on: 0), known: [])
        _ = try await writer.stage(incompressible(4_100_000))
        #expect(try await place.items("BLOB#").count == 11)
    }

    /// Repeats itself further back than gzip looks.
    private func incompressible(_ count: Int) -> [UInt8] {
        let piece = GzipEncoderTests.noise(100_000)
        return (0..<count / piece.count).flatMap { _ in piece }
    }
}
