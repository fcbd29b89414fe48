import Testing

@testable import Cloud

@Suite("Items that DynamoDB does not take")
struct ItemTooLargeTests {
    private func item(_ bytes: Int) -> DynamoDBItem {
        ["pk": "k", "sk": "s", "v": .string(String(repeating: "x", count: bytes))]
    }

    @Test("400 KiB with the names of the attributes are the most")
    func measures() throws {
        try ItemTooLarge.check(item(409_600 - 7), of: "t")
        let failure = #expect(throws: ItemTooLarge.self) {
            try ItemTooLarge.check(item(409_600 - 6), of: "t")
        }
        #expect(failure?.size == 409_601)
        #expect(failure?.summary.contains("table t") == true)
        #expect(failure?.detail == "k / s")
    }
}
