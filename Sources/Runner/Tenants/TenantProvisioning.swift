import SalesCore
import Storage

/// What became of `tenant add`.
public struct TenantAddition: Sendable, Hashable, Encodable {
    public let tenant: TenantAccount
    /// Done now; those that were done before are left alone.
    public let steps: [String]
    /// Of an active tenant: what is registered otherwise than before.
    public let changed: [String]
}

extension TenantOffice {
    /// Registers a tenant and makes what it needs, step by step.
    ///
    ///     registered (provisioning) ─▶ key ─▶ tables ─▶ archive ─▶ role ─▶ active
    ///
    /// Each step may be repeated and is noted when it is done: after a failure in the middle the
    /// same call goes on there, and once all is done it does nothing.
    public func add(_ application: TenantApplication) async throws -> TenantAddition {
        if (application.wantsKey || application.wantsRole) && cloud == nil {
            throw RunFailure.invalid(
                "keys and roles are made on AWS, and this home folder keeps all on this machine",
                remedy: "Leave --kms and --role out, or name a --job that keeps things on AWS.")
        }
        let known = try await registry.tenant(application.id)
        try checkOpen(known?.profile)
        var profile = application.profile(
            known: known?.profile, tables: stores.tables(of: application.id), created: time)
        let changed = known.map { $0.profile.differences(from: profile) } ?? []
        if known == nil {
            try await record(.registered, profile.tenant.id, ["plan": profile.plan])
        } else if !changed.isEmpty {
            try await record(
                .changed, profile.tenant.id, ["fields": changed.joined(separator: ", ")])
        }
        try await registry.register(profile)
        var done: [TenantStep] = []
        for step in application.steps where !profile.steps.contains(step.rawValue) {
            try await carryOut(step, &profile, wasBegun: known != nil)
            profile.steps.append(step.rawValue)
            try await registry.register(profile)
            done.append(step)
        }
        if profile.status == .provisioning {
            try await record(.activated, profile.tenant.id)
            profile.status = .active
            try await registry.register(profile)
        }
        return TenantAddition(
            tenant: TenantAccount(try await self.known(application.id)),
            steps: done.map(\.rawValue), changed: changed)
    }

    private func checkOpen(_ profile: TenantProfile?) throws(RunFailure) {
        switch profile?.status {
        case .removed:
            throw RunFailure.invalid(
                "tenant \(profile?.tenant.id.description ?? "") was removed, and its certificate "
                    + "says that nothing of it is left",
                remedy: "Choose another id.")
        case .suspended:
            throw RunFailure.invalid(
                "tenant \(profile?.tenant.id.description ?? "") is suspended: its removal was begun",
                remedy: "Finish it with `salestalk tenant remove`.")
        case nil, .active, .provisioning: return
        }
    }

    private func carryOut(
        _ step: TenantStep, _ profile: inout TenantProfile, wasBegun: Bool
    ) async throws {
        let tenant = profile.tenant.id
        switch step {
        case .tables:
            try await stores.create(tenant, kmsKey: profile.resources.kmsKey)
            try await record(
                .tablesMade, tenant, ["tables": profile.tables.joined(separator: ", ")])
        case .archive:
            // A bucket has no folders to make; listing shows that it is there and may be read.
            let key = try ArchiveKeys.tenant(tenant)
            _ = try await archive.list(key)
            if !isArchiveRemote { try HomeFolder.make("\(archivePlace)/\(key)") }
            try await record(.archiveMade, tenant, ["place": "\(archivePlace)/\(key)"])
        case .key:
            guard let cloud else { return }
            if profile.resources.kmsKey == nil {
                profile.resources.kmsKey = try await cloud.makeKey(
                    for: tenant, wasBegun: wasBegun)
                // Before it gets its alias: a key that nobody noted is never found again.
                try await registry.register(profile)
            }
            let key = profile.resources.kmsKey ?? ""
            try await cloud.nameKey(key, of: tenant)
            try await record(.keyMade, tenant, ["key": key])
        case .role:
            guard let cloud else { return }
            let role = try await cloud.makeRole(
                for: tenant, tables: profile.tables, kmsKey: profile.resources.kmsKey)
            profile.resources.role = role
            try await record(.roleMade, tenant, ["role": role])
        }
    }
}

/// What `add` makes, in this order.
enum TenantStep: String, CaseIterable {
    case key, tables, archive, role
}

extension TenantApplication {
    var steps: [TenantStep] {
        TenantStep.allCases.filter { step in
            switch step {
            case .key: wantsKey
            case .role: wantsRole
            case .tables, .archive: true
            }
        }
    }

    func profile(
        known: TenantProfile?, tables: [String], created: String
    ) -> TenantProfile {
        var profile =
            known
            ?? TenantProfile(
                tenant: Tenant(id: id, name: id.description), tables: tables, created: created,
                status: .provisioning)
        if let name { profile.tenant = Tenant(id: id, name: name) }
        if let plan { profile.plan = plan.rawValue }
        if let owner { profile.owner = owner.description }
        return profile
    }
}

extension TenantProfile {
    /// Names of the fields that an admin gives and that differ.
    func differences(from other: TenantProfile) -> [String] {
        [
            ("name", tenant.name != other.tenant.name), ("plan", plan != other.plan),
            ("owner", owner != other.owner),
        ].filter(\.1).map(\.0)
    }
}
