import Foundation
import SalesCore
import Testing

@testable import Storage

@Suite("A report's file, packed")
struct PackedFileTests {
    private let file = ReportFile(name: "tables.csv", bytes: Array("metric,value\n".utf8))

    @Test("Names and bytes are the archive's, the fingerprints tell both forms")
    func packs() throws {
        let packed = try PackedFile(file)
        #expect(try GzipDecoder.gunzip(packed.bytes, limit: 100) == file.bytes)
        #expect(packed.entry.key == "tables.csv.gz")
        #expect(packed.entry.stored == Fingerprint(of: packed.bytes))
        #expect(packed.entry.content == Fingerprint(of: file.bytes))
    }

    @Test("Packed once, it is what packing it for each report would have made")
    func shared() async throws {
        let folder = try TemporaryFolder()
        let packed = try PackedFile(file)
        for run in ["packed", "plain"] {
            let report = ReportFolder(
                FolderArchive(root: "\(folder.path)/\(run)"), try ArchiveKey("report"))
            if run == "packed" {
                try await report.publish(
                    [packed], tenant: Samples.tenant, period: .month(2025, 12), run: "r1")
            } else {
                try await report.publish(
                    [file], tenant: Samples.tenant, period: .month(2025, 12), run: "r1")
            }
        }
        for name in ["manifest.json", "tables.csv.gz"] {
            #expect(
                FileManager.default.contents(atPath: "\(folder.path)/packed/report/\(name)")
                    == FileManager.default.contents(
                        atPath: "\(folder.path)/plain/report/\(name)"))
        }
    }
}
