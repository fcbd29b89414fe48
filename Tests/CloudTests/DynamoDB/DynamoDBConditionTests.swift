import Testing

@testable import Cloud

@Suite("What must hold for a write")
struct DynamoDBConditionTests {
    @Test("That the key is new, or an attribute has a value or none")
    func writes() {
        #expect(DynamoDBCondition.isNew.expression == "attribute_not_exists(#a)")
        let equal = DynamoDBCondition.attribute("status", is: "active")
        #expect(equal.expression == "#a = :v")
        #expect(equal.names == ["#a": "status"])
        #expect(equal.values == [":v": "active"])
        #expect(DynamoDBCondition.attribute("status", is: nil).values == nil)
    }
}
