public import SalesCore

/// Who the tenants are and what they have used: one row each.
public protocol TenantRegistry: Sendable {
    /// By id.
    func tenants() async throws -> [TenantRecord]
    func tenant(_ id: TenantID) async throws -> TenantRecord?
    /// Adds the tenant, or brings all of its profile up to date; `created` and the
    /// usage so far stay as they are.
    func register(_ profile: TenantProfile) async throws
    /// Adds a run's usage to the tenant's, once for each run id.
    ///
    /// - Returns: whether it was new.
    @discardableResult
    func record(_ usage: Usage, ofRun run: String, for tenant: TenantID) async throws -> Bool
    /// Lets go of what it holds open; nothing works afterwards.
    func close() throws
}

extension TenantRegistry {
    public func close() throws {}
}

/// What an admin says of a tenant.
public struct TenantProfile: Hashable, Sendable, Codable {
    public enum Status: String, Hashable, Sendable, Codable, CaseIterable {
        /// Being made: no run is let in before it is active.
        case provisioning
        case active
        /// Being removed: no run is let in any more.
        case suspended
        case removed
    }

    public var tenant: Tenant
    public var plan: String
    /// An e-mail address; empty where none was given.
    public var owner: String
    public let tables: [String]
    /// ISO 8601 in UTC.
    public let created: String
    public var status: Status
    public var resources: TenantResources
    /// What `tenant add` has made already, in order.
    public var steps: [String]

    public init(
        tenant: Tenant, plan: String = "standard", owner: String = "", tables: [String]? = nil,
        created: String, status: Status = .active, resources: TenantResources = TenantResources(),
        steps: [String] = []
    ) {
        self.tenant = tenant
        self.plan = plan
        self.owner = owner
        self.tables = tables ?? ["tenant-\(tenant.id)-metrics", "tenant-\(tenant.id)-messages"]
        self.created = created
        self.status = status
        self.resources = resources
        self.steps = steps
    }
}

/// What a tenant has of its own on AWS besides its tables.
public struct TenantResources: Hashable, Sendable, Codable {
    /// ARN of the role that its runs take on.
    public var role: String?
    /// ARN of the key that its data is encrypted with.
    public var kmsKey: String?

    public init(role: String? = nil, kmsKey: String? = nil) {
        self.role = role
        self.kmsKey = kmsKey
    }
}

/// What runs have used.
public struct Usage: Hashable, Sendable, Codable {
    public var rows: Int
    public var inputTokens: Int
    public var outputTokens: Int
    /// In US dollars.
    public var cost: ExactDecimal

    public init(
        rows: Int = 0, inputTokens: Int = 0, outputTokens: Int = 0, cost: ExactDecimal = .zero
    ) {
        self.rows = rows
        self.inputTokens = inputTokens
        self.outputTokens = outputTokens
        self.cost = cost
    }

    func adding(_ other: Usage) throws(ArithmeticOverflow) -> Usage {
        Usage(
            rows: rows + other.rows, inputTokens: inputTokens + other.inputTokens,
            outputTokens: outputTokens + other.outputTokens, cost: try cost.adding(other.cost))
    }
}

public struct TenantRecord: Hashable, Sendable, Codable {
    public let profile: TenantProfile
    public let runs: Int
    public let usage: Usage

    public init(profile: TenantProfile, runs: Int = 0, usage: Usage = Usage()) {
        self.profile = profile
        self.runs = runs
        self.usage = usage
    }

    public var id: TenantID { profile.tenant.id }
}
