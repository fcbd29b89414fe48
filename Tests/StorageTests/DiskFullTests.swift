import Foundation
import SalesCore
import Testing

@testable import Storage

/// A real file system of a few hundred kilobytes; needs the right to mount one.
private final class TinyDisk {
    static let isPossible: Bool = {
        guard let disk = try? TinyDisk(kilobytes: 64) else { return false }
        return !disk.path.isEmpty
    }()

    private let folder: TemporaryFolder
    let path: String

    init(kilobytes: Int) throws {
        folder = try TemporaryFolder()
        path = "\(folder.path)/disk"
        try Folder.create(path)
        guard mount("none", path, "tmpfs", 0, "size=\(kilobytes)k") == 0 else {
            throw StorageFailure.unwritable(path: path, reason: "no right to mount")
        }
    }

    deinit { umount2(path, Int32(MNT_DETACH)) }
}

@Suite("A disk that is really full", .enabled(if: TinyDisk.isPossible))
struct DiskFullTests {
    @Test("The archive tells it, keeps what is whole, and leaves nothing beside")
    func archive() async throws {
        let disk = try TinyDisk(kilobytes: 256)
        let archive = FolderArchive(root: "\(disk.path)/archive")
        let bytes = GzipEncoderTests.noise(60_000)
        var kept = 0
        let failure = await #expect(throws: StorageFailure.self) {
            for number in 0..<10 {
                try await archive.put(ArchiveKey("r/\(number)"), bytes)
                kept += 1
            }
        }
        guard case .diskFull = failure else {
            Issue.record("told as \(String(describing: failure))")
            return
        }
        #expect(kept > 0)
        #expect(try await archive.list(nil).map(\.size) == Array(repeating: 60_000, count: kept))
        let staged = try FileManager.default.contentsOfDirectory(atPath: "\(archive.root)/.staging")
        #expect(staged.isEmpty)
    }

    @Test("A report that does not fit does not exist; with more space it does")
    func report() async throws {
        let disk = try TinyDisk(kilobytes: 256)
        let filler = "\(disk.path)/filler"
        try Data(GzipEncoderTests.noise(120_000)).write(to: URL(filePath: filler))
        let archive = FolderArchive(root: "\(disk.path)/archive")
        let report = ReportFolder(
            archive, try ArchiveKeys.report(of: Samples.tenant, for: .month(2025, 12), run: "r"))
        let files = (1...3).map {
            ReportFile(name: "\($0).json", bytes: GzipEncoderTests.noise(50_000))
        }
        func publish() async throws {
            try await report.publish(
                files, tenant: Samples.tenant, period: .month(2025, 12), run: "r")
        }
        await #expect(throws: StorageFailure.self) { try await publish() }
        #expect(try await report.manifest() == nil)
        try FileManager.default.removeItem(atPath: filler)
        try await publish()
        let manifest = try #require(try await report.manifest())
        #expect(try await report.problems(with: manifest).isEmpty)
    }

    @Test("The store tells it and keeps the old state; with more space the run goes through")
    func store() async throws {
        let disk = try TinyDisk(kilobytes: 1024)
        let store = try SQLiteStore.open(Samples.tenant, home: disk.path)
        let old = try Samples.table()
        try await store.commit(StoreChange(table: old))
        let filler = "\(disk.path)/filler"
        _ = FileManager.default.createFile(atPath: filler, contents: nil)
        let handle = try FileHandle(forWritingTo: URL(filePath: filler))
        while (try? handle.write(contentsOf: Data(count: 4096))) != nil {}
        try handle.close()

        let next = StoreChange(
            table: try Samples.table(bump: 7, asOf: Samples.asOf.advanced(by: 1)))
        let failure = await #expect(throws: StorageFailure.self) { try await store.commit(next) }
        guard case .diskFull = failure else {
            Issue.record("told as \(String(describing: failure))")
            return
        }
        #expect(try await store.table()?.cells == old.cells)
        try FileManager.default.removeItem(atPath: filler)
        try await store.commit(next)
        #expect(try await store.table()?.cells == next.table?.cells)
    }

    @Test("A store that cannot even be made is told, and comes to be with more space")
    func newStore() async throws {
        let disk = try TinyDisk(kilobytes: 256)
        let filler = "\(disk.path)/filler"
        try Data(GzipEncoderTests.noise(256_000)).write(to: URL(filePath: filler))
        let failure = #expect(throws: StorageFailure.self) {
            try SQLiteStore.open(Samples.tenant, home: disk.path)
        }
        guard case .diskFull = failure else {
            Issue.record("told as \(String(describing: failure))")
            return
        }
        try FileManager.default.removeItem(atPath: filler)
        let store = try SQLiteStore.open(Samples.tenant, home: disk.path)
        #expect(try await store.table() == nil)
    }
}
