import Foundation
import SalesCore
import Storage
import Synchronization
import Testing

@testable import Runner

@Suite("Executor")
struct ExecutorTests {
    private let workshop: Workshop

    init() throws { workshop = try Workshop() }

    @Test("Tenants stand in the plan's order, however many work at once", arguments: [1, 2, 8])
    func order(workers: Int) async throws {
        let names = ["delta", "bolt", "acme", "cobra"]
        for name in names { try workshop.prepare(name) }
        let record = try await workshop.run(
            workshop.job(names, limits: Limits(workers: workers)))
        #expect(record.tenants.map(\.tenant.description) == names)
        #expect(record.selection.map(\.description) == names)
        #expect(record.status == .done)
        #expect(record.exitCode == .done)
        #expect(record.tenants.allSatisfy { $0.reports.count == 2 && $0.counts.accepted == 4 })
    }

    @Test("One tenant fails alone")
    func oneFails() async throws {
        try workshop.prepare("acme")
        try workshop.prepare("bolt", export: "date,region,Net Amount\n")
        let record = try await workshop.run(workshop.job(["bolt", "acme"]))
        #expect(record.status == .partlyFailed)
        #expect(record.exitCode == .someTenantsFailed)
        #expect(record.tenants.map(\.status) == [.failed, .done])
        #expect(record.tenants[0].error?.summary.contains("bolt/a.csv") == true)
        #expect(
            try await workshop.workspace.tenants() == [.acme], "a failed first run leaves no store")
    }

    @Test("A tenant that failed is done by the next run, and the record says so")
    func mended() async throws {
        try workshop.prepare("acme")
        try workshop.prepare("bolt", export: nil)
        let job = workshop.job(["acme", "bolt"])
        #expect(try await workshop.run(job).status == .partlyFailed)
        try workshop.prepare("bolt")
        let record = try await workshop.run(job)
        #expect(record.status == .done)
        #expect(record.tenants.map { $0.uploads.map(\.status) } == [[.unchanged], [.read]])
    }

    @Test("The same run again writes nothing, and the first record stands")
    func repetition() async throws {
        try workshop.prepare()
        let first = try await workshop.run()
        let files = workshop.files().filter { !$0.key.contains("/store/") }
        let again = try await workshop.run()
        #expect(again.isRepetition)
        #expect(again.startedAt == first.startedAt)
        #expect(again.only.reports.map(\.isNew) == [false, false])
        #expect(again.only.reports.map(\.artefacts) == first.only.reports.map(\.artefacts))
        #expect(workshop.files().filter { !$0.key.contains("/store/") } == files)
        let kept = try RunLedger(home: workshop.home).record(first.runID)
        #expect(kept.only.uploads.map(\.status) == [.read])
        #expect(kept == first)
    }

    @Test("Past the deadline no tenant is begun, and what was done stays done")
    func deadline() async throws {
        try workshop.prepare("acme")
        try workshop.prepare("bolt")
        let job = workshop.job(["acme", "bolt"], limits: Limits(workers: 1, deadline: 60))
        let start = Date(timeIntervalSince1970: 1_765_800_000)
        let sign = workshop.home.reports(of: .acme) + "/2025-Q4.json"
        let record = try await Executor(
            plan: try await workshop.plan(job),
            now: { start + (FileManager.default.fileExists(atPath: sign) ? 61 : 0) }
        ).run()
        #expect(record.tenants.map(\.status) == [.done, .failed])
        #expect(
            record.tenants[1].error == ErrorRecord(RunFailure.deadlinePassed(seconds: 60)))
        #expect(record.startedAt == "2025-12-15T12:00:00Z")
    }

    @Test("While another run is at work, this one does nothing")
    func locked() async throws {
        try workshop.prepare()
        let plan = try await workshop.plan()
        let lock = try RunLock(home: workshop.home, owner: "process 7")
        await #expect(
            throws: RunFailure.locked(owner: "process 7", path: workshop.home.lock)
        ) { try await Executor(plan: plan).run() }
        withExtendedLifetime(lock) {}
        #expect(workshop.files().keys.sorted() == ["home/run.lock"])
    }

    @Test("A reader of progress hears of every file and report")
    func progress() async throws {
        try workshop.prepare()
        let heard = Mutex<Set<String>>([])
        _ = try await Executor(
            plan: try await workshop.plan(),
            progress: { event in
                heard.withLock { _ = $0.insert("\(event.tenant) \(event.phase) \(event.detail)") }
            }
        ).run()
        #expect(
            heard.withLock(\.self) == [
                "acme ingest acme/a.csv", "acme narrate 2025-10", "acme narrate 2025-Q4",
            ])
    }

    @Test("A run of one tenant touches nothing of another's")
    func isolation() async throws {
        try workshop.prepare("acme")
        try workshop.prepare("bolt")
        let job = workshop.job(["acme", "bolt"])
        // Whoever opens what is bolt's fails, or waits for ever.
        try workshop.write(": not a spec", to: "bolt/metrics.yaml")
        try workshop.remove("bolt/a.csv")
        #expect(mkfifo(workshop.path + "/bolt/a.csv", 0o600) == 0)
        for name in [
            "store/tenant-bolt.sqlite", "reports/tenant=bolt/2025-10.json",
            "quarantine/tenant=bolt/x.csv", "archive/tenant=bolt/raw/x.csv.gz",
        ] {
            try workshop.write("not to be read", to: "home/\(name)")
        }
        let before = workshop.files().filter { $0.key.contains("bolt") }
        #expect(before.count == 4)
        let record = try await workshop.run(job, tenants: [.acme])
        #expect(record.exitCode == .done)
        #expect(workshop.files().filter { $0.key.contains("bolt") } == before)
        for (name, data) in workshop.files() where before[name] == nil {
            #expect(data.range(of: Data("bolt".utf8)) == nil, "\(name)")
            let isOwn = name.contains("tenant=acme/") || name.contains("tenant-acme.sqlite")
            let isShared =
                name.contains("tenants-metadata.sqlite") || name == "home/run.lock"
                || name.hasPrefix("home/runs/")
            #expect(isOwn || isShared, "\(name)")
        }
    }
}
