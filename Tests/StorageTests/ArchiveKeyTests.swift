import Storage
import Testing

@Suite("Keys of archived objects")
struct ArchiveKeyTests {
    @Test(
        "Names joined with slashes are keys",
        arguments: ["a", "tenant=acme/raw/0a.csv.gz", "a/b c/ü.json", "a..b/c."])
    func valid(_ text: String) throws {
        #expect(try ArchiveKey(text).description == text)
    }

    @Test(
        "What could lead out of the archive, or nowhere, is refused",
        arguments: [
            "", "/", "/etc/passwd", "..", "../a", "a/../b", "a/..", "a//b", "a/", "./a",
            ".staging/a",
            "a\\b", "a\u{0}b", "a\nb", "a\u{85}b", String(repeating: "a", count: 256),
            String(repeating: "ab/", count: 400) + "a",
        ])
    func invalid(_ text: String) {
        #expect(throws: StorageFailure.self) { try ArchiveKey(text) }
    }

    @Test("A folder holds what is under it, not what merely starts like it")
    func within() throws {
        let folder = try ArchiveKey("tenant=a")
        #expect(try ArchiveKey("tenant=a/x").isWithin(folder))
        #expect(try ArchiveKey("tenant=a").isWithin(folder))
        #expect(try !ArchiveKey("tenant=ab/x").isWithin(folder))
        #expect(try !ArchiveKey("tenant=a-b/x").isWithin(folder))
    }

    @Test("Knows its last name and what can follow it")
    func names() throws {
        let key = try ArchiveKey("a/b").appending("c.gz")
        #expect(key.description == "a/b/c.gz")
        #expect(key.name == "c.gz")
        #expect(throws: StorageFailure.self) { try key.appending("../x") }
    }

    @Test("Sorts by bytes, as S3 lists")
    func order() throws {
        let keys = try ["b", "a/b", "Z", "a-b", "ä"].map { try ArchiveKey($0) }
        #expect(keys.sorted().map(\.description) == ["Z", "a-b", "a/b", "b", "ä"])
    }
}
