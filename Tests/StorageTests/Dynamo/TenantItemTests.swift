import Cloud
import SalesCore
import Testing

@testable import Storage

@Suite("A tenant's row")
struct TenantItemTests {
    private let profile = TenantProfile(
        tenant: Tenant(id: Samples.tenant, name: "Acme"), created: "2026-01-15")

    @Test("Is read from its attributes, and told when one is missing")
    func reads() throws {
        let update = TenantItem.registration(of: profile)
        let item = update.set.merging(update.setIfMissing) { $1 }
            .merging(TenantItem.key(Samples.tenant)) { $1 }
        #expect(try TenantItem.record(item) == TenantRecord(profile: profile))
        let addedLater = ["role", "kmsKey", "steps"]
        for name in item.keys where name != "tenantId" && !addedLater.contains(name) {
            #expect(throws: StorageFailure.self) {
                try TenantItem.record(item.filter { $0.key != name })
            }
        }
    }

    @Test("A row of an earlier version has neither role nor key")
    func earlier() throws {
        let update = TenantItem.registration(of: profile)
        let item = update.set.merging(update.setIfMissing) { $1 }
            .merging(TenantItem.key(Samples.tenant)) { $1 }
            .filter { !["role", "kmsKey", "steps"].contains($0.key) }
        #expect(try TenantItem.record(item).profile.resources == TenantResources())
    }

    @Test("A run adds to what is there, and has a row of its own")
    func adds() {
        let usage = Usage(rows: 5, cost: ExactDecimal("0.25") ?? 0)
        #expect(TenantItem.addition(of: usage).add["cost"] == .number("0.25"))
        #expect(TenantItem.addition(of: usage).add["runs"] == 1)
        let run = TenantItem.run("r1", of: Samples.tenant, usage)
        #expect(run["pk"] == "acme")
        #expect(run["sk"] == "r1")
        #expect(run["rows"] == 5)
    }
}
