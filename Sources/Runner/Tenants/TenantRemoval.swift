import Foundation
public import SalesCore
import Storage

/// How a tenant is to be removed.
public struct TenantRemovalRequest: Sendable, Hashable {
    public let tenant: TenantID
    /// Where its data goes before it is deleted; nil for nowhere.
    public let exportFolder: String?

    public init(tenant: TenantID, exportFolder: String?) {
        self.tenant = tenant
        self.exportFolder = exportFolder
    }
}

extension TenantOffice {
    /// Removes a tenant and all that it has, and leaves a certificate.
    ///
    ///     suspended ─▶ role revoked ─▶ exported ─▶ counted ─▶ deleted ─▶ looked for in vain
    ///       ─▶ key's deletion scheduled ─▶ certified ─▶ removed
    ///
    /// After a failure in the middle the same call goes on; after its end it gives the same
    /// certificate. Nothing is deleted before its export has been read again and found whole.
    public func remove(_ request: TenantRemovalRequest) async throws -> RemovalCertificate {
        let lock = try RunLock(
            home: home,
            owner: "process \(ProcessInfo.processInfo.processIdentifier), removal of a tenant")
        defer { withExtendedLifetime(lock) {} }
        let tenant = request.tenant
        var profile = try await known(tenant).profile
        if profile.status == .removed {
            try FolderFiles(inventoryPath(of: tenant)).remove()
            return try certificate(of: tenant)
        }
        try await suspend(&profile)
        var inventory = try await inventory(of: request)
        try await delete(tenant)
        if let key = profile.resources.kmsKey, let cloud {
            let until = try await cloud.scheduleKeyDeletion(key, of: tenant)
            if let until {
                inventory.pending.append(
                    .init(
                        what: "KMS key \(key)", until: until.ISO8601Format(),
                        reason: "KMS keeps a key for 30 days; nothing can be read with it"))
            }
            try await record(.keyScheduled, tenant, ["key": key])
        }
        let certificate = try certify(tenant, inventory)
        try await record(
            .removed, tenant,
            ["certificate_sha256": ContentHashing.crypto.sha256(try RunLedger.json(certificate))])
        profile.status = .removed
        profile.tenant = Tenant(id: tenant, name: tenant.description)
        profile.owner = ""
        profile.steps = []
        profile.resources = TenantResources()
        try await registry.register(profile)
        try FolderFiles(inventoryPath(of: tenant)).remove()
        return certificate
    }

    /// - Throws: `RunFailure.unreadable` where it was taken away.
    public func certificate(of tenant: TenantID) throws -> RemovalCertificate {
        let path = certificatePath(of: tenant, "json")
        guard let data = FileManager.default.contents(atPath: path),
            let certificate = try? JSONDecoder().decode(RemovalCertificate.self, from: data)
        else { throw RunFailure.unreadable(path: path, reason: "there is no whole certificate") }
        return certificate
    }

    /// From here on no run is let in, and no session of one can reach anything.
    private func suspend(_ profile: inout TenantProfile) async throws {
        if profile.status != .suspended {
            try await record(.suspended, profile.tenant.id)
            profile.status = .suspended
            try await registry.register(profile)
        }
        if let role = profile.resources.role, let cloud {
            try await cloud.revokeRole(of: profile.tenant.id)
            profile.resources.role = nil
            try await registry.register(profile)
            try await record(.roleRevoked, profile.tenant.id, ["role": role])
        }
    }

    /// What the first attempt counted, else what there is now, exported first.
    private func inventory(
        of request: TenantRemovalRequest
    ) async throws -> RemovalInventory {
        let path = inventoryPath(of: request.tenant)
        if let data = FileManager.default.contents(atPath: path),
            let kept = try? JSONDecoder().decode(RemovalInventory.self, from: data)
        {
            return kept
        }
        var exported: RemovalCertificate.Export?
        if let folder = request.exportFolder {
            let known = ExportManifest.read(in: folder)
            let manifest =
                // Of one that is suspended nothing can have changed since.
                if let known, known.tenant == request.tenant,
                    known.status == TenantProfile.Status.suspended.rawValue
                {
                    known
                } else {
                    try await export(request.tenant, to: folder)
                }
            try manifest.check(in: folder)
            exported = .init(
                folder: folder, files: manifest.files.count,
                manifestSHA256: ContentHashing.crypto.sha256(try RunLedger.json(manifest)))
        }
        let inventory = try await inventory(of: request.tenant, export: exported)
        try HomeFolder.write(try RunLedger.json(inventory), to: path)
        return inventory
    }

    private func delete(_ tenant: TenantID) async throws {
        let key = try ArchiveKeys.tenant(tenant)
        try await stores.remove(tenant)
        guard try await stores.store(of: tenant) == nil else { throw left("its store", tenant) }
        try await record(.storeDeleted, tenant)
        try await archive.remove(key)
        guard try await archive.list(key).isEmpty else { throw left("archived objects", tenant) }
        try await record(.archiveDeleted, tenant)
        for (what, folder) in localFolders(of: tenant) {
            let files = FolderFiles(folder)
            try files.remove()
            guard files.names.isEmpty else { throw left(what, tenant) }
        }
        try await record(.filesDeleted, tenant)
    }

    private func left(_ what: String, _ tenant: TenantID) -> RunFailure {
        .invalid(
            "\(what) of tenant \(tenant) came back while it was removed",
            remedy: "See that nothing else writes for this tenant, then remove it again.")
    }

    private func certify(
        _ tenant: TenantID, _ inventory: RemovalInventory
    ) throws -> RemovalCertificate {
        if let known = try? certificate(of: tenant) { return known }
        var pending = inventory.pending
        if let retention = stores.retention {
            pending.append(
                .init(
                    what: retention.what,
                    until: now().addingTimeInterval(Double(retention.days) * 86_400)
                        .ISO8601Format(),
                    reason: "the service keeps it for \(retention.days) days by itself"))
        }
        if isArchiveRemote {
            pending.append(
                .init(
                    what: "earlier versions of archived objects", until: nil,
                    reason: "a bucket that keeps versions ends them by its lifecycle rules"))
        }
        let certificate = RemovalCertificate(
            tenant: tenant, removedAt: time, removedBy: actor, export: inventory.export,
            gone: inventory.items, pending: pending,
            kept: [
                "the registry's row with plan and usage, for the bill; name and owner are not in it",
                "the events of the audit trail; they hold no data of the tenant",
                "the records of runs: names of files, counts and hashes",
            ])
        try HomeFolder.write(Array(certificate.text.utf8), to: certificatePath(of: tenant, "txt"))
        try HomeFolder.write(
            try RunLedger.json(certificate), to: certificatePath(of: tenant, "json"))
        return certificate
    }

    private func certificatePath(of tenant: TenantID, _ kind: String) -> String {
        "\(home.path)/certificates/tenant=\(tenant).\(kind)"
    }

    private func inventoryPath(of tenant: TenantID) -> String {
        "\(home.path)/removals/tenant=\(tenant).json"
    }
}
