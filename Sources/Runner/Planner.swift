import Foundation
public import SalesCore
import Spec
import Storage

/// Which part of a job a run is for.
public struct RunSelection: Sendable, Hashable {
    /// None for every tenant of the job.
    public var tenants: [TenantID]
    /// None for what the job's reports say.
    public var period: Period?
    public var asOf: Day
    /// Reads every known source again.
    public var fullRefresh: Bool
    /// Whether cells of closed periods may change.
    public var restates: Bool

    public init(
        tenants: [TenantID] = [], period: Period? = nil, asOf: Day, fullRefresh: Bool = false,
        restates: Bool = false
    ) {
        self.tenants = tenants
        self.period = period
        self.asOf = asOf
        self.fullRefresh = fullRefresh
        self.restates = restates
    }
}

/// Makes a plan from a job, its inputs and what is stored. Writes nothing.
public struct Planner: Sendable {
    public let home: HomeFolder

    let aws: AWSServices

    public init(home: HomeFolder, aws: AWSServices = AWSServices()) {
        self.home = home
        self.aws = aws
    }

    /// A tenant's own trouble becomes its plan's `problem`; only a job-wide one throws.
    public func plan(_ job: Job, _ selection: RunSelection) async throws -> Plan {
        for id in selection.tenants { _ = try Self.tenant(id, of: job) }
        var job = job
        if let period = selection.period { job = job.reporting(on: period) }
        let chosen = job.tenants.filter {
            selection.tenants.isEmpty || selection.tenants.contains($0.tenant.id)
        }
        // A spec that does not hold makes the job invalid, whoever else is in it.
        let specs = try Self.specs(of: chosen, in: job.folder)
        var tenants: [TenantPlan] = []
        for (tenant, spec) in zip(chosen, specs) {
            tenants.append(try await plan(tenant, spec, of: job, selection))
        }
        return Plan(
            purpose: .report, job: job, home: home, asOf: selection.asOf,
            runID: try runID(job, selection.asOf, tenants), restates: selection.restates,
            aws: aws, tenants: tenants)
    }

    /// One for each tenant, or what is wrong in any of them: each mistake once, whoever shares it.
    private static func specs(of tenants: [JobTenant], in folder: String) throws -> [MetricSpec] {
        var problems: [SpecProblem] = []
        let specs = try tenants.compactMap { tenant -> MetricSpec? in
            do {
                return try JobReader.spec(at: tenant.spec, in: folder)
            } catch let failure as SpecFailure {
                problems += failure.problems.filter { !problems.contains($0) }
                return nil
            }
        }
        guard problems.isEmpty else { throw SpecFailure(problems: problems) }
        return specs
    }

    private func plan(
        _ jobTenant: JobTenant, _ spec: MetricSpec, of job: Job, _ selection: RunSelection
    ) async throws -> TenantPlan {
        var problem: (any Failure)?
        var inputs: [InputFile] = []
        var stored: StoredState?
        do {
            let places = JobPlaces(job, home: home, aws: aws)
            inputs = try await InputFinder(
                places: places, folder: job.folder, refetches: selection.fullRefresh
            ).files(of: jobTenant)
            stored = try await storedState(of: jobTenant.tenant.id, in: places)
        } catch let failure as any Failure {
            problem = failure
        }
        return tenantPlan(
            jobTenant.tenant, spec, inputs: inputs, stored: stored, asOf: selection.asOf,
            isFullRefresh: selection.fullRefresh, problem: problem)
    }

