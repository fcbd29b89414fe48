import Cloud
import CloudTestSupport
import Foundation
import Testing

@Suite("Tables in DynamoDB")
struct DynamoDBClientTablesTests {
    @Test("Made, made again without harm, and deleted, twice too")
    func lifecycle() async throws {
        let client = try await MotoServer.dynamoDB()
        let table = TableDescription(
            name: "test-\(UUID().uuidString.lowercased())", timeToLive: "expires",
            tags: ["tenant": "acme"])
        #expect(try await !client.tableExists(table.name))
        try await client.createTable(table)
        try await client.createTable(table)
        #expect(try await client.tableExists(table.name))
        try await client.put(["pk": "a", "sk": "b"], in: table.name)
        try await client.deleteTable(table.name)
        try await client.deleteTable(table.name)
        #expect(try await !client.tableExists(table.name))
    }

    @Test("A table that is not there is named")
    func names() async throws {
        let client = try await MotoServer.dynamoDB()
        let failure = await #expect(throws: AWSFailure.self) {
            try await client.put(["pk": "a", "sk": "b"], in: "no-such-table")
        }
        #expect(failure?.remedy?.contains("Create table no-such-table") == true)
    }
}
