import SalesCore
import Spec
import Storage

/// The part of a job file that says where things are kept.
extension JobReader {
    enum StoreKey: String, CaseIterable { case kind, region, mode }
    enum StoreKind: String, CaseIterable { case sqlite, dynamodb }

    static func store(_ node: PositionedNode) -> StoreChoice? {
        guard let keys = node.mapping(StoreKey.self),
            let kind = keys.required(.kind)?.choice(of: StoreKind.self)
        else { return nil }
        guard kind == .dynamodb else {
            refuse(keys, [.region, .mode], with: "kind: \(kind.rawValue)")
            return .sqlite
        }
        return .dynamoDB(
            DynamoDBChoice(
                region: keys[.region].flatMap(region),
                mode: keys[.mode]?.choice(of: DynamoMode.self) ?? .tablePerTenant))
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
