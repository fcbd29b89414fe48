public import Storage

/// Where a job keeps tables and messages.
public enum StoreChoice: Sendable, Hashable {
    /// One file a tenant, under the home folder.
    case sqlite
    case dynamoDB(DynamoDBChoice)
}

/// Tables in DynamoDB, and how tenants share them.
public struct DynamoDBChoice: Sendable, Hashable {
    /// None for the job's.
    public let region: String?
    public let mode: DynamoMode

    public init(region: String? = nil, mode: DynamoMode = .tablePerTenant) {
        self.region = region
        self.mode = mode
    }
}
