import Aggregate
import Foundation
import Logging
import Narrate
import Report
import SalesCore
import Storage

/// The steps of the main job for one tenant, as far as the plan's purpose goes.
///
///     ingest ─▶ judge ─┬─▶ archive the exports ─▶ commit ─┬─▶ report
///                      └ check ends here                  └ an upload ends here
///
/// Until the exports are archived nothing is written but the quarantine: an upload that its
/// contract refuses leaves store and archive as they were.
struct TenantRun {
    let plan: Plan
    let tenant: TenantPlan
    let threads: Int
    /// None for the template.
    let model: (any LanguageModel)?
    let logger: Logger
    let now: @Sendable () -> Date
    let progress: @Sendable (ProgressEvent) -> Void
    var result: TenantRecord
    /// Where keys of lines lie that do not fit into memory.
    let keyScratch: KeyScratch
    /// Where values lie that do not fit into memory.
    let valueScratch: NamelessFile
    /// The first rejects of each export, for those who show them; they hold cells of the tenant.
    var rejects: [Reject] = []
    /// What the reports of this run share, once one was archived.
    var packedTables: [PackedFile]?
    var id: TenantID { tenant.tenant.id }

    init(
        plan: Plan, tenant: TenantPlan, threads: Int, model: (any LanguageModel)?, logger: Logger,
        now: @escaping @Sendable () -> Date, progress: @escaping @Sendable (ProgressEvent) -> Void
    ) {
        self.plan = plan
        self.tenant = tenant
        self.threads = threads
        self.model = model
        self.logger = logger
        self.now = now
        self.progress = progress
        keyScratch = KeyScratch(folder: plan.home.path)
        valueScratch = NamelessFile(folder: plan.home.path, purpose: "values")
        result = TenantRecord(tenant: tenant.tenant.id, status: .done)
    }

    /// Runs the tenant to its end; a failure is part of the record.
    mutating func record() async -> TenantRecord {
        do {
            if let problem = tenant.problem { throw problem }
            try await runSteps()
        } catch {
            result.status = .failed
            result.error = ErrorRecord(error)
            logger.error("\(result.error?.summary ?? "failed")")
        }
        return result
    }

    private mutating func runSteps() async throws {
        try await admit()
        let uploads = try await timed(.ingest) { run in try await run.ingest() }
        let change = try await timed(.aggregate) { run in try await run.change(with: uploads) }
        result.cells = change.table?.cellCount ?? 0
        guard plan.purpose != .check else { return }
        // The same bytes again change nothing, not even the day that the tables are as of.
        if plan.purpose == .upload, uploads.isEmpty { return }
        let archive = try plan.places.archive(of: id)
        // Before the tables count on them: from here on every source can be read again.
        try await timed(.archive) { run in
            try await RawArchive(archive: archive, tenant: run.id, workFolder: run.plan.home.path)
                .put(run.tenant.inputs.map(\.file))
        }
        let store = try await plan.places.openStore(of: id)
        try await timed(.aggregate) { _ in try await store.commit(change) }
        if plan.purpose == .upload, let notice = notice(of: change.restatements) {
            result.notices = (result.notices ?? []) + [notice]
        }
        try ObjectIndex(tenant.inputs.map(\.file)).save(for: id, in: plan.home)
        let sources = try await store.sources()
        try setAsideQuarantines(of: sources)
        if plan.purpose == .report, let table = change.table {
            try await report(on: table, of: sources, store: store, archive: archive)
        }
        try await recordUsage(rowsOf: sources)
        try store.close()
    }

    private mutating func report(
        on table: MetricTable, of stored: [StoredSource], store: any TenantStore,
        archive: any OutputArchive
    ) async throws {
        let sources = stored.filter { $0.status == .active }
        if let notice = notice(of: try await store.restatements(toldBy: plan.runID)) {
            result.notices = (result.notices ?? []) + [notice]
        }
        let periods = try periods(in: table)
        var drafts = try await drafts(on: periods, table: table, sources: sources, archive: archive)
        for period in periods {
            guard let draft = drafts[period] else { continue }
            drafts[period]?.manifest = try await publish(
                draft, on: period, table: table, sources: sources, archive: archive)
            try await store.save([Message(content: draft.content, tenant: id, asOf: plan.asOf)])
        }
        if let notices = (model as? MeteredModel)?.notices, !notices.isEmpty {
            result.notices = (result.notices ?? []) + notices
        }
        let written = result.reports.filter(\.isNew).map(\.writer)
            .filter { $0.provider != WriterIdentity.template.provider }.map(\.usage)
        result.usage = written.dropFirst().reduce(written.first) { $0?.adding($1) }
    }

    mutating func timed<Value>(
        _ phase: Phase, _ body: (inout TenantRun) async throws -> Value
    ) async throws -> Value {
        let started = now()
        let value = try await body(&self)
        let seconds = now().timeIntervalSince(started)
        if let index = result.phases.firstIndex(where: { $0.phase == phase }) {
            result.phases[index].seconds += seconds
        } else {
            result.phases.append(PhaseRecord(phase: phase, seconds: seconds))
        }
        return value
    }
}
