import Cloud
import SalesCore

/// A tenant's row in `tenants-metadata`, and its runs in `tenants-runs`.
enum TenantItem {
    static func key(_ tenant: TenantID) -> DynamoDBItem { ["pk": .string(tenant.description)] }

    static func registration(of profile: TenantProfile) -> DynamoDBUpdate {
        DynamoDBUpdate(
            set: [
                "tenantId": .string(profile.tenant.id.description),
                "name": .string(profile.tenant.name), "plan": .string(profile.plan),
                "owner": .string(profile.owner),
                "tables": .list(profile.tables.map { .string($0) }),
                "status": .string(profile.status.rawValue),
                "role": .string(profile.resources.role ?? ""),
                "kmsKey": .string(profile.resources.kmsKey ?? ""),
                "steps": .list(profile.steps.map { .string($0) }),
            ],
            setIfMissing: [
                "created": .string(profile.created), "runs": 0, "rows": 0, "inputTokens": 0,
                "outputTokens": 0, "cost": 0,
            ])
    }

    static func addition(of usage: Usage) -> DynamoDBUpdate {
        DynamoDBUpdate(add: numbers(usage).merging(["runs": 1]) { $1 })
    }

    static func run(_ run: String, of tenant: TenantID, _ usage: Usage) -> DynamoDBItem {
        key(tenant).merging(["sk": .string(run)]) { $1 }.merging(numbers(usage)) { $1 }
    }

    private static func numbers(_ usage: Usage) -> DynamoDBItem {
        [
            "rows": .number("\(usage.rows)"), "inputTokens": .number("\(usage.inputTokens)"),
            "outputTokens": .number("\(usage.outputTokens)"), "cost": .number(usage.cost.text()),
        ]
    }

    static func record(_ item: DynamoDBItem) throws(StorageFailure) -> TenantRecord {
        func named(_ name: String) -> String? {
            item[name]?.string.flatMap { $0.isEmpty ? nil : $0 }
        }
        var steps: [String] = []
        // Rows of earlier versions have none.
        if case .list(let values) = item["steps"] { steps = values.compactMap(\.string) }
        func number(_ name: String) -> Int? { item[name]?.number.flatMap { Int($0) } }
        guard let id = item["pk"]?.string.flatMap(TenantID.init), let name = item["name"]?.string,
            let plan = item["plan"]?.string, let owner = item["owner"]?.string,
            case .list(let tables) = item["tables"], let created = item["created"]?.string,
            let status = item["status"]?.string.flatMap(TenantProfile.Status.init),
            let runs = number("runs"), let rows = number("rows"),
            let inputTokens = number("inputTokens"), let outputTokens = number("outputTokens"),
            let cost = item["cost"]?.number.flatMap({ ExactDecimal($0) })
        else {
            throw .corrupt(
                path: "Table \(DynamoRegistry.table)", what: "a tenant's row cannot be read")
        }
        return TenantRecord(
            profile: TenantProfile(
                tenant: Tenant(id: id, name: name), plan: plan, owner: owner,
                tables: tables.compactMap(\.string), created: created, status: status,
                resources: TenantResources(role: named("role"), kmsKey: named("kmsKey")),
                steps: steps),
            runs: runs,
            usage: Usage(
                rows: rows, inputTokens: inputTokens, outputTokens: outputTokens, cost: cost))
    }
}
