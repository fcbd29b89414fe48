import Testing

@testable import Storage

@Suite("The record of a commit")
struct CommitRecordTests {
    @Test("Names what it uses, and is read back as it was written")
    func references() throws {
        var record = CommitRecord(catalog: Catalog(sources: [catalogSource("a", months: [5])]))
        #expect(record.references == [blobRef("a 5", "a5")])
        record.unpublished = blobRef("keys")
        record.dropped = [blobRef("old")]
        #expect(record.references.contains(blobRef("keys")))
        #expect(!record.references.contains(blobRef("old")))
        let bytes = try StableJSON.bytes(record)
        #expect(try StableJSON.decode(CommitRecord.self, from: bytes) == record)
    }
}
