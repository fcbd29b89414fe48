public import SalesCore
import Storage

/// A tenant as an admin sees it: who, what it has, and what it used.
public struct TenantAccount: Sendable, Hashable, Codable {
    public let id: TenantID
    public let name: String
    public let plan: String
    /// Empty where none was given, and after removal.
    public let owner: String
    /// `provisioning`, `active`, `suspended` or `removed`.
    public let status: String
    public let created: String
    public let tables: [String]
    public let role: String?
    public let kmsKey: String?
    public let usage: TenantUsage

    init(_ record: Storage.TenantRecord) {
        id = record.id
        name = record.profile.tenant.name
        plan = record.profile.plan
        owner = record.profile.owner
        status = record.profile.status.rawValue
        created = record.profile.created
        tables = record.profile.tables
        role = record.profile.resources.role
        kmsKey = record.profile.resources.kmsKey
        usage = TenantUsage(record)
    }
}

/// What the runs of a tenant, or of all, have used.
public struct TenantUsage: Sendable, Hashable, Codable {
    /// Nil for all together.
    public let tenant: TenantID?
    public let runs: Int
    public let rows: Int
    public let inputTokens: Int
    public let outputTokens: Int
    /// In US dollars.
    public let cost: ExactDecimal

    init(_ record: Storage.TenantRecord) {
        tenant = record.id
        runs = record.runs
        rows = record.usage.rows
        inputTokens = record.usage.inputTokens
        outputTokens = record.usage.outputTokens
        cost = record.usage.cost
    }

    /// - Throws: `ArithmeticOverflow`.
    public static func total(of usages: [TenantUsage]) throws -> TenantUsage {
        TenantUsage(
            runs: usages.reduce(0) { $0 + $1.runs }, rows: usages.reduce(0) { $0 + $1.rows },
            inputTokens: usages.reduce(0) { $0 + $1.inputTokens },
            outputTokens: usages.reduce(0) { $0 + $1.outputTokens },
            cost: try usages.reduce(.zero) { try $0.adding($1.cost) })
    }

    private init(runs: Int, rows: Int, inputTokens: Int, outputTokens: Int, cost: ExactDecimal) {
        tenant = nil
        self.runs = runs
        self.rows = rows
        self.inputTokens = inputTokens
        self.outputTokens = outputTokens
        self.cost = cost
    }
}

extension TenantOffice {
    /// By id; those removed among them.
    public func accounts() async throws -> [TenantAccount] {
        try await registry.tenants().map(TenantAccount.init)
    }

    public func account(_ tenant: TenantID) async throws -> TenantAccount {
        TenantAccount(try await known(tenant))
    }
}
