import Foundation
import SalesCore
import Storage
import Testing

@Suite("Holding a report to its manifest")
struct ReportInspectionTests {
    private let folder: TemporaryFolder
    private let archive: FolderArchive
    private let report: ReportFolder

    init() throws {
        folder = try TemporaryFolder()
        archive = FolderArchive(root: folder.path)
        report = ReportFolder(
            archive, try ArchiveKeys.report(of: Samples.tenant, for: .month(2025, 12), run: "r1"))
    }

    private func published() async throws -> Manifest {
        try await report.publish(
            [
                ReportFile(name: "report.md", bytes: Array("# Revenue rose to $1.31M\n".utf8)),
                ReportFile(name: "facts.json", bytes: Array("{}".utf8)),
            ], tenant: Samples.tenant, period: .month(2025, 12), run: "r1")
    }

    private func file(_ name: String) -> URL {
        URL(filePath: "\(folder.path)/\(report.key)/\(name)")
    }

    @Test("An untouched report has no problems")
    func untouched() async throws {
        #expect(try await report.problems(with: published()).isEmpty)
    }

    @Test("Any one changed byte of any object is found")
    func changed() async throws {
        let manifest = try await published()
        for entry in manifest.objects {
            let original = try Data(contentsOf: file(entry.key))
            for place in original.indices {
                var bytes = original
                bytes[place] ^= 1
                try bytes.write(to: file(entry.key))
                #expect(
                    try await report.problems(with: manifest)
                        == [ManifestProblem(.changed, entry.key)])
            }
            try original.write(to: file(entry.key))
        }
    }

    @Test("A missing and an added file are found")
    func missingAndAdded() async throws {
        let manifest = try await published()
        try FileManager.default.removeItem(at: file("facts.json.gz"))
        try Data("x".utf8).write(to: file("extra.gz"))
        #expect(
            try await report.problems(with: manifest) == [
                ManifestProblem(.missing, "facts.json.gz"), ManifestProblem(.unlisted, "extra.gz"),
            ])
    }

    @Test("A manifest that was made to match changed bytes still needs the content to match")
    func forged() async throws {
        let manifest = try await published()
        let forgery = try GzipEncoder.gzip(Array("# Revenue rose to $9.31M\n".utf8))
        try Data(forgery).write(to: file("report.md.gz"))
        let forged = Manifest(
            tenant: manifest.tenant, period: manifest.period, run: manifest.run,
            objects: manifest.objects.map { entry in
                entry.key == "report.md.gz"
                    ? Manifest.Entry(
                        key: entry.key, stored: Fingerprint(of: forgery), content: entry.content)
                    : entry
            })
        #expect(
            try await report.problems(with: forged)
                == [ManifestProblem(.contentChanged, "report.md.gz")])
    }
}
