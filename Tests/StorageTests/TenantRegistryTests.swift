import CloudTestSupport
import SalesCore
import Storage
import Testing

/// A registry that must keep the contract; a new kind joins by one line in `all`.
struct RegistryUnderTest: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let make: @Sendable (TemporaryFolder) async throws -> any TenantRegistry

    static let all = [
        RegistryUnderTest(testDescription: "SQLite") { try SQLiteRegistry.open(home: $0.path) },
        RegistryUnderTest(testDescription: "DynamoDB") { home in
            let account = MotoAccount(named: home.path)
            return try await DynamoRegistry.open(client: MotoServer.dynamoDB(account: account))
        },
    ]
}

@Suite("Every registry of tenants")
struct TenantRegistryTests {
    private let home: TemporaryFolder
    private let profile = TenantProfile(
        tenant: Tenant(id: Samples.tenant, name: "Acme Outdoor"), plan: "team",
        owner: "ann@acme.example", created: "2026-01-15")

    init() throws { home = try TemporaryFolder() }

    @Test("A tenant registered is found, with nothing used", arguments: RegistryUnderTest.all)
    func registers(_ kind: RegistryUnderTest) async throws {
        let registry = try await kind.make(home)
        #expect(try await registry.tenants().isEmpty)
        #expect(try await registry.tenant(Samples.tenant) == nil)
        try await registry.register(profile)
        #expect(try await registry.tenant(Samples.tenant) == TenantRecord(profile: profile))
        #expect(profile.tables == ["tenant-acme-metrics", "tenant-acme-messages"])
    }

    @Test("Registered again, it keeps usage and date of creation", arguments: RegistryUnderTest.all)
    func registersAgain(_ kind: RegistryUnderTest) async throws {
        let registry = try await kind.make(home)
        try await registry.register(profile)
        try await registry.record(Usage(rows: 7), ofRun: "r1", for: Samples.tenant)
        try await registry.register(
            TenantProfile(
                tenant: Tenant(id: Samples.tenant, name: "Acme"), plan: "team",
                created: "2027-01-01", status: .suspended))
        let record = try #require(try await registry.tenant(Samples.tenant))
        #expect(record.profile.tenant.name == "Acme")
        #expect(record.profile.status == .suspended)
        #expect(record.profile.created == "2026-01-15")
        #expect(record.usage.rows == 7)
    }

    @Test(
        "Role, key and steps are kept, and changed as the profile is",
        arguments: RegistryUnderTest.all)
    func resources(_ kind: RegistryUnderTest) async throws {
        let registry = try await kind.make(home)
        var profile = profile
        profile.status = .provisioning
        profile.resources = TenantResources(role: "arn:r", kmsKey: "arn:k")
        profile.steps = ["key", "tables"]
        try await registry.register(profile)
        #expect(try await registry.tenant(Samples.tenant)?.profile == profile)
        profile.status = .removed
        profile.resources = TenantResources()
        profile.steps = []
        try await registry.register(profile)
        #expect(try await registry.tenant(Samples.tenant)?.profile == profile)
    }

    @Test("Usage adds up exactly, once for each run", arguments: RegistryUnderTest.all)
    func usage(_ kind: RegistryUnderTest) async throws {
        let registry = try await kind.make(home)
        try await registry.register(profile)
        let usage = Usage(
            rows: 100, inputTokens: 20, outputTokens: 3, cost: ExactDecimal("0.1").unwrapped)
        #expect(try await registry.record(usage, ofRun: "r1", for: Samples.tenant))
        #expect(try await registry.record(usage, ofRun: "r2", for: Samples.tenant))
        #expect(try await !registry.record(usage, ofRun: "r1", for: Samples.tenant))
        let record = try #require(try await registry.tenant(Samples.tenant))
        #expect(record.runs == 2)
        #expect(
            record.usage
                == Usage(
                    rows: 200, inputTokens: 40, outputTokens: 6,
                    cost: ExactDecimal("0.2").unwrapped))
    }

    @Test("Usage of an unknown tenant is refused", arguments: RegistryUnderTest.all)
    func unknown(_ kind: RegistryUnderTest) async throws {
        let registry = try await kind.make(home)
        await #expect(throws: StorageFailure.noTables(tenant: Samples.tenant)) {
            try await registry.record(Usage(), ofRun: "r1", for: Samples.tenant)
        }
    }

    @Test("Tenants are listed by id, usage apart", arguments: RegistryUnderTest.all)
    func lists(_ kind: RegistryUnderTest) async throws {
        let registry = try await kind.make(home)
        for id in ["globex", "acme", "acme-2"] {
            try await registry.register(
                TenantProfile(
                    tenant: Tenant(id: Samples.makeTenant(id), name: id), created: "2026-01-15"))
        }
        try await registry.record(Usage(rows: 1), ofRun: "r1", for: Samples.tenant)
        let records = try await registry.tenants()
        #expect(records.map(\.id.description) == ["acme", "acme-2", "globex"])
        #expect(records.map(\.usage.rows) == [1, 0, 0])
    }
}
