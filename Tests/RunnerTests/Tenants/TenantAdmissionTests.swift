import SalesCore
import Storage
import Testing

@testable import Runner

@Suite("Whether a tenant may run")
struct TenantAdmissionTests {
    private let workshop: Workshop

    init() throws { workshop = try Workshop() }

    private func close(_ status: TenantProfile.Status) async throws {
        try await workshop.office().registry.register(
            TenantProfile(
                tenant: Tenant(id: .acme, name: "Acme"), created: Workshop.time, status: status))
    }

    @Test("One that is active or not known may")
    func admits() async throws {
        try workshop.prepare()
        #expect(try await workshop.run().only.status == .done)
        try await close(.active)
        #expect(try await workshop.run(fullRefresh: true).only.status == .done)
    }

    @Test(
        "Any other is refused with a remedy, and nothing is written for it",
        arguments: [
            (TenantProfile.Status.provisioning, "tenant add acme"),
            (.suspended, "tenant remove acme"),
            (.removed, "another id"),
        ])
    func refuses(_ status: TenantProfile.Status, _ remedy: String) async throws {
        try workshop.prepare()
        try workshop.prepare("bolt")
        try await close(status)
        let record = try await workshop.run(workshop.job(["acme", "bolt"]))
        #expect(record.status == .partlyFailed)
        #expect(record.tenants.map(\.status) == [.failed, .done])
        #expect(record.tenants[0].error?.exitCode == .invalidUse)
        #expect(record.tenants[0].error?.remedy?.contains(remedy) == true)
        #expect(workshop.files("home").keys.allSatisfy { !$0.contains("acme") })
    }
}
