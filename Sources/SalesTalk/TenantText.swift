import Runner
import SalesCore

/// Tenants as people read them.
enum TenantText {
    static func of(_ addition: TenantAddition) -> String {
        let tenant = addition.tenant
        var parts: [String] = []
        if !addition.steps.isEmpty {
            parts.append("made \(addition.steps.joined(separator: ", "))")
        }
        if !addition.changed.isEmpty {
            parts.append("changed \(addition.changed.joined(separator: ", "))")
        }
        let done = parts.isEmpty ? "is as it was" : parts.joined(separator: "; ")
        return "\(tenant.id): \(tenant.status), \(done)"
    }

    static func list(_ accounts: [TenantAccount]) -> String {
        aligned(
            [["tenant", "status", "plan", "runs", "name"]]
                + accounts.map { account in
                    [
                        account.id.description, account.status, account.plan,
                        Written.grouped(account.usage.runs), account.name,
                    ]
                }, toTheRight: [3])
    }

    static func of(_ account: TenantAccount) -> String {
        var rows = [
            ["tenant", account.id.description], ["name", account.name],
            ["status", account.status], ["plan", account.plan],
            ["owner", account.owner.isEmpty ? "none" : account.owner],
            ["created", account.created], ["tables", account.tables.joined(separator: ", ")],
        ]
        if let role = account.role { rows.append(["role", role]) }
        if let key = account.kmsKey { rows.append(["key", key]) }
        let usage = account.usage
        rows += [
            ["runs", Written.grouped(usage.runs)], ["rows", Written.grouped(usage.rows)],
            [
                "tokens",
                "\(Written.grouped(usage.inputTokens)) read, "
                    + "\(Written.grouped(usage.outputTokens)) written",
            ],
            ["cost", dollars(usage.cost)],
        ]
        return aligned(rows, toTheRight: [])
    }

    static func usage(_ usages: [TenantUsage]) throws -> String {
        let all = usages.count > 1 ? [try TenantUsage.total(of: usages)] : []
        return aligned(
            [["tenant", "runs", "rows", "tokens read", "written", "cost"]]
                + (usages + all).map { usage in
                    [
                        usage.tenant?.description ?? "all", Written.grouped(usage.runs),
                        Written.grouped(usage.rows), Written.grouped(usage.inputTokens),
                        Written.grouped(usage.outputTokens), dollars(usage.cost),
                    ]
                }, toTheRight: [1, 2, 3, 4, 5])
    }

    static func of(_ event: TenantHistory.Event) -> String {
        let details = event.details.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        return
            ([
                "\(event.sequence)", event.time, event.actor, event.action,
                event.tenant?.description ?? "",
            ] + details).joined(separator: "  ")
    }

    private static func dollars(_ cost: ExactDecimal) -> String {
        "$\(cost.text(minimumPlaces: 2))"
    }

    private static func aligned(_ rows: [[String]], toTheRight right: Set<Int>) -> String {
        let columns = rows.map(\.count).max() ?? 0
        let widths = (0..<columns).map { column in
            rows.compactMap { $0.indices.contains(column) ? $0[column].count : nil }.max() ?? 0
        }
        return rows.map { row in
            row.enumerated().map { index, text in
                let padding = String(repeating: " ", count: widths[index] - text.count)
                if right.contains(index) { return padding + text }
                return index == row.count - 1 ? text : text + padding
            }.joined(separator: "  ")
        }.joined(separator: "\n")
    }
}
