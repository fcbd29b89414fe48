import Cloud
import Testing

@testable import Storage

@Suite("The tables and keys of a tenant")
struct DynamoTablesTests {
    @Test("Tables of its own, with the keys as they are documented")
    func own() {
        let tables = DynamoTables(tenant: Samples.tenant, mode: .tablePerTenant)
        #expect(tables.key("METRIC#revenue", "2025-10")["pk"] == "METRIC#revenue")
        let made = tables.descriptions(kmsKey: "arn:key")
        #expect(made.map(\.name) == ["tenant-acme-metrics", "tenant-acme-messages"])
        #expect(made.allSatisfy { $0.kmsKey == "arn:key" && $0.keepsHistory })
        #expect(made.allSatisfy { $0.tags["tenant"] == "acme" && $0.timeToLive == "expires" })
    }

    @Test("In a shared table, the tenant leads every key and no tenant's key starts another's")
    func pooled() {
        let tables = DynamoTables(tenant: Samples.tenant, mode: .pooled)
        #expect(tables.key("METRIC#revenue", "2025-10")["pk"] == "TENANT#acme#METRIC#revenue")
        #expect(tables.metrics == tables.messages)
        let made = tables.descriptions(kmsKey: nil)
        #expect(made.map(\.name) == ["salestalk-tenants"])
        #expect(made.first?.tags["tenant"] == nil)
        let other = DynamoTables(tenant: Samples.makeTenant("acme-2"), mode: .pooled)
        #expect(!other.prefix.hasPrefix(tables.prefix))
    }
}
