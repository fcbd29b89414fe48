public import Cloud
import Foundation
public import SalesCore

/// The registry in DynamoDB: `tenants-metadata` has an item for each tenant, `tenants-runs` one
/// for each run whose usage has been added to it.
public struct DynamoRegistry: TenantRegistry {
    static let table = "tenants-metadata"
    static let runTable = "tenants-runs"

    let client: DynamoDBClient

    /// Makes the tables where they are missing.
    public static func open(client: DynamoDBClient) async throws -> DynamoRegistry {
        // The second is made last.
        if try await !client.tableExists(runTable) {
            let tags = ["application": "salestalk"]
            try await client.createTable(
                TableDescription(name: table, hasSortKey: false, tags: tags))
            try await client.createTable(TableDescription(name: runTable, tags: tags))
        }
        return DynamoRegistry(client: client)
    }

    /// None when no run has made one yet.
    public static func openForReading(client: DynamoDBClient) async throws -> DynamoRegistry? {
        guard try await client.tableExists(runTable) else { return nil }
        return DynamoRegistry(client: client)
    }

    private init(client: DynamoDBClient) { self.client = client }
}

extension DynamoRegistry {
    public func tenants() async throws -> [TenantRecord] {
        var records: [TenantRecord] = []
        try await client.allItems(in: Self.table) { items in
            records += try items.map(TenantItem.record)
        }
        return records.sorted { byteOrder($0.id.description, $1.id.description) < 0 }
    }

    public func tenant(_ id: TenantID) async throws -> TenantRecord? {
        try await client.item(TenantItem.key(id), in: Self.table).map(TenantItem.record)
    }

    public func register(_ profile: TenantProfile) async throws {
        try await client.update(
            TenantItem.key(profile.tenant.id), in: Self.table, TenantItem.registration(of: profile))
    }

    @discardableResult
    public func record(
        _ usage: Usage, ofRun run: String, for tenant: TenantID
    ) async throws -> Bool {
        let item = TenantItem.run(run, of: tenant, usage)
        let key = item.filter { ["pk", "sk"].contains($0.key) }
        guard try await client.item(key, in: Self.runTable) == nil else { return false }
        guard try await self.tenant(tenant) != nil else {
            throw StorageFailure.noTables(tenant: tenant)
        }
        do {
            try await client.transact(
                [
                    .put(item, in: Self.runTable, if: .isNew),
                    .update(
                        TenantItem.key(tenant), in: Self.table, TenantItem.addition(of: usage),
                        if: .exists),
                ], token: UUID().uuidString)
            return true
        } catch is ConditionFailed {
            return false
        }
    }
}
