import Cloud
import SalesCore

/// The tables and keys of one tenant.
///
/// Every key of a tenant is made here: none can name another's.
struct DynamoTables: Hashable, Sendable {
    static let pooledName = "salestalk-tenants"
    /// Says when an item ends, where somebody wants that; the store never does.
    static let endAttribute = "expires"

    let tenant: TenantID
    let mode: DynamoMode

    var metrics: String {
        mode == .pooled ? Self.pooledName : "tenant-\(tenant)-metrics"
    }
    var messages: String {
        mode == .pooled ? Self.pooledName : "tenant-\(tenant)-messages"
    }

    /// What every partition key starts with. No tenant's id has a `#`: no prefix starts another.
    var prefix: String { mode == .pooled ? "TENANT#\(tenant)#" : "" }

    func key(_ partition: String, _ sort: String) -> DynamoDBItem {
        ["pk": .string(prefix + partition), "sk": .string(sort)]
    }

    func descriptions(kmsKey: String?) -> [TableDescription] {
        switch mode {
        case .tablePerTenant:
            [metrics, messages].map { name in
                TableDescription(
                    name: name, timeToLive: Self.endAttribute, kmsKey: kmsKey,
                    tags: ["application": "salestalk", "tenant": tenant.description])
            }
        case .pooled:
            [
                TableDescription(
                    name: metrics, timeToLive: Self.endAttribute, kmsKey: kmsKey,
                    tags: ["application": "salestalk"])
            ]
        }
    }
}
