import CloudTestSupport
import Testing

@testable import Cloud

@Suite("Changing attributes of an item")
struct DynamoDBUpdateTests {
    @Test("Names go by numbers, in one expression")
    func expression() {
        let update = DynamoDBUpdate(
            set: ["status": "active", "name": "Acme"], setIfMissing: ["created": "2026-01-15"],
            add: ["rows": 5])
        #expect(
            update.expression
                == "SET #u0 = if_not_exists(#u0, :u0), #u1 = :u1, #u3 = :u3 ADD #u2 :u2")
        #expect(
            update.names == ["#u0": "created", "#u1": "name", "#u2": "rows", "#u3": "status"])
        #expect(update.values[":u2"] == 5)
        #expect(DynamoDBUpdate(add: ["a": 1]).expression == "ADD #u0 :u0")
    }

    @Test("Sets, keeps and adds; makes an item where there is none, unless it must be there")
    func updates() async throws {
        let client = try await MotoServer.dynamoDB()
        let table = try await MotoServer.table(client)
        let key: DynamoDBItem = ["pk": "a", "sk": "1"]
        let update = DynamoDBUpdate(
            set: ["name": "x"], setIfMissing: ["created": "first"],
            add: ["cost": .number("0.1")])
        await #expect(throws: ConditionFailed.self) {
            try await client.update(key, in: table, update, if: .exists)
        }
        try await client.update(key, in: table, update)
        try await client.update(
            key, in: table, DynamoDBUpdate(setIfMissing: ["created": "second"]), if: .exists)
        try await client.transact([.update(key, in: table, update, if: .exists)], token: "t")
        let item = try await client.item(key, in: table)
        #expect(
            item
                == key.merging(
                    ["name": "x", "created": "first", "cost": .number("0.2")]) { $1 })
    }
}
