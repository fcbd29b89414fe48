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
        let tables = DynamoTables(tenant: tenant, mode: mode)
        switch mode {
        case .tablePerTenant:
            for table in tables.descriptions(kmsKey: nil) {
                try await client.deleteTable(table.name)
            }
        case .pooled: try await removeItems(of: tables)
        }
    }

    /// A pass over the whole table: no index knows a tenant's keys.
    private func removeItems(of tables: DynamoTables) async throws {
        guard try await client.tableExists(tables.metrics) else { return }
        try await client.allItems(in: tables.metrics) { items in
            let own = items.compactMap { item -> DynamoDBItem? in
                guard let partition = item["pk"], let sort = item["sk"],
                    partition.string?.hasPrefix(tables.prefix) == true
                else { return nil }
                return ["pk": partition, "sk": sort]
            }
            try await client.write([], deleting: own, in: tables.metrics)
        }
    }
}
