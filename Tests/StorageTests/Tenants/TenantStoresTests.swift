import CloudTestSupport
import SalesCore
import Storage
import Testing

/// A keeper of stores that must keep the contract; a new kind joins by one line in `all`.
struct StoresUnderTest: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let make: @Sendable (TemporaryFolder) async throws -> any TenantStores

    static let all = [
        StoresUnderTest(testDescription: "SQLite") { SQLiteStores(home: $0.path) },
        StoresUnderTest(testDescription: "DynamoDB, own tables") { home in
            DynamoStores(
                client: try await MotoServer.dynamoDB(account: MotoAccount(named: home.path)),
                mode: .tablePerTenant)
        },
        StoresUnderTest(testDescription: "DynamoDB, one table") { home in
            DynamoStores(
                client: try await MotoServer.dynamoDB(account: MotoAccount(named: home.path)),
                mode: .pooled)
        },
    ]
}

@Suite("Every keeper of stores")
struct TenantStoresTests {
    private let home: TemporaryFolder

    init() throws { home = try TemporaryFolder() }

    @Test("A store is made once and removed once, however often", arguments: StoresUnderTest.all)
    func lifecycle(_ kind: StoresUnderTest) async throws {
        let stores = try await kind.make(home)
        #expect(try await stores.store(of: Samples.tenant) == nil)
        for _ in 0..<2 { try await stores.create(Samples.tenant, kmsKey: nil) }
        let store = try #require(try await stores.store(of: Samples.tenant))
        #expect(store.tenant == Samples.tenant)
        #expect(try await store.messages().isEmpty)
        for _ in 0..<2 { try await stores.remove(Samples.tenant) }
        #expect(try await stores.store(of: Samples.tenant) == nil)
    }

    @Test("Removing one leaves its neighbours", arguments: StoresUnderTest.all)
    func neighbours(_ kind: StoresUnderTest) async throws {
        let stores = try await kind.make(home)
        let neighbour = Samples.makeTenant("acme-eu")
        try await stores.create(Samples.tenant, kmsKey: nil)
        try await stores.create(neighbour, kmsKey: nil)
        try await stores.remove(Samples.tenant)
        #expect(try await stores.store(of: neighbour)?.tenant == neighbour)
    }
}
