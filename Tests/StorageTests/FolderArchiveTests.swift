import Foundation
import Storage
import Testing

@Suite("An archive in a folder")
struct FolderArchiveTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test("Asking creates nothing")
    func reading() async throws {
        let archive = FolderArchive(root: "\(folder.path)/archive")
        #expect(try await archive.list(nil).isEmpty)
        #expect(try await archive.exists(ArchiveKey("a")) == false)
        #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/archive"))
    }

    @Test("An object is a file at its key, byte for byte")
    func files() async throws {
        let archive = FolderArchive(root: "\(folder.path)/archive")
        try await archive.put(ArchiveKey("a/b"), [0, 255, 10])
        let path = "\(archive.root)/a/b"
        #expect(FileManager.default.contents(atPath: path) == Data([0, 255, 10]))
    }

    @Test("Many at once, of the same key too, end as one after the other would")
    func concurrent() async throws {
        let archive = FolderArchive(root: "\(folder.path)/archive")
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<40 {
                group.addTask {
                    try await archive.put(ArchiveKey("k/\(number % 10)"), [UInt8(number % 10)])
                }
            }
            try await group.waitForAll()
        }
        for number in 0..<10 {
            #expect(try await archive.get(ArchiveKey("k/\(number)")) == [UInt8(number)])
        }
    }

    @Test("A root that cannot be a folder is told")
    func unwritable() async throws {
        #expect(FileManager.default.createFile(atPath: "\(folder.path)/file", contents: nil))
        let archive = FolderArchive(root: "\(folder.path)/file/archive")
        await #expect(throws: StorageFailure.self) { try await archive.put(ArchiveKey("a"), [1]) }
    }
}
