import Foundation
import Testing

@testable import Storage

@Suite("The folder behind an archive")
struct ArchiveFolderTests {
    private let root: TemporaryFolder
    private var folder: ArchiveFolder { ArchiveFolder(root: root.path) }

    init() throws { root = try TemporaryFolder() }

    @Test("Leaves nothing beside the objects")
    func tidy() throws {
        try folder.place([(ArchiveKey("a/b"), .bytes([1])), (ArchiveKey("a/c"), .bytes([2]))])
        #expect(root.files == ["a/b", "a/c"])
    }

    @Test("Lists neither its own files, nor links, nor names that are no keys")
    func hidden() throws {
        try folder.place([(ArchiveKey("a/b"), .bytes([1]))])
        let files = FileManager.default
        #expect(files.createFile(atPath: "\(root.path)/a/.hidden", contents: Data()))
        #expect(files.createFile(atPath: "\(root.path)/a/line\nend", contents: Data()))
        try files.createSymbolicLink(
            atPath: "\(root.path)/a/link", withDestinationPath: "/etc/hostname")
        try files.createSymbolicLink(atPath: "\(root.path)/a/up", withDestinationPath: root.path)
        #expect(try folder.entries(under: nil).map(\.key.description) == ["a/b"])
        #expect(folder.has(try ArchiveKey("a/link")) == false)
        #expect(throws: StorageFailure.missing(key: "a/link")) {
            try folder.open(ArchiveKey("a/link"))
        }
    }

    @Test("Removing clears away empty folders, up to the root")
    func removes() throws {
        try folder.place([(ArchiveKey("a/b/c/d"), .bytes([1])), (ArchiveKey("a/x"), .bytes([1]))])
        try folder.remove(ArchiveKey("a/b/c"))
        #expect(!Folder.isFolder("\(root.path)/a/b"))
        try folder.remove(ArchiveKey("a"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: root.path) == [".staging"])
    }

    @Test("A key under an object is told, and the object stays")
    func objectInTheWay() throws {
        try folder.place([(ArchiveKey("a"), .bytes([1]))])
        #expect(
            throws: StorageFailure.unwritable(
                path: "\(root.path)/a", reason: "a file stands where a folder should be")
        ) {
            try folder.place([(ArchiveKey("a/b"), .bytes([2]))])
        }
        #expect(root.files == ["a"])
    }
}
