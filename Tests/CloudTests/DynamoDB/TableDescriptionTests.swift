import Foundation
import Testing

@testable import Cloud

@Suite("How a table is made")
struct TableDescriptionTests {
    private func json(_ table: TableDescription) throws -> NSDictionary? {
        let data = try JSONEncoder().encode(table.creation)
        return try JSONSerialization.jsonObject(with: data) as? NSDictionary
    }

    @Test("Keys pk and sk, paid by request, encrypted and tagged as said")
    func full() throws {
        let table = TableDescription(
            name: "t", kmsKey: "arn:k", tags: ["tenant": "acme", "app": "salestalk"])
        #expect(
            try json(table) == [
                "TableName": "t", "BillingMode": "PAY_PER_REQUEST",
                "AttributeDefinitions": [
                    ["AttributeName": "pk", "AttributeType": "S"],
                    ["AttributeName": "sk", "AttributeType": "S"],
                ],
                "KeySchema": [
                    ["AttributeName": "pk", "KeyType": "HASH"],
                    ["AttributeName": "sk", "KeyType": "RANGE"],
                ],
                "SSESpecification": [
                    "Enabled": true, "SSEType": "KMS", "KMSMasterKeyId": "arn:k",
                ],
                "Tags": [
                    ["Key": "app", "Value": "salestalk"], ["Key": "tenant", "Value": "acme"],
                ],
            ])
    }

    @Test("Or with one key and nothing else")
    func small() throws {
        let made = try json(TableDescription(name: "t", hasSortKey: false))
        #expect((made?["KeySchema"] as? NSArray)?.count == 1)
        #expect(made?["SSESpecification"] == nil)
        #expect(made?["Tags"] == nil)
    }
}
