import Foundation
import Logging
import Narrate
import Report
import SalesCore
import Storage
import Synchronization
import Testing

@testable import Runner

@Suite("TenantRun")
struct TenantRunTests {
    private let workshop: Workshop

    init() throws { workshop = try Workshop() }

    /// Every line of a log, with its metadata.
    private final class LogBook: LogHandler {
        let lines = Mutex<[String]>([])
        var metadata: Logger.Metadata {
            get { [:] }
            set {}
        }
        var logLevel: Logger.Level {
            get { .trace }
            set {}
        }

        subscript(metadataKey _: String) -> Logger.Metadata.Value? {
            get { nil }
            set {}
        }

        func log(event: LogEvent) {
            lines.withLock {
                $0.append("\(event.level) \(event.message) \(event.metadata ?? [:])")
            }
        }
    }

    private func run(
        _ job: Job? = nil, model: (any LanguageModel)? = nil
    ) async throws -> (record: Runner.TenantRecord, log: [String]) {
        let plan = try await workshop.plan(job)
        let book = LogBook()
        var run = TenantRun(
            plan: plan, tenant: plan.tenants[0], threads: 1, model: model,
            logger: Logger(label: "test", factory: { _ in book }),
            now: { Date(timeIntervalSince1970: 0) }, progress: { _ in })
        let record = await run.record()
        return (record, book.lines.withLock(\.self))
    }

    @Test("The five steps end in tables, reports, messages, archive and usage")
    func steps() async throws {
        try workshop.prepare()
        let (record, log) = try await run()
        #expect(log.isEmpty)
        #expect(record.status == .done)
        #expect(record.error == nil)
        #expect(record.phases.map(\.phase) == [.ingest, .aggregate, .archive, .narrate])
        #expect(record.uploads.map(\.summary.file) == ["acme/a.csv"])
        #expect(record.reports.map(\.period) == [.october, .quarter(2025, 4)])
        #expect(record.cells == (try await workshop.workspace.table(of: .acme)).cells.count)
        let messages = try await workshop.workspace.places.existingStore(of: .acme)?.messages()
        #expect(messages?.count == 2)
        #expect(messages?.allSatisfy { $0.sender == Message.assistant } == true)
        let registry = try SQLiteRegistry.openForReading(home: workshop.home.path)
        let tenant = try await registry?.tenant(.acme)
        #expect(tenant?.runs == 1)
        #expect(tenant?.usage.rows == 4)
    }

    @Test("However often a run is repeated, its usage and messages count once")
    func once() async throws {
        try workshop.prepare()
        for _ in 0..<3 { _ = try await run() }
        let registry = try SQLiteRegistry.openForReading(home: workshop.home.path)
        #expect(try await registry?.tenant(.acme)?.runs == 1)
        #expect(try await registry?.tenant(.acme)?.usage.rows == 4)
        #expect(try await workshop.workspace.places.existingStore(of: .acme)?.messages().count == 2)
    }

    @Test("A failure is part of the record, and its log line holds no cell")
    func failure() async throws {
        let spec = Workshop.spec().replacingOccurrences(
            of: "  upload:", with: "  contract: {max_rejected: 2%}\n  upload:")
        try workshop.prepare(
            export: Workshop.export("2025-10-01,Secretland,80.00", "2025-10-02,East,s3cr3t"))
        try workshop.write(spec, to: "acme/metrics.yaml")
        let (record, log) = try await run()
        #expect(record.status == .failed)
        #expect(record.error?.exitCode == .refusedByContract)
        #expect(
            log == [
                "error acme/a.csv: 1 of 2 lines rejected; the contract allows 2% [:]"
            ])
        #expect(try await workshop.workspace.tenants().isEmpty)
        #expect(workshop.files("home/archive").isEmpty)
        #expect(workshop.files("home/quarantine").count == 1, "the lines to mend are there")
    }

    @Test("A model that writes nonsense ends in the template, and in no cell in the log")
    func nonsense() async throws {
        try workshop.prepare()
        let model = ScriptedModel(
            saying: #"{"headline":"Secretland sold 999.99","sentences":["East fell by 42%."]}"#)
        let (record, log) = try await run(model: model)
        #expect(record.status == .done)
        #expect(!model.requests.isEmpty)
        #expect(record.reports.allSatisfy { $0.writer.fallbackReason != nil })
        #expect(record.reports.allSatisfy { $0.writer.inputTokens > 0 })
        #expect(log.count == record.reports.count)
        for line in log {
            #expect(line.hasPrefix("warning the template wrote instead of the model: "))
            for cell in ["Secretland", "999.99", "42%", "East", "80.00", "70.05"] {
                #expect(!line.contains(cell), "\(line)")
            }
        }
        let report = try workshop.workspace.report(of: .acme, period: .october)
        #expect(report.checked.proof.claims.allSatisfy { $0.verdict == .supported })
        #expect(!report.checked.narrative.text.contains("999.99"))
        let registry = try SQLiteRegistry.openForReading(home: workshop.home.path)
        #expect(try await registry?.tenant(.acme)?.usage.inputTokens ?? 0 > 0)
    }

    @Test("A model that fails is told in the log by its summary alone")
    func brokenModel() async throws {
        try workshop.prepare()
        let model = ScriptedModel([.failure(ScriptedTrouble(summary: "no answer in 5 s"))])
        let (record, log) = try await run(model: model)
        #expect(record.status == .done)
        #expect(log.allSatisfy { $0.contains("no answer in 5 s") })
        #expect(log.count == 2)
    }

    @Test("What a filter takes away is in record, report and usage, since it is paid for")
    func filtered() async throws {
        try workshop.prepare()
        let (record, _) = try await run(model: FilteredModel())
        #expect(record.status == .done)
        #expect(record.reports.map(\.writer.inputTokens) == [10, 10])
        #expect(record.reports.map(\.writer.fallbackReason) == ["filtered", "filtered"])
        #expect(record.usage == ModelUsage(inputTokens: 20, outputTokens: 10))
        let report = try workshop.workspace.report(of: .acme, period: .october)
        #expect(report.checked.narrative.writer.outputTokens == 5)
        let registry = try SQLiteRegistry.openForReading(home: workshop.home.path)
        #expect(try await registry?.tenant(.acme)?.usage.inputTokens == 20)
    }
}
