import Foundation
import SalesCore
import Storage
import Testing

@testable import Runner

@Suite("Stores of a job")
struct JobPlacesStoresTests {
    private let workshop: Workshop

    init() throws { workshop = try Workshop() }

    @Test("SQLite: a store is there from the first opening on, and then has its tenant")
    func sqlite() async throws {
        let places = JobPlaces(home: workshop.home)
        #expect(try await places.existingStore(of: .acme) == nil)
        #expect(try await places.tenants().isEmpty)
        let store = try await places.openStore(of: .acme)
        #expect(store.tenant == .acme)
        try store.close()
        #expect(try await places.existingStore(of: .acme)?.tenant == .acme)
        #expect(try await places.tenants() == [.acme])
        #expect(try await places.hasTenant(.acme))
        #expect(try await !places.hasTenant(.bolt))
        #expect(places.unknown("x", known: []) == .unknownTenant("x", known: []))
        #expect(try await places.registry().tenants().isEmpty)
    }

    @Test("DynamoDB: reading makes no table, a first run does", arguments: DynamoMode.allCases)
    func dynamoDB(mode: DynamoMode) async throws {
        let tenant = try #require(TenantID("t\(UUID().uuidString.lowercased())"))
        let places = JobPlaces(
            Job(
                name: "j", folder: ".", region: "us-east-1", tenants: [],
                store: .dynamoDB(DynamoDBChoice(mode: mode))), home: workshop.home,
            aws: try await .emulated())
        #expect(try await places.existingStore(of: tenant) == nil)
        #expect(try await places.openStore(of: tenant).tenant == tenant)
        #expect(try await places.existingStore(of: tenant)?.tenant == tenant)
        #expect(
            places.storePlace(of: tenant)
                == (mode == .pooled
                    ? "DynamoDB salestalk-tenants"
                    : "DynamoDB tenant-\(tenant)-metrics and tenant-\(tenant)-messages"))
        let registry = try await places.registry()
        try await registry.register(
            TenantProfile(tenant: Tenant(id: tenant, name: "T"), created: "2026-01-01T00:00:00Z"))
        #expect(try await places.tenants().contains(tenant))
        #expect(try await places.hasTenant(tenant))
        #expect(
            places.unknown("x", known: [tenant])
                == .unknownTenant("x", known: [tenant.description]))
        #expect(places.unknown("x", known: []) == .noTables(tenant: "x", region: "us-east-1"))
        #expect(workshop.files().isEmpty)
    }
}
