import Cloud
import CloudTestSupport
import SalesCore
import Testing

@testable import Storage

@Suite("Reading while others write")
struct DynamoStoreReadingTests {
    @Test("A reader sees a table as one commit left it", arguments: DynamoMode.allCases)
    func whole(_ mode: DynamoMode) async throws {
        let place = DynamoPlace(mode: mode)
        let writer = try await place.store()
        try await writer.commit(StoreChange(table: try Samples.table(months: 1...2)))
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                for number in 1...8 {
                    try await writer.commit(
                        StoreChange(
                            table: try Samples.table(months: 1...2, bump: ExactDecimal(number))))
                }
            }
            group.addTask {
                let reader = try await DynamoStore.openForReading(
                    place.tenant, client: try await place.client(), mode: mode)
                for _ in 1...20 {
                    let table = try await reader.table()
                    let bumps = (0...8).map { number in
                        try? Samples.table(months: 1...2, bump: ExactDecimal(number)).cells
                    }
                    #expect(bumps.contains(table?.cells))
                }
            }
            try await group.waitForAll()
        }
    }

    @Test("Blobs that are gone for good are told, not waited for")
    func damaged() async throws {
        let place = DynamoPlace()
        let store = try await place.store()
        try await store.commit(
            StoreChange(
                uploads: [Samples.upload("a.csv")], table: try Samples.table(months: 1...2)))
        let keys = try await place.items("BLOB#").map { $0.filter { $0.key != "bytes" } }
        try await place.client().write([], deleting: keys, in: place.tables.metrics)
        let reader = try await DynamoStore.openForReading(
            place.tenant, client: try await place.client(), mode: .tablePerTenant)
        await #expect(throws: StorageFailure.self) { try await reader.table() }
        await #expect(throws: StorageFailure.self) { try await reader.partials() }
        await #expect(throws: StorageFailure.self) {
            _ = try await store.keys(of: "unknown", part: 0)
        }
    }
}
