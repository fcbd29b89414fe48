import Cloud
import CloudTestSupport
import Foundation
import Storage
import Testing

/// An archive that must keep the contract; a new kind joins by one line in `all`.
struct ArchiveUnderTest: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let make: @Sendable (TemporaryFolder) async throws -> any OutputArchive

    static let all = [
        ArchiveUnderTest(testDescription: "memory") { _ in MemoryArchive() },
        ArchiveUnderTest(testDescription: "folder") { FolderArchive(root: "\($0.path)/archive") },
        ArchiveUnderTest(testDescription: "S3, by moto") { _ in try await bucket(.moto) },
        ArchiveUnderTest(testDescription: "S3, by OpenStack") { _ in try await bucket(.swift) },
    ]

    private static func bucket(_ emulator: S3Emulator) async throws -> S3Archive {
        let client = try await emulator.client()
        let bucket = try await emulator.bucket(client)
        return S3Archive(client, root: S3Address(bucket: bucket, key: "archives/test"))
    }
}

@Suite("Every archive")
struct OutputArchiveTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func key(_ text: String) throws -> ArchiveKey { try ArchiveKey(text) }

    @Test("Is empty at first", arguments: ArchiveUnderTest.all)
    func startsEmpty(_ kind: ArchiveUnderTest) async throws {
        let archive = try await kind.make(folder)
        #expect(try await archive.list(nil).isEmpty)
        #expect(try await archive.exists(key("a")) == false)
        await #expect(throws: StorageFailure.missing(key: "a")) { try await archive.get(key("a")) }
        try await archive.remove(key("a"))
    }

    @Test("Gives back what was put", arguments: ArchiveUnderTest.all, [0, 1, 3_000_000])
    func roundTrip(_ kind: ArchiveUnderTest, _ size: Int) async throws {
        let archive = try await kind.make(folder)
        let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ $0 >> 9) }
        try await archive.put(key("tenant=acme/über/größe.bin"), bytes)
        #expect(try await archive.get(key("tenant=acme/über/größe.bin")) == bytes)
        #expect(
            try await archive.list(nil) == [
                ArchiveEntry(key: key("tenant=acme/über/größe.bin"), size: size)
            ])
    }

    @Test("Tells which of many keys no object has", arguments: ArchiveUnderTest.all)
    func missing(_ kind: ArchiveUnderTest) async throws {
        let archive = try await kind.make(folder)
        let keys = try ["c", "a/b", "a", "d"].map(key)
        #expect(try await archive.missing(among: keys) == keys)
        try await archive.put(key("a/b"), [1])
        try await archive.put(key("d"), [2])
        #expect(try await archive.missing(among: keys) == [keys[0], keys[2]])
    }

    @Test("Tells when an object came to be", arguments: ArchiveUnderTest.all)
    func dates(_ kind: ArchiveUnderTest) async throws {
        let archive = try await kind.make(folder)
        #expect(try await archive.written(key("a/b")) == nil)
        try await archive.put(key("a/b"), [1])
        let date = try #require(try await archive.written(key("a/b")))
        #expect(abs(date.timeIntervalSinceNow) < 600)
        #expect(try await archive.written(key("a")) == nil)
    }

    @Test("Keeps the content of a file, and leaves the file", arguments: ArchiveUnderTest.all)
    func fromFile(_ kind: ArchiveUnderTest) async throws {
        let archive = try await kind.make(folder)
        let path = "\(folder.path)/export.csv.gz"
        let data = Data((0..<2_500_000).map { UInt8(truncatingIfNeeded: $0) })
        try data.write(to: URL(filePath: path))
        for _ in 1...2 { try await archive.put(key("raw/x.csv.gz"), contentsOf: path) }
        #expect(try await archive.get(key("raw/x.csv.gz")) == Array(data))
        #expect(FileManager.default.fileExists(atPath: path))
        try Data("other".utf8).write(to: URL(filePath: path))
        await #expect(throws: StorageFailure.conflict(key: "raw/x.csv.gz")) {
            try await archive.put(key("raw/x.csv.gz"), contentsOf: path)
        }
    }

    @Test("A file that is not there is told", arguments: ArchiveUnderTest.all)
    func missingFile(_ kind: ArchiveUnderTest) async throws {
        let archive = try await kind.make(folder)
        await #expect(throws: StorageFailure.self) {
            try await archive.put(key("a"), contentsOf: "\(folder.path)/none")
        }
        #expect(try await archive.list(nil).isEmpty)
    }

    @Test("The same bytes again are fine, others are refused", arguments: ArchiveUnderTest.all)
    func neverOverwrites(_ kind: ArchiveUnderTest) async throws {
        let archive = try await kind.make(folder)
        try await archive.put(key("a/b"), [1, 2, 3])
        try await archive.put(key("a/b"), [1, 2, 3])
        await #expect(throws: StorageFailure.conflict(key: "a/b")) {
            try await archive.put(key("a/b"), [1, 2, 4])
        }
        #expect(try await archive.get(key("a/b")) == [1, 2, 3])
    }

    @Test("Lists by key's bytes, within a folder and no other", arguments: ArchiveUnderTest.all)
    func lists(_ kind: ArchiveUnderTest) async throws {
        let archive = try await kind.make(folder)
        for name in ["t=a/x", "t=a-b/x", "t=a/Z", "t=a/ä", "t=a/d/e", "t=ab"] {
            try await archive.put(key(name), [0])
        }
        #expect(
            try await archive.list(key("t=a")).map(\.key.description)
                == ["t=a/Z", "t=a/d/e", "t=a/x", "t=a/ä"])
        #expect(try await archive.list(key("t=ab")).map(\.key.description) == ["t=ab"])
        #expect(
            try await archive.list(nil).map(\.key.description)
                == ["t=a-b/x", "t=a/Z", "t=a/d/e", "t=a/x", "t=a/ä", "t=ab"])
    }

    @Test("Removes an object or a folder and nothing beside it", arguments: ArchiveUnderTest.all)
    func removes(_ kind: ArchiveUnderTest) async throws {
        let archive = try await kind.make(folder)
        for name in ["t=a/r/x", "t=a/r/manifest.json", "t=a/y", "t=a-b/x"] {
            try await archive.put(key(name), [0])
        }
        try await archive.remove(key("t=a/r"))
        #expect(try await archive.list(nil).map(\.key.description) == ["t=a-b/x", "t=a/y"])
        try await archive.remove(key("t=a/y"))
        #expect(try await archive.list(nil).map(\.key.description) == ["t=a-b/x"])
        try await archive.put(key("t=a/y"), [9])
        #expect(try await archive.get(key("t=a/y")) == [9])
    }
}
