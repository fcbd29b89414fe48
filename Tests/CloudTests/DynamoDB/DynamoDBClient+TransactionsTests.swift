import Cloud
import CloudTestSupport
import Testing

@Suite("Writes that move together")
struct DynamoDBClientTransactionsTests {
    @Test("All are done, or none where one condition fails")
    func transacts() async throws {
        let client = try await MotoServer.dynamoDB()
        let (metrics, messages) = (
            try await MotoServer.table(client), try await MotoServer.table(client)
        )
        let a: DynamoDBItem = ["pk": "a", "sk": "1"]
        let b: DynamoDBItem = ["pk": "b", "sk": "1"]
        try await client.transact(
            [.put(a, in: metrics, if: .isNew), .put(b, in: messages)], token: "first")
        #expect(try await client.item(a, in: metrics) == a)
        #expect(try await client.item(b, in: messages) == b)
        await #expect(throws: ConditionFailed.self) {
            try await client.transact(
                [.delete(b, in: messages), .put(a, in: metrics, if: .isNew)], token: "second")
        }
        #expect(try await client.item(b, in: messages) == b)
        try await client.transact(
            [.check(a, in: metrics, if: .attribute("pk", is: "a")), .delete(b, in: messages)],
            token: "third")
        #expect(try await client.item(b, in: messages) == nil)
    }

    @Test("An item that is too large stops all of them before anything is sent")
    func refusesLarge() async throws {
        let client = try await MotoServer.dynamoDB()
        let large: DynamoDBItem = [
            "pk": "a", "sk": "b", "v": .string(String(repeating: "x", count: 500_000)),
        ]
        await #expect(throws: ItemTooLarge.self) {
            try await client.transact([.put(large, in: "any")], token: "t")
        }
    }
}
