import Cloud
import CloudTestSupport
import SalesCore
import Storage
import Testing

@Suite("The registry in DynamoDB")
struct DynamoRegistryTests {
    private let account = MotoAccount()

    @Test("Reading makes no table")
    func reads() async throws {
        let client = try await MotoServer.dynamoDB(account: account)
        #expect(try await DynamoRegistry.openForReading(client: client) == nil)
        #expect(try await !client.tableExists("tenants-metadata"))
        _ = try await DynamoRegistry.open(client: client)
        #expect(try await DynamoRegistry.openForReading(client: client) != nil)
    }

    @Test("A run's usage counts once, whenever its answer is lost", arguments: 0..<4)
    func crashes(exchanges: Int) async throws {
        let registry = try await DynamoRegistry.open(
            client: MotoServer.dynamoDB(account: account))
        try await registry.register(
            TenantProfile(tenant: Tenant(id: Samples.tenant, name: "Acme"), created: "2026-01-15"))
        for ending in BreakingClient.Ending.allCases {
            let http = BreakingClient(CurlClient(), after: exchanges, ending: ending)
            let client = try await MotoServer.dynamoDB(account: account, http: http)
            _ = try? await DynamoRegistry.open(client: client).record(
                Usage(rows: 3), ofRun: "\(ending)", for: Samples.tenant)
            try await registry.record(Usage(rows: 3), ofRun: "\(ending)", for: Samples.tenant)
        }
        let record = try #require(try await registry.tenant(Samples.tenant))
        #expect(record.runs == 2)
        #expect(record.usage.rows == 6)
    }
}
