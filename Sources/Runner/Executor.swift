public import Foundation
import Logging
import Narrate
public import SalesCore

/// Something a person waiting would like to see.
public struct ProgressEvent: Sendable {
    public let tenant: TenantID
    public let phase: Phase
    /// File or period at work.
    public let detail: String
    public let done: Int
    /// None where the end is not known.
    public let total: Int?
}

/// Carries a plan out: tenants side by side, each alone, results in the plan's order.
public struct Executor: Sendable {
    public let plan: Plan
    let progress: @Sendable (ProgressEvent) -> Void
    let now: @Sendable () -> Date

    public init(
        plan: Plan, now: @escaping @Sendable () -> Date = { Date() },
        progress: @escaping @Sendable (ProgressEvent) -> Void = { _ in }
    ) {
        self.plan = plan
        self.now = now
        self.progress = progress
    }

    /// - Throws: `RunFailure.locked` when another run is at work; a tenant's failure is told in
    ///   the record.
    public func run() async throws -> RunRecord {
        let lock = try lock()
        defer { withExtendedLifetime(lock) {} }
        let started = now()
        return try record(await runTenants(startedAt: started), startedAt: started)
    }

    /// The right to write, for as long as the lock is held.
    func lock() throws -> RunLock {
        try RunLock(
            home: plan.home,
            owner: "process \(ProcessInfo.processInfo.processIdentifier), run \(plan.runID)")
    }

    /// What the tenants came to, kept in the ledger. A run that only repeats one is that one.
    func record(_ tenants: [TenantRecord], startedAt started: Date) throws -> RunRecord {
        let failed = tenants.count { $0.status == .failed }
        var record = RunRecord(
            runID: plan.runID, job: plan.job.name, asOf: plan.asOf,
            selection: plan.tenants.map(\.tenant.id),
            status: failed == 0 ? .done : failed == tenants.count ? .failed : .partlyFailed,
            startedAt: started.ISO8601Format(), seconds: now().timeIntervalSince(started),
            tenants: tenants)
        let ledger = RunLedger(home: plan.home)
        if let known = try? ledger.record(plan.runID), known.status == .done, record.isRepetition {
            record.startedAt = known.startedAt
            return record
        }
        try ledger.save(record)
        return record
    }

    private func runTenants(startedAt started: Date) async -> [TenantRecord] {
        let workers = plan.job.writer.isBatched ? plan.tenants.count : plan.job.limits.workers
        let width = max(1, min(workers, plan.tenants.count))
        let threads = max(1, plan.job.limits.workers / width)
        let writers = Writers(plan: plan, now: now)
        return await withTaskGroup(of: (Int, TenantRecord).self) { group in
            var records: [Int: TenantRecord] = [:]
            for (index, tenant) in plan.tenants.enumerated() {
                if index >= width, let (done, record) = await group.next() {
                    records[done] = record
                }
                group.addTask {
                    (
                        index,
                        await run(tenant, threads: threads, writers: writers, startedAt: started)
                    )
                }
            }
            for await (done, record) in group { records[done] = record }
            return plan.tenants.indices.compactMap { records[$0] }
        }
    }

    private func run(
        _ tenant: TenantPlan, threads: Int, writers: Writers, startedAt started: Date
    ) async -> TenantRecord {
        let limit = plan.job.limits.deadline
        if let limit, now().timeIntervalSince(started) > Double(limit) {
            var record = TenantRecord(tenant: tenant.tenant.id, status: .failed)
            record.error = ErrorRecord(RunFailure.deadlinePassed(seconds: limit))
            return record
        }
        do {
            let model = try await writers.model(of: tenant.tenant.id)
            var run = tenantRun(tenant, threads: threads, model: model)
            return await run.record()
        } catch {
            var record = TenantRecord(tenant: tenant.tenant.id, status: .failed)
            record.error = ErrorRecord(error)
            return record
        }
    }

    func tenantRun(
        _ tenant: TenantPlan, threads: Int, model: (any LanguageModel)?
    ) -> TenantRun {
        var logger = Logger(label: "salestalk.run")
        logger[metadataKey: "tenant"] = "\(tenant.tenant.id)"
        logger[metadataKey: "run"] = "\(plan.runID)"
        return TenantRun(
            plan: plan, tenant: tenant, threads: threads, model: model, logger: logger, now: now,
            progress: progress)
    }
}

extension RunRecord {
    /// Whether nothing was read or written that was not there before.
    var isRepetition: Bool {
        tenants.allSatisfy { tenant in
            tenant.status == .done && tenant.uploads.allSatisfy { $0.status != .read }
                && tenant.reports.allSatisfy { !$0.isNew }
        }
    }
}
