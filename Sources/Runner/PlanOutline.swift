public import SalesCore

/// A plan as people and programs read it.
public struct PlanOutline: Codable, Sendable, Hashable {
    public struct Tenant: Codable, Sendable, Hashable {
        public var tenant: TenantID
        public var inputs: [Input]
        /// Stored sources that are not among the inputs and go on counting.
        public var kept: [String]
        public var isFullRefresh: Bool
        public var metrics: [String]
        public var slices: [String]
        /// `latest` or a period, with its grain.
        public var reports: [String]
        public var writes: [String]
        public var problem: String?
        /// What a person should know that keeps nothing from running.
        public var notice: String?
    }

    public struct Input: Codable, Sendable, Hashable {
        public var file: String
        public var bytes: Int
        public var sha256: String
        public var action: PlannedInput.Action
        /// Of an object: what tells this state of it from others.
        public var etag: String?
    }

    public var runID: String
    public var job: String
    public var asOf: Day
    public var writer: String
    public var tenants: [Tenant]

    public init(_ plan: Plan) {
        runID = plan.runID
        job = plan.job.name
        asOf = plan.asOf
        writer = plan.job.writer.provider
        tenants = plan.tenants.map { Self.tenant($0, of: plan) }
    }

    private static func tenant(_ tenant: TenantPlan, of plan: Plan) -> Tenant {
        let id = tenant.tenant.id
        let options = plan.job.reports
        let reports =
            options.periods.map { $0.map(\.description) }
            ?? options.grains.map { "latest \($0.rawValue)" }
        return Tenant(
            tenant: id,
            inputs: tenant.inputs.map {
                Input(
                    file: $0.file.name, bytes: $0.file.bytes, sha256: $0.file.sha256,
                    action: $0.action, etag: $0.file.remote?.etag)
            },
            kept: tenant.kept, isFullRefresh: tenant.isFullRefresh,
            metrics: tenant.spec.metrics.map(\.name),
            slices: tenant.spec.slices.map { $0.isEmpty ? "total" : $0.joined(separator: ";") },
            reports: reports,
            writes: [
                plan.places.storePlace(of: id),
                "\(plan.home.reports(of: id))/",
                "\(plan.places.archivePlace)/tenant=\(id)/",
            ],
            problem: tenant.problem?.summary,
            notice: tenant.freshness?.notice(by: tenant.spec.source.contract.freshness))
    }

    public var text: String {
        var lines = ["run \(runID) of \(job), as of \(asOf), writer \(writer)"]
        for tenant in tenants {
            lines.append("\(tenant.tenant):")
            if let problem = tenant.problem { lines.append("  cannot run: \(problem)") }
            if let notice = tenant.notice { lines.append("  \(notice)") }
            lines += tenant.inputs.map { "  \($0.action.rawValue) \($0.file) (\($0.bytes) bytes)" }
            if !tenant.kept.isEmpty {
                lines.append(
                    "  keep \(tenant.kept.joined(separator: ", ")), read by an earlier run")
            }
            if tenant.isFullRefresh { lines.append("  every known export is read again") }
            lines.append("  metrics: \(tenant.metrics.joined(separator: ", "))")
            lines.append("  slices: \(tenant.slices.joined(separator: ", "))")
            lines.append("  reports: \(tenant.reports.joined(separator: ", "))")
            lines += tenant.writes.map { "  writes \($0)" }
        }
        return lines.joined(separator: "\n")
    }
}
