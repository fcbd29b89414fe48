import Foundation
public import SalesCore

/// The stores under a home folder, one SQLite file a tenant.
public struct SQLiteStores: TenantStores {
    private let home: String

    public init(home: String) { self.home = home }

    public var retention: StoreRetention? { nil }

    public func create(_ tenant: TenantID, kmsKey: String?) async throws {
        try SQLiteStore.open(tenant, home: home).close()
    }

    public func tables(of tenant: TenantID) -> [String] {
        let tables = TenantTables(tenant: tenant)
        return [tables.metrics, tables.messages]
    }

    public func store(of tenant: TenantID) async throws -> (any TenantStore)? {
        guard FileManager.default.fileExists(atPath: path(of: tenant)) else { return nil }
        do {
            return try SQLiteStore.openForReading(tenant, home: home)
        } catch StorageFailure.noTables {
            return nil
        }
    }

    public func remove(_ tenant: TenantID) async throws {
        let path = path(of: tenant)
        // The log first: with the file gone, nothing could make sense of it.
        for file in ["\(path)-wal", "\(path)-shm", path] {
            guard unlink(file) == 0 || errno == ENOENT else {
                throw StorageFailure.writing(file, errno)
            }
        }
        let folder = (path as NSString).deletingLastPathComponent
        if Folder.isFolder(folder) { try Folder.sync(folder) }
    }

    private func path(of tenant: TenantID) -> String { SQLiteStore.path(of: tenant, home: home) }
}