    /// What becomes of each input beside what is stored.
    func tenantPlan(
        _ tenant: Tenant, _ spec: MetricSpec, inputs: [InputFile], stored: StoredState?, asOf: Day,
        isFullRefresh: Bool = false, areHandedIn: Bool = false, problem: (any Failure)? = nil
    ) -> TenantPlan {
        let history = SourceHistory(
            stored: stored?.sources ?? [], inputs: inputs, mode: spec.source.upload,
            calendar: spec.calendar, areHandedIn: areHandedIn)
        let isFullRefresh =
            isFullRefresh
            || (stored.map { $0.mustReadAgain || $0.spec.identity != spec.identity } ?? false)
        var seen: Set<String> = []
        let planned = inputs.map { file in
            let action: PlannedInput.Action =
                if !seen.insert(file.sha256).inserted {
                    .duplicate
                } else if history.standIn(for: file) != nil {
                    .unchanged
                } else if !isFullRefresh, history.isSettled(file) {
                    .unchanged
                } else {
                    .read
                }
            return PlannedInput(file: file, action: action, known: history.known(file)?.summary)
        }
        var age: DataAge?
        if !planned.contains(where: { $0.action == .read }), !isFullRefresh {
            age = DataAge(of: stored?.sources ?? [], asOf: asOf)
        }
        return TenantPlan(
            tenant: tenant, spec: spec, inputs: planned, isFullRefresh: isFullRefresh,
            kept: history.kept.map(\.name), background: history.background, freshness: age,
            problem: problem ?? age?.refusal(by: spec.source.contract.freshness))
    }

    static func tenant(_ id: TenantID, of job: Job) throws(RunFailure) -> JobTenant {
        guard let tenant = job.tenants.first(where: { $0.tenant.id == id }) else {
            throw RunFailure.unknownTenant(
                id.description, known: job.tenants.map(\.tenant.id.description))
        }
        return tenant
    }

    static func inputFile(
        name: String, path: String, provenance: Provenance = Provenance()
    ) throws -> InputFile {
        let stream = try ExportStream(path: path, hashing: true)
        try withUnsafeTemporaryAllocation(byteCount: 1 << 18, alignment: 16) { buffer in
            while try stream.read(into: buffer) > 0 {}
        }
        return InputFile(
            name: name, path: path, bytes: stream.bytesRead, sha256: stream.finishedHash() ?? "",
            provenance: provenance)
    }

    struct StoredState {
        let spec: MetricSpec
        let sources: [StoredSource]
        /// An earlier version has kept less than this one needs.
        var mustReadAgain = false
    }

    func storedState(
        of tenant: TenantID, in places: JobPlaces, leavingNoTrace: Bool = false
    ) async throws -> StoredState? {
        guard
            let store = try await places.existingStore(
                of: tenant, leavingNoTrace: leavingNoTrace),
            let header = try await store.header()
        else { return nil }
        return StoredState(
            spec: header.spec, sources: try await store.sources(),
            mustReadAgain: header.mustReadAgain)
    }

    /// `purpose` is none for a run that reports.
    func runID(
        _ job: Job, _ asOf: Day, _ tenants: [TenantPlan], purpose: Plan.Purpose? = nil
    ) throws -> String {
        struct Identity: Encodable {
            let purpose: Plan.Purpose?
            let job: String
            let asOf: Day
            let reports: ReportOptions
            let writer: WriterChoice
            let tenants: [TenantIdentity]
        }
        struct TenantIdentity: Encodable {
            let tenant: Tenant
            let spec: MetricSpec
            let inputs: [String]
            let background: [String]
        }
        let identity = Identity(
            purpose: purpose, job: job.name, asOf: asOf, reports: job.reports, writer: job.writer,
            tenants: tenants.map { plan in
                TenantIdentity(
                    tenant: plan.tenant, spec: plan.spec.identity,
                    inputs: plan.inputs.map { "\($0.file.name) \($0.file.sha256)" },
                    background: plan.background)
            })
        let hash = ContentHashing.crypto.sha256(try RunLedger.json(identity))
        return "\(asOf)-\(hash.prefix(12))"
    }
}

extension Job {
    /// The same job, reporting on one period only.
    func reporting(on period: Period) -> Job {
        var job = self
        job.reports.grains = [period.grain]
        job.reports.periods = [period]
        return job
    }
}
