import Testing

@testable import Storage

@Suite("Blobs that were fetched")
struct BlobSpoolTests {
    @Test("Are read again as often as one likes; others are missing")
    func reads() throws {
        let folder = try TemporaryFolder()
        var spool = BlobSpool(folder: folder.path)
        try spool.add(blobRef("a"), [1, 2])
        try spool.add(blobRef("b"), [])
        try spool.add(blobRef("c"), [3])
        for _ in 1...2 {
            #expect(try spool.bytes(of: blobRef("a")) == [1, 2])
            #expect(try spool.bytes(of: blobRef("b")).isEmpty)
            #expect(try spool.bytes(of: blobRef("c")) == [3])
        }
        #expect(throws: BlobMissing.self) { try spool.bytes(of: blobRef("d")) }
        #expect(folder.files.isEmpty)
    }
}
