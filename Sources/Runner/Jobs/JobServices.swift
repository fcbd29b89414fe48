import Cloud
import SalesCore
import Spec

/// The part of a job file that says where things are kept.
extension JobReader {
    enum StoreKey: String, CaseIterable { case kind, region, mode, table }
    enum StoreKind: String, CaseIterable { case sqlite, dynamodb }

    static func store(_ node: PositionedNode) -> StoreChoice? {
        guard let keys = node.mapping(StoreKey.self),
            let kind = keys.required(.kind)?.choice(of: StoreKind.self)
        else { return nil }
        guard kind == .dynamodb else {
            refuse(keys, [.region, .mode, .table], with: "kind: \(kind.rawValue)")
            return .sqlite
        }
        let mode = keys[.mode]?.choice(of: DynamoDBChoice.Mode.self) ?? .tablePerTenant
        if mode == .tablePerTenant, let table = keys[.table] {
            table.report(
                "each tenant has tables of its own name",
                remedy: "Add mode: pooled, or leave table out.")
        }
        return .dynamoDB(
            DynamoDBChoice(
                region: keys[.region].flatMap(region), mode: mode,
                table: keys[.table].flatMap(tableName)))
    }

    private static func tableName(_ node: PositionedNode) -> String? {
        guard let name = node.visibleText() else { return nil }
        guard name.wholeMatch(of: /[a-zA-Z0-9_.-]{3,255}/) != nil else {
            node.report(
                "'\(name)' cannot be the name of a table",
                remedy: "Use 3 to 255 of a-z, A-Z, 0-9, _, - and the dot.")
            return nil
        }
        return name
    }

    static let regionPattern = "^[a-z]{2}(-[a-z]+)+-[0-9]+$"

    static func region(_ node: PositionedNode) -> String? {
        guard let name = node.visibleText() else { return nil }
        guard name.wholeMatch(of: /[a-z]{2}(-[a-z]+)+-[0-9]+/) != nil else {
            node.report(
                "'\(name)' is not a region of AWS", remedy: "Write it as AWS does: eu-central-1.")
            return nil
        }
        return name
    }

    static let rolePattern = "^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$"

    static func role(_ node: PositionedNode) -> String? {
        guard let role = node.visibleText() else { return nil }
        guard role.wholeMatch(of: /arn:aws[a-z-]*:iam::[0-9]{12}:role\/[!-~]+/) != nil else {
            node.report(
                "'\(role)' is not the ARN of a role",
                remedy: "Write arn:aws:iam::ACCOUNT:role/NAME, ACCOUNT having 12 digits.")
            return nil
        }
        return role
    }

    /// Reports keys that mean nothing beside what another one says.
    static func refuse<Key: RawRepresentable<String>>(
        _ keys: KeyedMapping<Key>, _ unfit: [Key], with choice: String
    ) {
        for key in unfit {
            keys[key]?.report("means nothing with \(choice)", remedy: "Leave \(key.rawValue) out.")
        }
    }
}
