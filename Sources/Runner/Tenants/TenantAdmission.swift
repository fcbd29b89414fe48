import SalesCore
import Storage

/// Whether a tenant's status lets it run.
enum TenantAdmission {
    /// - Throws: `RunFailure.invalid` for a tenant that is being made, suspended or removed.
    static func check(_ profile: TenantProfile?) throws(RunFailure) {
        guard let profile else { return }
        let id = profile.tenant.id
        switch profile.status {
        case .active: return
        case .provisioning:
            throw RunFailure.invalid(
                "tenant \(id) is not set up yet: `tenant add` did not come to its end",
                remedy: "Run the same `salestalk tenant add \(id)` again; it goes on where it "
                    + "stopped.")
        case .suspended:
            throw RunFailure.invalid(
                "tenant \(id) is suspended: its removal was begun",
                remedy:
                    "Finish it with `salestalk tenant remove \(id)`, and take the tenant out of "
                    + "the job.")
        case .removed:
            throw RunFailure.invalid(
                "tenant \(id) was removed",
                remedy: "Take it out of the job; a new tenant needs another id.")
        }
    }
}

extension TenantRun {
    /// Refuses a tenant that the registry has closed; one that it does not know may run.
    func admit() async throws {
        let registry = try await plan.places.registryForReading(
            leavingNoTrace: plan.purpose == .check)
        guard let registry else { return }
        let profile = try await registry.tenant(id)?.profile
        try registry.close()
        try TenantAdmission.check(profile)
    }
}
