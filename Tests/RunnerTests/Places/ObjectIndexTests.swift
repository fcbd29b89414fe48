import SalesCore
import Testing

@testable import Runner

@Suite("ObjectIndex")
struct ObjectIndexTests {
    private func file(_ name: String, etag: String?, bytes: Int = 3) -> InputFile {
        InputFile(
            name: name, path: name, bytes: bytes, sha256: "hash of \(name)",
            remote: RemoteFile(workFolder: ".", etag: etag) { _ in })
    }

    @Test("An object is known by address, etag and size, all three")
    func known() throws {
        let workshop = try Workshop()
        let local = InputFile(name: "a.csv", path: "/a.csv", bytes: 1, sha256: "x")
        let index = ObjectIndex([
            file("s3://b/a", etag: "1"), file("s3://b/none", etag: nil), local,
        ])
        try index.save(for: .acme, in: workshop.home)
        let loaded = ObjectIndex.load(for: .acme, in: workshop.home)
        #expect(loaded == index)
        #expect(loaded.objects.keys.sorted() == ["s3://b/a"])
        #expect(loaded.entry("s3://b/a", etag: "1", bytes: 3)?.sha256 == "hash of s3://b/a")
        #expect(loaded.entry("s3://b/a", etag: "2", bytes: 3) == nil)
        #expect(loaded.entry("s3://b/a", etag: "1", bytes: 4) == nil)
        #expect(loaded.entry("s3://b/b", etag: "1", bytes: 3) == nil)
        #expect(ObjectIndex.load(for: .bolt, in: workshop.home) == ObjectIndex())
    }

    @Test("What cannot be read is not known; nothing known writes nothing")
    func unknown() throws {
        let workshop = try Workshop()
        try workshop.write("{", to: "home/cache/objects/tenant=acme.json")
        #expect(ObjectIndex.load(for: .acme, in: workshop.home) == ObjectIndex())
        try ObjectIndex().save(for: .bolt, in: workshop.home)
        #expect(!workshop.exists("home/cache/objects/tenant=bolt.json"))
    }
}
