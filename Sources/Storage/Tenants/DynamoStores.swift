public import Cloud
public import SalesCore

/// The stores of tenants in DynamoDB.
public struct DynamoStores: TenantStores {
    private let client: DynamoDBClient
    private let mode: DynamoMode

    public init(client: DynamoDBClient, mode: DynamoMode) {
        self.client = client
        self.mode = mode
    }

    /// Every table keeps its history: DynamoDB has that of 35 days, also of one that is deleted.
    public var retention: StoreRetention? {
        StoreRetention(what: "backups of the tables in DynamoDB", days: 35)
    }

    public func create(_ tenant: TenantID, kmsKey: String?) async throws {
        _ = try await DynamoStore.open(tenant, client: client, mode: mode, kmsKey: kmsKey)
    }

    public func tables(of tenant: TenantID) -> [String] {
        DynamoStore.tables(of: tenant, mode: mode)
    }

    public func store(of tenant: TenantID) async throws -> (any TenantStore)? {
        do {
            return try await DynamoStore.openForReading(tenant, client: client, mode: mode)
        } catch StorageFailure.noTables {
            return nil
        }
    }

    public func remove(_ tenant: TenantID) async throws {
        try await DynamoStore.remove(tenant, client: client, mode: mode)
    }
}
