import Cloud
import CloudTestSupport
import SalesCore

@testable import Storage

/// A tenant's store in an account of its own.
struct DynamoPlace: Sendable {
    var account = MotoAccount()
    var mode = DynamoMode.tablePerTenant
    var tenant = Samples.tenant

    var tables: DynamoTables { DynamoTables(tenant: tenant, mode: mode) }

    func client() async throws -> DynamoDBClient {
        try await MotoServer.dynamoDB(account: account)
    }

    /// What reaches the emulator through this is not tried again.
    func client(over http: any HTTPClient) async throws -> DynamoDBClient {
        DynamoDBClient(
            try await MotoServer.client(http: account.client(over: http), policy: { _ in .never }))
    }

    func store() async throws -> DynamoStore {
        try await DynamoStore.open(tenant, client: try await client(), mode: mode)
    }

    func heads() async throws -> StoreHeads {
        StoreHeads(client: try await client(), tables: tables)
    }

    /// Every item of the metrics table, in no order.
    func items() async throws -> [DynamoDBItem] {
        var items: [DynamoDBItem] = []
        try await client().allItems(in: tables.metrics) { items += $0 }
        return items
    }

    /// Items whose partition key starts so.
    func items(_ start: String) async throws -> [DynamoDBItem] {
        try await items().filter { $0["pk"]?.string?.hasPrefix(tables.prefix + start) == true }
    }
}

func blobRef(_ attempt: String = "a", first: Int = 0, count: Int = 1, _ sha256: String = "f")
    -> BlobRef
{
    BlobRef(attempt: attempt, first: first, count: count, size: 10, sha256: sha256)
}

func catalogSource(
    _ name: String, _ status: StoredSource.Status = .active, mends: [String] = [],
    months: [Int] = []
) -> CatalogSource {
    CatalogSource(
        name: name, sha256: name,
        summary: UploadSummary(
            file: name, sha256: name, bytes: 1, counts: LineCounts(), notices: []),
        status: status, provenance: Provenance(mends: mends), firstDay: Samples.asOf,
        lastDay: Samples.asOf,
        kept: CatalogSource.Kept(
            activeDays: .init([0]), heldDays: nil,
            months: months.map {
                .init(number: $0, cells: blobRef("\(name) \($0)", "\(name)\($0)"))
            },
            days: nil, entries: nil, keys: nil))
}
