/// What must hold of the item that is there, for a write to be done.
public struct DynamoDBCondition: Hashable, Sendable {
    let expression: String
    let names: [String: String]?
    let values: DynamoDBItem?

    /// There is no item of the key.
    public static let isNew = DynamoDBCondition(
        expression: "attribute_not_exists(#a)", names: ["#a": "pk"], values: nil)

    /// There is an item of the key.
    public static let exists = DynamoDBCondition(
        expression: "attribute_exists(#a)", names: ["#a": "pk"], values: nil)

    /// An attribute has a value; nil for that there is none.
    public static func attribute(_ name: String, is value: AttributeValue?) -> DynamoDBCondition {
        guard let value else {
            return DynamoDBCondition(
                expression: "attribute_not_exists(#a)", names: ["#a": name], values: nil)
        }
        return DynamoDBCondition(
            expression: "#a = :v", names: ["#a": name], values: [":v": value])
    }
}
