import Foundation
import GRDB
import SalesCore
import Storage
import Testing

@Suite("The registry in SQLite")
struct SQLiteRegistryTests {
    private let home: TemporaryFolder

    init() throws { home = try TemporaryFolder() }

    @Test("Has one row for each tenant in tenants-metadata")
    func place() async throws {
        let registry = try SQLiteRegistry.open(home: home.path)
        try await registry.register(
            TenantProfile(
                tenant: Tenant(id: Samples.tenant, name: "Acme"), created: "2026-01-15"))
        try registry.close()
        #expect(home.files == ["store/tenants-metadata.sqlite"])
        let queue = try DatabaseQueue(path: SQLiteRegistry.path(home: home.path))
        let ids = try await queue.read { db in
            try String.fetchAll(db, sql: "SELECT tenantId FROM \"tenants-metadata\"")
        }
        #expect(ids == ["acme"])
    }

    @Test("Reading creates nothing")
    func reading() throws {
        #expect(try SQLiteRegistry.openForReading(home: home.path) == nil)
        #expect(home.files.isEmpty)
    }

    @Test("What one process wrote, another reads")
    func reopened() async throws {
        let registry = try SQLiteRegistry.open(home: home.path)
        try await registry.register(
            TenantProfile(
                tenant: Tenant(id: Samples.tenant, name: "Acme"), created: "2026-01-15"))
        let reader = try #require(try SQLiteRegistry.openForReading(home: home.path))
        #expect(try await reader.tenants().map(\.id) == [Samples.tenant])
    }
}
