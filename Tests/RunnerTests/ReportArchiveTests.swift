import Foundation
import Report
import SalesCore
import Storage
import Testing

@testable import Runner

@Suite("ReportArchive")
struct ReportArchiveTests {
    private let workshop: Workshop

    init() throws { workshop = try Workshop() }

    private func folder(_ name: String) throws -> ReportFolder {
        ReportFolder(
            FolderArchive(root: workshop.archive),
            try ArchiveKey(String(name.dropFirst("home/archive/".count))))
    }

    @Test("A report is everything that proves it again, gzipped, the manifest beside it")
    func parts() async throws {
        try workshop.prepare()
        try await workshop.run()
        let name = try workshop.reportFolder(on: .october)
        let names = workshop.files(name).keys.map { String($0.dropFirst(name.count + 1)) }
        #expect(
            names.sorted() == [
                "facts.json.gz", "manifest.json", "narrative.json.gz", "proof.json.gz",
                "report.html.gz", "report.json.gz", "report.md.gz", "spec.json.gz",
                "tables.csv.gz",
            ])
    }

    @Test("What was archived is read back as it was")
    func roundTrip() async throws {
        try workshop.prepare()
        let record = try await workshop.run()
        let folder = try folder(try workshop.reportFolder(on: .october))
        let stored = try #require(try await ReportArchive(folder: folder).stored())
        #expect(stored.content.runID == record.runID)
        #expect(stored.content == (try workshop.workspace.report(of: .acme, period: .october)))
        let table = try await workshop.workspace.table(of: .acme)
        let tables = try await folder.content(of: "tables.csv", by: stored.manifest)
        #expect(tables == Array(TableCSV.text(table.rows).utf8))
    }

    @Test("Without its manifest a report does not exist")
    func unfinished() async throws {
        try workshop.prepare()
        try await workshop.run()
        let name = try workshop.reportFolder(on: .october)
        try workshop.remove(name + "/manifest.json")
        #expect(try await ReportArchive(folder: folder(name)).stored() == nil)
        let again = try await workshop.run()
        #expect(again.only.reports.map(\.isNew) == [true, false])
        #expect(try await ReportArchive(folder: folder(name)).stored() != nil)
    }
}
