public import Foundation
import SalesCore
import Storage

/// All that the lifecycle of tenants works on: who they are, what they have, and what was done.
public struct TenantOffice: Sendable {
    let home: HomeFolder
    let registry: any TenantRegistry
    let audit: any AuditTrail
    let anchor: any AuditAnchor
    let stores: any TenantStores
    let archive: any OutputArchive
    /// The archive's folder or bucket, for people.
    let archivePlace: String
    /// None where all is kept on this machine.
    let cloud: TenantCloud?
    /// Who acts, as the audit trail names them.
    let actor: String
    let now: @Sendable () -> Date

    var time: String { now().ISO8601Format() }
    var isArchiveRemote: Bool { archivePlace.hasPrefix("s3://") }

    func record(
        _ action: TenantAction, _ tenant: TenantID, _ details: [String: String] = [:]
    ) async throws {
        try await audit.append(
            AuditEvent(
                time: time, actor: actor, action: action.rawValue, tenant: tenant,
                details: details))
    }

    /// - Throws: `RunFailure.unknownTenant`.
    func known(_ tenant: TenantID) async throws -> Storage.TenantRecord {
        guard let record = try await registry.tenant(tenant) else {
            throw RunFailure.unknownTenant(
                tenant.description, known: try await registry.tenants().map(\.id.description))
        }
        return record
    }
}

extension TenantOffice {
    /// The office of a home folder. `job` names store and archive; the home folder's own where nil.
    public static func open(
        home: HomeFolder, job: Job? = nil, now: @escaping @Sendable () -> Date = { Date() }
    ) async throws -> TenantOffice {
        try HomeFolder.make(home.path)
        let places = places(of: job, home)
        return try office(places, try await places.registry(), job, now)
    }

    /// For reading, which makes nothing; nil where no tenant was registered yet.
    public static func openForReading(
        home: HomeFolder, job: Job? = nil, now: @escaping @Sendable () -> Date = { Date() }
    ) async throws -> TenantOffice? {
        let places = places(of: job, home)
        return try await places.registryForReading().map { try office(places, $0, job, now) }
    }

    private static func places(of job: Job?, _ home: HomeFolder) -> JobPlaces {
        job.map { JobPlaces($0, home: home, aws: AWSServices()) } ?? JobPlaces(home: home)
    }

    private static func office(
        _ places: JobPlaces, _ registry: any TenantRegistry & AuditAnchor, _ job: Job?,
        _ now: @escaping @Sendable () -> Date
    ) throws -> TenantOffice {
        let archive = try places.openArchive()
        let audit: any AuditTrail =
            places.isArchiveRemote
            ? ArchivedAuditTrail(archive: archive, place: places.archivePlace, anchor: registry)
            : FileAuditTrail(home: places.home.path, anchor: registry)
        return TenantOffice(
            home: places.home, registry: registry, audit: audit, anchor: registry,
            stores: try places.stores(), archive: archive, archivePlace: places.archivePlace,
            cloud: try TenantCloud(places, job), actor: user, now: now)
    }

    /// Of this process, as the system knows it: a variable could name anybody.
    private static var user: String {
        guard let entry = getpwuid(geteuid()), let name = entry.pointee.pw_name else {
            return "user \(geteuid())"
        }
        return String(cString: name)
    }
}

/// What is told in the audit trail.
enum TenantAction: String {
    case registered = "tenant.registered"
    case changed = "tenant.changed"
    case keyMade = "tenant.key_made"
    case tablesMade = "tenant.tables_made"
    case archiveMade = "tenant.archive_made"
    case roleMade = "tenant.role_made"
    case activated = "tenant.activated"
    case exported = "tenant.exported"
    case suspended = "tenant.suspended"
    case roleRevoked = "tenant.role_revoked"
    case storeDeleted = "tenant.store_deleted"
    case archiveDeleted = "tenant.archive_deleted"
    case filesDeleted = "tenant.files_deleted"
    case keyScheduled = "tenant.key_deletion_scheduled"
    case removed = "tenant.removed"
}
