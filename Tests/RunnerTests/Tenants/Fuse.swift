import Foundation
import SalesCore
import Storage
import Synchronization

@testable import Runner

/// Blows at the n-th touch, once: what a crash between two steps is like.
final class Fuse: Sendable {
    struct Blown: Error {}

    private let left: Mutex<Int>

    init(after touches: Int) { left = Mutex(touches) }

    func touch() throws {
        let blows = left.withLock { left in
            left -= 1
            return left == 0
        }
        if blows { throw Blown() }
    }

    /// Before the work and after it: it may not have been done, or done and not told.
    func guarding<Value>(_ body: () async throws -> Value) async throws -> Value {
        try touch()
        let value = try await body()
        try touch()
        return value
    }
}

struct FusedRegistry: TenantRegistry {
    let inner: any TenantRegistry
    let fuse: Fuse

    func tenants() async throws -> [Storage.TenantRecord] { try await inner.tenants() }

    func tenant(_ id: TenantID) async throws -> Storage.TenantRecord? { try await inner.tenant(id) }

    func register(_ profile: TenantProfile) async throws {
        try await fuse.guarding { try await inner.register(profile) }
    }

    func record(_ usage: Usage, ofRun run: String, for tenant: TenantID) async throws -> Bool {
        try await inner.record(usage, ofRun: run, for: tenant)
    }
}

struct FusedTrail: AuditTrail {
    let inner: any AuditTrail
    let fuse: Fuse

    var place: String { inner.place }

    func append(_ event: AuditEvent) async throws -> AuditHead {
        try await fuse.guarding { try await inner.append(event) }
    }

    func lines() async throws -> [[UInt8]] { try await inner.lines() }
}

struct FusedStores: TenantStores {
    let inner: any TenantStores
    let fuse: Fuse

    var retention: StoreRetention? { StoreRetention(what: "backups of the tables", days: 35) }

    func create(_ tenant: TenantID, kmsKey: String?) async throws {
        try await fuse.guarding { try await inner.create(tenant, kmsKey: kmsKey) }
    }

    func tables(of tenant: TenantID) -> [String] { inner.tables(of: tenant) }

    func store(of tenant: TenantID) async throws -> (any TenantStore)? {
        try await inner.store(of: tenant)
    }

    func remove(_ tenant: TenantID) async throws {
        try await fuse.guarding { try await inner.remove(tenant) }
    }
}

struct FusedArchive: OutputArchive {
    let inner: any OutputArchive
    let fuse: Fuse

    var place: String { inner.place }

    func written(_ key: ArchiveKey) async throws -> Date? { try await inner.written(key) }

    func path(of key: ArchiveKey) -> String? { inner.path(of: key) }

    func sweep() async throws { try await inner.sweep() }

    func put(_ objects: [ArchiveObject]) async throws { try await inner.put(objects) }

    func put(_ key: ArchiveKey, contentsOf file: String) async throws {
        try await inner.put(key, contentsOf: file)
    }

    func chunks(of key: ArchiveKey) async throws -> AsyncThrowingStream<[UInt8], any Error> {
        try fuse.touch()
        return try await inner.chunks(of: key)
    }

    func exists(_ key: ArchiveKey) async throws -> Bool { try await inner.exists(key) }

    func list(_ folder: ArchiveKey?) async throws -> [ArchiveEntry] {
        try fuse.touch()
        return try await inner.list(folder)
    }

    func remove(_ folder: ArchiveKey) async throws {
        try await fuse.guarding { try await inner.remove(folder) }
    }
}

extension Workshop {
    /// Another with the same home.
    convenience init(copying other: Workshop) throws {
        try self.init()
        try FileManager.default.copyItem(atPath: other.home.path, toPath: home.path)
    }

    static let time = "2026-01-15T00:00:00Z"
    private static let now = Date(timeIntervalSince1970: 1_768_435_200)

    /// An office of the workshop's home, on a day of its own.
    func office(_ fuse: Fuse = Fuse(after: 0), cloud: TenantCloud? = nil) async throws
        -> TenantOffice
    {
        let plain = try await TenantOffice.open(home: home, now: { Self.now })
        return TenantOffice(
            home: plain.home, registry: FusedRegistry(inner: plain.registry, fuse: fuse),
            audit: FusedTrail(inner: plain.audit, fuse: fuse), anchor: plain.anchor,
            stores: FusedStores(inner: plain.stores, fuse: fuse),
            archive: FusedArchive(inner: plain.archive, fuse: fuse),
            archivePlace: plain.archivePlace, cloud: cloud, actor: "ann", now: plain.now)
    }

    func application(
        _ id: String = "acme", name: String? = "Acme Outdoor", plan: String? = nil,
        owner: String? = "ann@acme.example", wantsKey: Bool = false, wantsRole: Bool = false
    ) throws -> TenantApplication {
        try TenantApplication(
            id: id, name: name, plan: plan, owner: owner, wantsKey: wantsKey, wantsRole: wantsRole)
    }

    /// Actions of the audit trail, in order.
    func actions() async throws -> [String] {
        try await office().history(of: nil).events.map(\.action)
    }
}
