import Foundation
import SalesCore
import Storage
import Testing

@testable import Runner

@Suite("Ingestion")
struct IngestionTests {
    private let workshop: Workshop

    init() throws { workshop = try Workshop() }

    @discardableResult
    private func ingest(
        _ files: String..., isCheck: Bool = false, asOf: Day = Workshop.asOf
    ) async throws -> UploadReport {
        try await Planner(home: workshop.home).ingestion(
            workshop.job(),
            UploadRequest(
                tenant: .acme, files: files.map { workshop.path + "/" + $0 }, asOf: asOf,
                isCheck: isCheck)
        ).run()
    }

    private func contract(_ words: String) throws {
        try workshop.write(
            Workshop.spec().replacing("  upload:", with: "  contract: {\(words)}\n  upload:"),
            to: "acme/metrics.yaml")
    }

    private func kept() -> [String: Data] {
        workshop.files("home/store").merging(workshop.files("home/archive")) { first, _ in first }
            .filter { !$0.key.hasSuffix("-shm") && !$0.value.isEmpty }
    }

    @Test("The same upload by run and by ingest gives the same tables and archive")
    func sameTables() async throws {
        try workshop.prepare()
        let report = try await ingest("acme/a.csv")
        #expect(report.verdict == .accepted)
        #expect(report.counts.accepted == 4)
        #expect(workshop.files("home/reports").isEmpty)
        let other = try Workshop()
        try other.prepare()
        try await other.run()
        let table = try await workshop.workspace.table(of: .acme).cells
        #expect(try await other.workspace.table(of: .acme).cells == table)
        #expect(report.cells == table.count)
        #expect(
            workshop.files("home/archive").keys.sorted()
                == other.files("home/archive").keys.filter { $0.contains("/raw/") }.sorted())
        let run = try await workshop.run()
        #expect(run.only.uploads.map(\.status) == [.unchanged])
        #expect(try await workshop.workspace.table(of: .acme).cells == table)
    }

    @Test("The same bytes again change nothing, and their lines are duplicates")
    func twice() async throws {
        try workshop.prepare()
        try await ingest("acme/a.csv")
        let before = kept()
        try workshop.write(try workshop.text("acme/a.csv"), to: "mail/other.csv")
        for file in ["acme/a.csv", "mail/other.csv"] {
            let report = try await ingest(file)
            #expect(report.verdict == .unchanged)
            #expect(report.counts.duplicate == 4)
            #expect(report.counts.read == 5)
            #expect(report.files.map(\.summary.file) == ["acme/a.csv"])
        }
        #expect(kept() == before)
    }

    @Test("The files of one call are one upload: one that is refused keeps all out")
    func allOrNothing() async throws {
        try workshop.prepare()
        try contract("max_rejected: 10%")
        try workshop.write(Workshop.export("2025-11-01,East,1"), to: "acme/b.csv")
        try workshop.write(Workshop.export("2025-11-01,East,x"), to: "acme/c.csv")
        try workshop.write(Workshop.export("2025-11-01,East,y"), to: "acme/d.csv")
        try await ingest("acme/a.csv")
        let before = kept()
        let report = try await ingest("acme/c.csv", "acme/b.csv", "acme/d.csv")
        #expect(report.verdict == .refused)
        #expect(report.exitCode == .refusedByContract)
        #expect(report.files.map(\.status) == [.refused, .read, .refused])
        #expect(report.counts.rejected == 2)
        #expect(report.counts.accepted == 1)
        #expect(report.rejects.map(\.rawLine) == ["2025-11-01,East,x", "2025-11-01,East,y"])
        #expect(report.files.compactMap(\.problem).count == 2)
        #expect(kept() == before)
        #expect(workshop.files("home/quarantine").count == 2, "the lines to mend are there")
    }

    @Test("A check tells what an upload would do, and leaves no trace")
    func check() async throws {
        try workshop.prepare()
        let fresh = try await ingest("acme/a.csv", isCheck: true)
        #expect(!workshop.exists("home"))
        #expect(fresh.verdict == .accepted)
        try await ingest("acme/a.csv")
        let before = workshop.files("home")
        try workshop.write(
            Workshop.export("2025-10-01,East,1", "2025-10-02,East,x"), to: "mail/a.csv")
        let files = workshop.files("").keys.sorted()
        let report = try await ingest("mail/a.csv", isCheck: true)
        #expect(report.isCheck)
        #expect(report.replaced.map(\.file) == ["acme/a.csv"])
        #expect(report.rejects.map(\.line) == [3])
        #expect(report.files.map(\.quarantine) == [nil])
        #expect(workshop.files("").keys.sorted() == files)
        #expect(workshop.files("home") == before)
        #expect(try await ingest("mail/a.csv").counts == report.counts)
    }

    @Test("A check of what the contract refuses ends as the upload would")
    func checkRefused() async throws {
        try workshop.prepare()
        try contract("max_rejected: 10%")
        try workshop.write(Workshop.export("2025-10-02,East,x"), to: "acme/b.csv")
        let report = try await ingest("acme/b.csv", isCheck: true)
        #expect(report.exitCode == .refusedByContract)
        #expect(report.counts.rejected == 1)
        #expect(!workshop.exists("home"))
    }

    @Test("What a person handed in is not undone by the older file among the inputs")
    func notUndone() async throws {
        try workshop.prepare()
        try await workshop.run()
        try workshop.write(Workshop.export("2025-10-01,East,7"), to: "mail/a.csv")
        let report = try await ingest("mail/a.csv")
        #expect(report.replaced.map(\.file) == ["acme/a.csv"])
        #expect(try await workshop.revenue(.acme, .october) == "7.00")
        for fullRefresh in [false, true, false] {
            try await workshop.run(fullRefresh: fullRefresh)
            #expect(try await workshop.revenue(.acme, .october) == "7.00")
        }
        try await ingest("acme/a.csv")
        #expect(try await workshop.revenue(.acme, .october) == "150.05", "handed in, it counts")
    }

    @Test("By period: months change hands, and the older file does not take them back")
    func byPeriod() async throws {
        try workshop.prepare(mode: "replace_period")
        try await workshop.run()
        try workshop.write(Workshop.export("2025-10-01,East,7"), to: "mail/oct.csv")
        let report = try await ingest("mail/oct.csv")
        #expect(report.replaced.map(\.months) == [[.october]])
        try workshop.write(
            Workshop.export("2025-09-01,East,3", "2025-10-01,East,8"), to: "mail/both.csv")
        #expect(try await ingest("mail/both.csv").replaced.count == 2)
        for fullRefresh in [false, true] {
            try await workshop.run(fullRefresh: fullRefresh)
            #expect(try await workshop.revenue(.acme, .october) == "8.00")
            #expect(try await workshop.revenue(.acme, .september) == "3.00")
        }
    }

    @Test("Data too old is refused with 5, by run, ingest and check; newer data passes")
    func stale() async throws {
        try workshop.prepare()
        try contract("freshness: {warn_after: 45d, error_after: 50d}")
        let late = Workshop.asOf.advanced(by: 10)
        for isCheck in [true, false] {
            let report = try await ingest("acme/a.csv", isCheck: isCheck, asOf: late)
            #expect(report.exitCode == .refusedByContract)
            #expect(report.error?.summary.hasPrefix("the data is stale") == true)
        }
        #expect(try await workshop.run(asOf: late).exitCode == .refusedByContract)
        #expect(kept().isEmpty)
        let report = try await ingest("acme/a.csv", asOf: Workshop.asOf.advanced(by: 1))
        #expect(report.verdict == .accepted)
        #expect(report.notices.map { $0.contains("46 days old") } == [true])
        let plan = try await workshop.plan(asOf: late)
        #expect(plan.tenants[0].problem?.exitCode == .refusedByContract)
        let before = kept()
        #expect(try await workshop.run(asOf: late).exitCode == .refusedByContract)
        #expect(kept() == before)
        let warned = try await workshop.run(asOf: Workshop.asOf.advanced(by: 1))
        #expect(warned.only.notices?.count == 1)
        let outline = PlanOutline(try await workshop.plan(asOf: Workshop.asOf.advanced(by: 1)))
        #expect(outline.text.contains("46 days old; the contract warns after 45 days"))
        let found = try await Doctor(home: workshop.home).examine(workshop.job(), asOf: late)
        let inputs = try #require(found.first { $0.subject == "inputs of acme" })
        #expect(!inputs.isHealthy)
        #expect(inputs.finding.hasPrefix("the data is stale"))
        let text = try workshop.text("home/reports/tenant=acme/2025-10.md")
        #expect(text.contains("the newest day of data is 2025-10-31, 46 days old"))
    }

    @Test("An upload is in the ledger as a run of its own, once")
    func ledger() async throws {
        try workshop.prepare()
        let report = try await ingest("acme/a.csv")
        try await ingest("acme/a.csv")
        let records = RunLedger(home: workshop.home).records()
        #expect(records.map(\.runID) == [report.runID])
        #expect(records.first?.only.reports.isEmpty == true)
        #expect(records.first?.only.counts.accepted == 4)
    }

    @Test("Another run that holds the lock keeps an upload out, but not a check")
    func locked() async throws {
        try workshop.prepare()
        let lock = try RunLock(home: workshop.home, owner: "process 7")
        let failure = await #expect(throws: RunFailure.self) { try await ingest("acme/a.csv") }
        #expect(failure?.exitCode == .locked)
        #expect(try await ingest("acme/a.csv", isCheck: true).verdict == .accepted)
        withExtendedLifetime(lock) {}
    }
}
