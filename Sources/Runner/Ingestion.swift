public import Foundation
import SalesCore

/// One upload of a tenant, to be carried out or only judged.
public struct Ingestion: Sendable {
    let plan: Plan
    let tenant: TenantPlan
    /// What became of a mended quarantine file; none for an upload of exports.
    var mending: MendingRecord?
    /// What is read without having a name; it goes with the ingestion.
    var copies: [ScratchFile] = []

    /// A check takes no lock and writes nothing.
    ///
    /// - Throws: `RunFailure.locked` when another run is at work; a refusal is told in the report.
    public func run(
        now: @escaping @Sendable () -> Date = { Date() },
        progress: @escaping @Sendable (ProgressEvent) -> Void = { _ in }
    ) async throws -> UploadReport {
        let executor = Executor(plan: plan, now: now, progress: progress)
        let lock = plan.purpose == .check ? nil : try executor.lock()
        defer { withExtendedLifetime(lock) {} }
        let started = now()
        var run = executor.tenantRun(tenant, threads: plan.job.limits.workers, model: nil)
        let record = await run.record()
        if plan.purpose != .check { _ = try executor.record([record], startedAt: started) }
        withExtendedLifetime(copies) {}
        var report = UploadReport(plan, record, rejects: run.rejects)
        report.mending = mending
        return report
    }
}
