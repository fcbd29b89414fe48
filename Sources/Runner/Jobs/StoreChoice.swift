/// Where a job keeps tables and messages.
public enum StoreChoice: Sendable, Hashable {
    /// One file a tenant, under the home folder.
    case sqlite
    case dynamoDB(DynamoDBChoice)
}

/// Tables in DynamoDB, and how tenants share them.
public struct DynamoDBChoice: Sendable, Hashable {
    public enum Mode: String, Sendable, Hashable, CaseIterable {
        /// Tables of its own for each tenant.
        case tablePerTenant = "table_per_tenant"
        /// One table for all; each tenant's keys begin with its id.
        case pooled
    }

    /// None for the job's.
    public let region: String?
    public let mode: Mode
    /// The one table of all tenants; none unless they are pooled.
    public let table: String?

    public init(region: String? = nil, mode: Mode = .tablePerTenant, table: String? = nil) {
        self.region = region
        self.mode = mode
        self.table = mode == .pooled ? table ?? Self.defaultTable : nil
    }

    static let defaultTable = "salestalk"
}
