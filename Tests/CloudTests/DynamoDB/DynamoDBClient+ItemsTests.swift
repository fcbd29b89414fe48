import Cloud
import CloudTestSupport
import Testing

@Suite("Items in DynamoDB")
struct DynamoDBClientItemsTests {
    private let key: DynamoDBItem = ["pk": "METRIC#revenue", "sk": "2025-10"]

    @Test("Written, read, replaced and deleted, each type kept")
    func lifecycle() async throws {
        let client = try await MotoServer.dynamoDB()
        let table = try await MotoServer.table(client)
        #expect(try await client.item(key, in: table) == nil)
        let item = key.merging([
            "value": .number("1427655.5"), "bytes": .binary([0, 1, 255]), "flag": .bool(true),
            "none": .null, "list": .list(["a", 1]), "map": .map(["k": "ü"]),
        ]) { $1 }
        try await client.put(item, in: table)
        #expect(try await client.item(key, in: table) == item)
        try await client.put(key, in: table)
        #expect(try await client.item(key, in: table) == key)
        try await client.delete(key, in: table)
        #expect(try await client.item(key, in: table) == nil)
    }

    @Test("A condition that does not hold keeps what is there")
    func conditions() async throws {
        let client = try await MotoServer.dynamoDB()
        let table = try await MotoServer.table(client)
        let first = key.merging(["version": 1]) { $1 }
        let second = key.merging(["version": 2]) { $1 }
        try await client.put(first, in: table, if: .isNew)
        await #expect(throws: ConditionFailed(table: table)) {
            try await client.put(second, in: table, if: .isNew)
        }
        await #expect(throws: ConditionFailed(table: table)) {
            try await client.put(second, in: table, if: .attribute("version", is: 7))
        }
        #expect(try await client.item(key, in: table) == first)
        try await client.put(second, in: table, if: .attribute("version", is: 1))
        #expect(try await client.item(key, in: table) == second)
        await #expect(throws: ConditionFailed.self) {
            try await client.delete(key, in: table, if: .attribute("version", is: nil))
        }
    }

    @Test("An item that is too large is not sent")
    func refusesLarge() async throws {
        let client = try await MotoServer.dynamoDB()
        let large = key.merging(["v": .string(String(repeating: "x", count: 500_000))]) { $1 }
        await #expect(throws: ItemTooLarge.self) { try await client.put(large, in: "any") }
    }
}
