import Cloud
import CloudTestSupport
import Foundation
import SalesCore
import TestSupport
import Testing

@testable import Storage

@Suite("A store in DynamoDB", .serialized)
struct DynamoStoreTests {
    @Test("Reading makes nothing, and says what is missing", arguments: DynamoMode.allCases)
    func reading(_ mode: DynamoMode) async throws {
        let place = DynamoPlace(mode: mode)
        let client = try await place.client()
        await #expect(throws: StorageFailure.noTables(tenant: Samples.tenant)) {
            try await DynamoStore.openForReading(Samples.tenant, client: client, mode: mode)
        }
        #expect(try await !client.tableExists(place.tables.metrics))
        try await place.store().commit(StoreChange(table: try Samples.table(months: 1...2)))
        let store = try await DynamoStore.openForReading(
            Samples.tenant, client: client, mode: mode)
        #expect(try await store.table() != nil)
        #expect(DynamoStore.tables(of: Samples.tenant, mode: mode).contains(place.tables.messages))
    }

    @Test("Tables that were made in part are made whole", arguments: 0..<16)
    func makesTables(exchanges: Int) async throws {
        let place = DynamoPlace()
        let breaking = BreakingClient(CurlClient(), after: exchanges, ending: .after)
        let client = try await place.client(over: breaking)
        _ = try? await DynamoStore.open(Samples.tenant, client: client, mode: .tablePerTenant)
        let store = try await place.store()
        try await store.save([Samples.message("text")])
        #expect(try await store.messages().count == 1)
    }

    @Test("A store that bears another tenant's name is refused")
    func foreign() async throws {
        let place = DynamoPlace()
        _ = try await place.store()
        var item = StoreHead.first.item(in: place.tables)
        item["tenantId"] = "globex"
        try await place.client().put(item, in: place.tables.metrics)
        await #expect(
            throws: StorageFailure.foreignStore(
                path: "Table tenant-acme-metrics", tenant: Samples.tenant)
        ) { _ = try await place.store() }
    }

    @Test("Of two commits on one state, one is kept and the other told", arguments: 1...3)
    func race(round: Int) async throws {
        let place = DynamoPlace()
        _ = try await place.store()
        let outcomes = await withTaskGroup(of: (Int, Bool).self) { group in
            for number in 1...4 {
                group.addTask {
                    do {
                        let store = try await place.store()
                        try await store.commit(
                            StoreChange(table: try Samples.table(bump: ExactDecimal(number))))
                        return (number, true)
                    } catch StorageFailure.overtaken {
                        return (number, false)
                    } catch {
                        Issue.record(error)
                        return (number, false)
                    }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        let kept = outcomes.filter(\.1).map(\.0)
        #expect(!kept.isEmpty)
        let store = try await place.store()
        let table = try #require(try await store.table())
        let tables = try kept.map { try Samples.table(bump: ExactDecimal($0)).cells }
        #expect(tables.contains(table.cells))
        try await expectPublished(table, in: place)
    }

    @Test("Tables that do a part of what is asked are asked again", arguments: DynamoMode.allCases)
    func throttled(_ mode: DynamoMode) async throws {
        let place = DynamoPlace(mode: mode)
        let clock = TestClock()
        let grudging = GrudgingClient(place.account.client(over: CurlClient()))
        let client = DynamoDBClient(
            try await MotoServer.client(http: grudging, clock: clock.retryClock),
            clock: clock.retryClock)
        let store = try await DynamoStore.open(place.tenant, client: client, mode: mode)
        let upload = Samples.upload("a.csv")
        for table in [try Samples.table(months: 1...4), try Samples.table(months: 2...3, bump: 1)] {
            try await store.commit(StoreChange(uploads: [upload], table: table))
            #expect(try await store.table()?.cells == table.cells)
            try await expectPublished(table, in: place)
        }
        #expect(try await store.partials() == [upload.partials])
        #expect(!clock.slept.isEmpty)
    }

    private func expectPublished(_ table: MetricTable, in place: DynamoPlace) async throws {
        let items = try await place.items("METRIC#")
        let rows = Dictionary(
            uniqueKeysWithValues: table.rows.map {
                (MetricItem.key(MetricKey($0.address), in: place.tables), $0)
            })
        #expect(items.count == rows.count)
        for item in items {
            let row = rows[item.filter { ["pk", "sk"].contains($0.key) }]
            #expect(item["value"]?.number == row?.cell.value?.text())
        }
    }

    @Test("boto3 reads cells and messages under their documented names, and its messages are read")
    func agreesWithBoto() async throws {
        let place = DynamoPlace()
        let key = "arn:aws:kms:us-east-1:\(place.account.id):key/of-acme"
        let store = try await DynamoStore.open(
            place.tenant, client: try await place.client(), mode: place.mode, kmsKey: key)
        let table = try Samples.table(months: 1...3)
        try await store.commit(StoreChange(table: table))
        try await store.save([Samples.message("Revenue rose.")])
        let script = projectRoot.appending(
            path: "Tests/StorageTests/Dynamo/Fixtures/boto_store.py")
        let read = try await Python.run(
            script: script, try await MotoServer.url(), place.account.id, "acme")
        let total = CellAddress(metric: "revenue", period: .month(2025, 2))
        #expect(
            String(decoding: read, as: UTF8.self).split(separator: "\n").map(String.init) == [
                "\(table.cellCount) cells",
                "revenue 2025-02 \(try #require(table[total]?.value?.text())) USD 2 complete",
                "acme assistant Revenue rose. change template ['2025-12', 'month'] 0.0012",
                "metrics PAY_PER_REQUEST ENABLED tenant=acme ENABLED expires ENABLED KMS \(key)",
                "messages PAY_PER_REQUEST ENABLED tenant=acme ENABLED expires ENABLED KMS \(key)",
            ])
        let theirs = try #require(try await store.messages().first { $0.sender == "analyst" })
        #expect(theirs.text == "Warum? ü")
        #expect(theirs.metadata.tags == ["question"])
        #expect(theirs.metadata.cost == ExactDecimal("0.25"))
    }
}
