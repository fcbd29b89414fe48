import Cloud
import CloudTestSupport
import SalesCore
import Testing

@testable import Storage

@Suite("What is done once a commit is made")
struct SettlementTests {
    private let place = DynamoPlace()

    private func settlement() async throws -> Settlement {
        let client = try await place.client()
        return Settlement(
            client: client, tables: place.tables, heads: try await place.heads(),
            reader: BlobReader(client: client, tables: place.tables))
    }

    @Test("Items of cells are those of the table, and nothing else is left")
    func publishes() async throws {
        let store = try await place.store()
        for table in [try Samples.table(months: 1...4), try Samples.table(months: 3...5, bump: 1)] {
            try await store.commit(StoreChange(table: table))
            let items = try await place.items("METRIC#")
            #expect(items.count == table.cellCount)
            let row = try #require(table.rows.last)
            let key = MetricKey(row.address)
            let item = items.first {
                $0["pk"]?.string == key.partition && $0["sk"]?.string == key.sort
            }
            #expect(item?["value"]?.number == row.cell.value?.text())
        }
        let heads = try await place.heads()
        let record = try #require(try await heads.current()?.record)
        let blobs = try await CommitRecords(reader: settlement().reader).record(record).references
        #expect(
            try await place.items("BLOB#").count
                == Set(blobs + [record]).reduce(0) { $0 + $1.count })
        #expect(try await place.items("ATTEMPT").isEmpty)
    }

    @Test("Items are written of cells that changed, and of no others")
    func writesChanges() async throws {
        let store = try await place.store()
        let table = try Samples.table(months: 1...4)
        try await store.commit(StoreChange(table: table))
        var cells = table.cells
        cells[CellAddress(metric: "orders", period: .month(2025, 2))] =
            Cell(value: 99, rows: 1, status: .complete)
        try await store.commit(
            StoreChange(table: MetricTable(spec: table.spec, asOf: table.asOf, cells: cells)))
        let items = try await place.items("METRIC#")
        #expect(items.filter { $0["generation"] == 2 }.map { $0["pk"] } == ["METRIC#orders"])
    }

    @Test("What a writer that slept wrote too late is put right when it wakes")
    func overtaken() async throws {
        let store = try await place.store()
        try await store.commit(StoreChange(table: try Samples.table(months: 1...3)))
        let heads = try await place.heads()
        let old = try #require(try await heads.current())
        let reader = try await settlement().reader
        let record = try await CommitRecords(reader: reader).record(try #require(old.record))
        // As if nothing of this commit's items had been written yet: all of its blobs are there.
        let newer = try Samples.table(months: 1...3, bump: 7)
        let next = try await staged(newer, on: old, record)
        try await heads.replace(old, with: next)
        try await settlement().settle(old, record)
        let address = CellAddress(metric: "revenue", period: .month(2025, 2))
        let key = MetricItem.key(MetricKey(address), in: place.tables)
        let item = try await place.client().item(key, in: place.tables.metrics)
        #expect(item?["value"]?.number == newer[address]?.value?.text())
        #expect(try await heads.current()?.isSettled == false)
        _ = try await place.store()
        #expect(try await heads.current()?.isSettled == true)
    }

    private func staged(
        _ table: MetricTable, on head: StoreHead, _ record: CommitRecord
    ) async throws -> StoreHead {
        var staging = CommitStaging(try await place.client(), place.tables, on: head, record)
        try await staging.apply(StoreChange(table: table))
        return head.next(try #require(try await staging.finish(replacing: head)).0)
    }
}
