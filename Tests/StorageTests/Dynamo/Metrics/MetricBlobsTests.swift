import Cloud
import SalesCore
import Testing

@testable import Storage

@Suite("Cells by period, in blobs")
struct MetricBlobsTests {
    private let place = DynamoPlace()

    private func replace(
        _ table: MetricTable, in periods: Set<Period>? = nil, of catalog: inout Catalog
    ) async throws -> [MetricKey] {
        let client = try await place.client()
        var writer = BlobWriter(
            client, place.tables, Attempt(on: 0), known: catalog.references)
        let blobs = MetricBlobs(reader: BlobReader(client: client, tables: place.tables))
        let changed = try await blobs.replace(
            with: table, in: periods, of: &catalog, &writer)
        try await writer.flush()
        return changed
    }

    @Test("Tells which cells differ, and no others")
    func differences() async throws {
        _ = try await place.store()
        var catalog = Catalog()
        let table = try Samples.table(months: 1...3)
        #expect(try await replace(table, of: &catalog).count == table.cellCount)
        #expect(try await replace(table, of: &catalog).isEmpty)
        var cells = table.cells
        let address = CellAddress(metric: "orders", period: .month(2025, 2))
        cells[address] = Cell(value: 99, rows: 1, status: .complete)
        cells[CellAddress(metric: "revenue", period: .month(2025, 3))] = nil
        let next = MetricTable(spec: table.spec, asOf: table.asOf, cells: cells)
        #expect(try await replace(next, in: [.month(2025, 1)], of: &catalog).isEmpty)
        let changed = try await replace(next, of: &catalog)
        #expect(Set(changed.map(\.sort)) == ["2025-02", "2025-03"])
        #expect(changed.first { $0.sort == "2025-02" } == MetricKey(address))
        #expect(changed.count == 2)
    }

    @Test("Periods whose cells are the same are both read")
    func sameCells() async throws {
        _ = try await place.store()
        let cells = Dictionary(
            uniqueKeysWithValues: (1...3).map {
                (
                    CellAddress(metric: "orders", period: .month(2025, $0)),
                    Cell(value: 1, rows: 1, status: .complete)
                )
            })
        let table = MetricTable(spec: Samples.spec, asOf: Samples.asOf, cells: cells)
        var catalog = Catalog()
        _ = try await replace(table, of: &catalog)
        let blobs = MetricBlobs(
            reader: BlobReader(client: try await place.client(), tables: place.tables))
        #expect(try await blobs.allRows(in: catalog).count == 3)
    }
}
