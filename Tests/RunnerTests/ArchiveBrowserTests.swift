import Foundation
import SalesCore
import Storage
import Testing

@testable import Runner

@Suite("ArchiveBrowser")
struct ArchiveBrowserTests {
    private let workshop: Workshop

    init() throws { workshop = try Workshop() }

    private var browser: ArchiveBrowser { ArchiveBrowser(FolderArchive(root: workshop.archive)) }

    @Test("Reports by tenant, period and run; what has no manifest does not exist")
    func list() async throws {
        try workshop.prepare("bolt")
        try workshop.prepare("acme")
        try await workshop.run(workshop.job(["bolt", "acme"]))
        let all = try await browser.list()
        #expect(
            all.map { "\($0.tenant) \($0.period)" } == [
                "acme 2025-10", "acme 2025-Q4", "bolt 2025-10", "bolt 2025-Q4",
            ])
        #expect(all.allSatisfy { $0.files == 8 && $0.bytes > 1000 })
        #expect(try await browser.list(tenant: .bolt).map(\.tenant) == [.bolt, .bolt])
        try workshop.remove("home/archive/" + all[0].key + "/manifest.json")
        #expect(try await browser.list().count == 3)
    }

    @Test("An archive that is not there is empty")
    func empty() async throws { #expect(try await browser.list().isEmpty) }

    @Test("A file comes unpacked, and only what is in the archive")
    func get() async throws {
        try workshop.prepare()
        try await workshop.run()
        let report = try #require(try await browser.list().first)
        let table = try await workshop.workspace.table(of: .acme)
        #expect(
            try await browser.get(report.key + "/tables.csv.gz")
                == Array(TableCSV.text(table.rows).utf8))
        #expect(
            try await browser.get(report.key + "/manifest.json")
                == (try workshop.bytes("home/archive/" + report.key + "/manifest.json")))
        await #expect(throws: StorageFailure.self) { try await browser.get("../store/x") }
        await #expect(throws: StorageFailure.missing(key: "a/b")) { try await browser.get("a/b") }
    }

    @Test("Beyond the newest of each tenant and period the rest may go; raw exports stay")
    func prune() async throws {
        try workshop.prepare()
        let first = try await workshop.run()
        try workshop.write(Workshop.export("2025-10-07,East,1"), to: "acme/b.csv")
        let second = try await workshop.run()
        let later = try await workshop.run(asOf: Workshop.asOf.advanced(by: 1))
        func prunable(_ keep: Int) async throws -> Set<String> {
            Set(try await browser.prunable(keep: keep).map(\.runID))
        }
        // The same as-of: the one written later is the newer.
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSince1970: 1000)],
            ofItemAtPath: workshop.archive + "/" + first.only.reports[0].archive + "/manifest.json")
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSince1970: 1000)],
            ofItemAtPath: workshop.archive + "/" + first.only.reports[1].archive + "/manifest.json")
        #expect(try await prunable(3).isEmpty)
        #expect(try await prunable(2) == [first.runID])
        #expect(try await prunable(1) == [first.runID, second.runID])
        #expect(try await browser.prunable(keep: -1).count == 6)
        #expect(try await browser.prunable(keep: 1, tenant: .bolt).isEmpty)
        let raw = workshop.files("home/archive/tenant=acme/raw")
        try await browser.remove(try await browser.prunable(keep: 1))
        #expect(try await browser.list().map(\.runID) == [later.runID, later.runID])
        #expect(workshop.files("home/archive/tenant=acme/raw") == raw)
        #expect(raw.count == 2)
    }
}
