import Cloud
import SalesCore
import Testing

@testable import Storage

@Suite("A message as an item")
struct MessageItemTests {
    private let message = Samples.message("Umsatz stieg. \u{1F4C8}")

    @Test("Has the documented key and names, and is read back", arguments: DynamoMode.allCases)
    func roundTrip(_ mode: DynamoMode) throws {
        let tables = DynamoTables(tenant: Samples.tenant, mode: mode)
        let item = MessageItem.item(message, in: tables)
        #expect(item["pk"] == .string("\(tables.prefix)MSG#\(message.id)"))
        #expect(item["sk"] == .string(message.timestamp))
        let names = [
            "tenantId", "messageId", "timestamp", "sender", "text", "context", "metadata",
        ]
        #expect(Set(item.keys) == Set(names + ["pk", "sk"]))
        #expect(try MessageItem.message(item, in: tables) == message)
    }

    @Test("What others leave out is empty; what cannot be told is refused")
    func reads() throws {
        let tables = DynamoTables(tenant: Samples.tenant, mode: .tablePerTenant)
        var item = MessageItem.item(message, in: tables)
        for name in ["context", "metadata"] { item[name] = nil }
        let read = try #require(try MessageItem.message(item, in: tables))
        #expect(read.text == message.text)
        #expect(read.metadata == MessageMetadata(source: ""))
        #expect(try MessageItem.message(["pk": "METRIC#revenue"], in: tables) == nil)
        for (name, value) in [("tenantId", "globex"), ("text", nil), ("pk", "MSG#1")]
            as [(String, AttributeValue?)]
        {
            var broken = item
            broken[name] = value
            #expect(throws: StorageFailure.self) {
                try MessageItem.message(broken, in: tables)
            }
        }
    }
}
