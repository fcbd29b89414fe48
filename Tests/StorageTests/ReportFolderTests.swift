import Foundation
import SalesCore
import Storage
import Testing

@Suite("Archiving a report")
struct ReportFolderTests {
    private let folder: TemporaryFolder
    private let files = [
        ReportFile(name: "report.md", bytes: Array("# Revenue rose\n".utf8)),
        ReportFile(name: "facts.json", bytes: Array("{}".utf8)),
    ]

    init() throws { folder = try TemporaryFolder() }

    private func report(_ archive: any OutputArchive, run: String = "r1") throws -> ReportFolder {
        ReportFolder(
            archive,
            try ArchiveKeys.report(of: Samples.tenant, for: .month(2025, 12), run: run))
    }

    private func publish(_ report: ReportFolder, _ files: [ReportFile]) async throws -> Manifest {
        try await report.publish(
            files, tenant: Samples.tenant, period: .month(2025, 12), run: "r1")
    }

    @Test("Every file is there gzipped, and the manifest says so", arguments: ArchiveUnderTest.all)
    func publishes(_ kind: ArchiveUnderTest) async throws {
        let archive = try await kind.make(folder)
        let report = try report(archive)
        #expect(try await report.manifest() == nil)
        let manifest = try await publish(report, files)
        #expect(try await report.manifest() == manifest)
        #expect(
            try await archive.list(nil).map { $0.key.name }
                == ["facts.json.gz", "manifest.json", "report.md.gz"])
        #expect(try await report.content(of: "report.md", by: manifest) == files[0].bytes)
        #expect(try await archive.reports(under: nil) == [report.key])
    }

    @Test(
        "The same again does nothing, another content is refused", arguments: ArchiveUnderTest.all)
    func again(_ kind: ArchiveUnderTest) async throws {
        let archive = try await kind.make(folder)
        let report = try report(archive)
        let manifest = try await publish(report, files)
        #expect(try await publish(report, files) == manifest)
        await #expect(throws: StorageFailure.conflict(key: report.key.description)) {
            try await publish(report, [ReportFile(name: "report.md", bytes: [1])])
        }
        #expect(try await report.problems(with: manifest).isEmpty)
    }

    @Test("What a crash left without a manifest is cleared away", arguments: ArchiveUnderTest.all)
    func leftovers(_ kind: ArchiveUnderTest) async throws {
        let archive = try await kind.make(folder)
        let report = try report(archive)
        try await archive.put(report.key.appending("report.md.gz"), [1, 2, 3])
        try await archive.put(report.key.appending("other.gz"), [4])
        #expect(try await archive.reports(under: nil).isEmpty)
        let manifest = try await publish(report, files)
        #expect(try await report.problems(with: manifest).isEmpty)
    }

    @Test(
        "A copy of the folder elsewhere is the same report", arguments: ["copy", "copy/", "./copy"])
    func copied(_ name: String) async throws {
        let original = try report(FolderArchive(root: "\(folder.path)/archive"))
        let manifest = try await publish(original, files)
        try FileManager.default.copyItem(
            atPath: "\(folder.path)/archive/\(original.key)", toPath: "\(folder.path)/copy")
        let copy = try ReportFolder(at: "\(folder.path)/\(name)")
        #expect(try await copy.manifest() == manifest)
        #expect(try await copy.problems(with: manifest).isEmpty)
        #expect(try await copy.content(of: "facts.json", by: manifest) == files[1].bytes)
    }

    @Test("A folder that is not there is told")
    func noFolder() {
        #expect(
            throws: StorageFailure.unreadable(
                path: "\(folder.path)/none", reason: "there is no such folder")
        ) { try ReportFolder(at: "\(folder.path)/none") }
    }

    @Test("A file that the manifest does not know is missing")
    func unknownFile() async throws {
        let report = try report(MemoryArchive())
        let manifest = try await publish(report, files)
        await #expect(throws: StorageFailure.missing(key: "\(report.key)/none.gz")) {
            try await report.content(of: "none", by: manifest)
        }
    }
}
