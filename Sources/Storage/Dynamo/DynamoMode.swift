/// How tenants share out tables.
public enum DynamoMode: String, Hashable, Sendable, Codable, CaseIterable {
    /// Two tables for each tenant.
    case tablePerTenant = "table_per_tenant"
    /// One table for all: the tenant's id leads every partition key, so that a policy can hold a
    /// role to it.
    case pooled
}
