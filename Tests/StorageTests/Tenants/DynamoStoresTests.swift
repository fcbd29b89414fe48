import Cloud
import CloudTestSupport
import Foundation
import SalesCore
import Testing

@testable import Storage

@Suite("Stores in DynamoDB")
struct DynamoStoresTests {
    private func message(of tenant: TenantID) throws -> Message {
        Message(
            tenant: tenant, id: MessageID(derivedFrom: ["\(tenant)"]),
            timestamp: "2026-01-15T00:00:00Z",
            text: "Revenue rose.", context: "change",
            metadata: MessageMetadata(source: "template"))
    }

    @Test("Made, found and removed, the neighbour's items kept", arguments: DynamoMode.allCases)
    func lifecycle(_ mode: DynamoMode) async throws {
        let client = try await MotoServer.dynamoDB(account: MotoAccount())
        let stores = DynamoStores(client: client, mode: mode)
        let tenants = ["", "-eu"].map { Samples.makeTenant(Ministack.name("acme") + $0) }
        for tenant in tenants {
            #expect(try await stores.store(of: tenant) == nil)
            for _ in 0..<2 { try await stores.create(tenant, kmsKey: nil) }
            let store = try await DynamoStore.open(tenant, client: client, mode: mode)
            try await store.save([try message(of: tenant)])
        }
        for _ in 0..<2 { try await stores.remove(tenants[0]) }
        #expect(try await stores.store(of: tenants[0]) == nil)
        #expect(try await stores.store(of: tenants[1])?.messages().count == 1)
        #expect(stores.retention?.days == 35)
    }

    @Test("What is left in the table of all is nothing of the tenant, and nobody else's was read")
    func nothingLeft() async throws {
        let http = RecordingClient(CurlClient())
        let client = try await MotoServer.dynamoDB(account: MotoAccount(), http: http)
        let stores = DynamoStores(client: client, mode: .pooled)
        let tenant = Samples.makeTenant(Ministack.name("acme"))
        try await stores.create(tenant, kmsKey: nil)
        let store = try await DynamoStore.open(tenant, client: client, mode: .pooled)
        let table = try Samples.table(months: 1...2, regions: ["EMEA"])
        try await store.commit(StoreChange(uploads: [Samples.upload("a.csv")], table: table))
        try await store.save([try message(of: tenant)])
        try await stores.remove(tenant)
        #expect(http.operations.contains("Query"))
        #expect(!http.operations.contains("Scan"))
        try await client.allItems(in: DynamoTables.pooledName) { items in
            #expect(
                items.allSatisfy {
                    $0["pk"]?.string?.hasPrefix("TENANT#\(tenant)#") == false
                })
        }
    }
}
