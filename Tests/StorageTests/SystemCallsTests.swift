import Foundation
import Testing

@testable import Storage

@Suite("What the system says")
struct SystemCallsTests {
    @Test(
        "Is told so that a person can act",
        arguments: [
            (ENOSPC, StorageFailure.diskFull(path: "/a")), (EDQUOT, .diskFull(path: "/a")),
            (EACCES, .unwritable(path: "/a", reason: "permission denied")),
            (EROFS, .unwritable(path: "/a", reason: "the file system is read-only")),
            (
                ENOTDIR,
                .unwritable(path: "/a", reason: "a file stands where a folder should be")
            ),
        ])
    func reasons(_ code: Int32, _ expected: StorageFailure) {
        #expect(StorageFailure.writing("/a", code) == expected)
    }

    @Test("Folders are made with all that leads to them, and again for nothing")
    func creates() throws {
        let folder = try TemporaryFolder()
        for _ in 1...2 { try Folder.create("\(folder.path)/a/b/c") }
        #expect(Folder.isFolder("\(folder.path)/a/b/c"))
        try Folder.sync("\(folder.path)/a/b/c")
    }

    @Test("A file in the way is named")
    func fileInTheWay() throws {
        let folder = try TemporaryFolder()
        #expect(FileManager.default.createFile(atPath: "\(folder.path)/a", contents: nil))
        #expect(
            throws: StorageFailure.unwritable(
                path: "\(folder.path)/a", reason: "a file stands where a folder should be")
        ) { try Folder.create("\(folder.path)/a/b") }
    }

    @Test("A folder that is gone cannot be synced")
    func syncFails() {
        #expect(throws: StorageFailure.self) { try Folder.sync("/nonexistent/folder") }
    }
}
