import Cloud
import CloudTestSupport
import Testing

@Suite("Asking a partition")
struct DynamoDBClientQueryTests {
    private func months(_ items: [DynamoDBItem]) -> [String] {
        items.compactMap { $0["sk"]?.string }
    }

    @Test("By sort key, forwards and backwards, some or all")
    func asks() async throws {
        let client = try await MotoServer.dynamoDB()
        let table = try await MotoServer.table(client)
        let keys = ["2025-08", "2025-09", "2025-10", "2025-Q3", "FY2026-Q1"]
        try await client.write(
            keys.map { ["pk": "METRIC#revenue", "sk": .string($0)] } + [
                ["pk": "METRIC#x", "sk": "2025-09"]
            ],
            in: table)
        let metric = "METRIC#revenue"
        #expect(months(try await client.items(in: table, partition: metric)) == keys)
        let year = try await client.items(
            in: table, partition: metric, sortKey: .beginning("2025-"))
        #expect(months(year) == Array(keys.dropLast()))
        let some = try await client.items(
            in: table, partition: metric, sortKey: .between("2025-09", "2025-10"))
        #expect(months(some) == ["2025-09", "2025-10"])
        let newest = try await client.items(
            in: table, partition: metric, newestFirst: true, limit: 2)
        #expect(months(newest) == ["FY2026-Q1", "2025-Q3"])
        #expect(try await client.items(in: table, partition: "METRIC#none").isEmpty)
    }

    @Test("All pages of an answer larger than a megabyte")
    func pages() async throws {
        let client = try await MotoServer.dynamoDB()
        let table = try await MotoServer.table(client)
        let filler = AttributeValue.string(String(repeating: "x", count: 100_000))
        try await client.write(
            (0..<25).map { ["pk": "p", "sk": .string("\(100 + $0)"), "v": filler] }, in: table)
        let found = try await client.items(in: table, partition: "p")
        #expect(months(found) == (0..<25).map { "\(100 + $0)" })
        var pages = 0
        var count = 0
        try await client.allItems(in: table) { page in
            pages += 1
            count += page.count
        }
        #expect(count == 25)
        #expect(pages > 1)
    }
}
