public import SalesCore

/// Where the stores of all tenants are made and unmade.
public protocol TenantStores: Sendable {
    /// Makes what is missing of a tenant's store; `kmsKey` encrypts it where a service does that.
    func create(_ tenant: TenantID, kmsKey: String?) async throws
    /// Names of the tables that hold a tenant's metrics and messages.
    func tables(of tenant: TenantID) -> [String]
    /// For reading; nil where there is none.
    func store(of tenant: TenantID) async throws -> (any TenantStore)?
    /// Removes all of a tenant's store; one that is not there is removed already.
    func remove(_ tenant: TenantID) async throws
    /// What stays of a removed store for a while, and how many days.
    var retention: StoreRetention? { get }
}

/// Copies that a service keeps by itself.
public struct StoreRetention: Hashable, Sendable {
    public let what: String
    public let days: Int

    public init(what: String, days: Int) {
        self.what = what
        self.days = days
    }
}
