import Foundation
import SalesCore
import Testing

@testable import Storage

/// What a user without rights is told; such a user is played by a child of the superuser.
@Suite("Without the right to write", .enabled(if: geteuid() == 0))
struct PermissionTests {
    @Test("A home that may not be written is told with its path")
    func home() async throws {
        let folder = try TemporaryFolder()
        await #expect(processExitsWith: .success) { [path = folder.path as String] in
            try #require(seteuid(65534) == 0)
            let expected = StorageFailure.unwritable(
                path: "\(path)/home", reason: "permission denied")
            #expect(throws: expected) {
                try SQLiteStore.open(Samples.tenant, home: "\(path)/home")
            }
            let archive = FolderArchive(root: "\(path)/home/archive")
            await #expect(throws: expected) { try await archive.put(ArchiveKey("a"), [1]) }
        }
    }

    @Test("A store whose folder may only be read says what SQLite needs")
    func reader() async throws {
        let folder = try TemporaryFolder()
        try SQLiteStore.open(Samples.tenant, home: folder.path).close()
        await #expect(processExitsWith: .success) { [path = folder.path as String] in
            try #require(seteuid(65534) == 0)
            let failure = #expect(throws: StorageFailure.self) {
                try SQLiteStore.openForReading(Samples.tenant, home: path)
            }
            guard case .unreadable = failure else {
                Issue.record("told as \(String(describing: failure))")
                return
            }
        }
    }
}
