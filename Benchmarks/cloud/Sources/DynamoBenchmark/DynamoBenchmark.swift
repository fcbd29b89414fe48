import Cloud
import Foundation
import SalesCore
import Storage

/// Times a commit of a table to DynamoDB, and reading it: URL TENANT CELLS.
///
/// Prints what took how many seconds, as JSON.
@main
struct DynamoBenchmark {
    static func main() async throws {
        let arguments = CommandLine.arguments.dropFirst()
        guard arguments.count == 3, let url = arguments.first,
            let tenant = TenantID(arguments[2]), let cells = Int(arguments[3])
        else {
            print("usage: DynamoBenchmark URL TENANT CELLS")
            exit(2)
        }
        let endpoint = AWSEndpoint(url: url, region: "us-east-1", isCustom: true)
        let client = DynamoDBClient(
            AWSClient(
                http: CurlClient(maximumTransfers: 16), credentials: TestCredentials(),
                endpoint: { _ in endpoint }))
        let store = try await DynamoStore.open(tenant, client: client, mode: .tablePerTenant)
        let table = table(of: cells)
        let clock = ContinuousClock()
        let written = try await clock.measure {
            try await store.commit(StoreChange(table: table))
        }
        var found = 0
        let read = try await clock.measure { found = try await store.rows(.everything).count }
        var items = 0
        let scanned = try await clock.measure {
            items = try await count(itemsIn: "tenant-\(tenant)-metrics", client)
        }
        guard found == cells, items == cells else {
            print("\(found) rows and \(items) items of \(cells)")
            exit(1)
        }
        print(
            """
            {"write": \(written / .seconds(1)), "read": \(read / .seconds(1)), \
            "read_items": \(scanned / .seconds(1))}
            """)
    }

    private static func count(
        itemsIn table: String, _ client: DynamoDBClient
    ) async throws -> Int {
        var items = 0
        try await client.allItems(in: table) { page in
            items += page.count { $0["pk"]?.string?.hasPrefix("METRIC#") == true }
        }
        return items
    }

    /// Twenty periods of as many products as it takes.
    private static func table(of cells: Int) -> MetricTable {
        let spec = MetricSpec(
            currency: .usd,
            source: SourceSpec(
                time: "date",
                columns: [
                    ColumnSpec(name: "date", type: .date, isRequired: true),
                    ColumnSpec(name: "product", type: .text),
                    ColumnSpec(name: "revenue", type: .money),
                ]),
            dimensions: [Dimension(name: "product", singular: "product", plural: "products")],
            slices: [["product"]],
            metrics: [
                Metric(
                    name: "revenue", definition: .aggregate(.sum, of: "revenue", filter: nil),
                    unit: .money(.usd))
            ])
        var values: [CellAddress: Cell] = [:]
        for number in 0..<cells {
            let month = number % 20
            let address = CellAddress(
                metric: "revenue", slice: Slice("product", "P\(number / 20)"),
                period: .month(2024 + month / 12, month % 12 + 1))
            values[address] = Cell(
                value: ExactDecimal(mantissa: Int128(100_000 + number * 37), scale: 2),
                rows: number, status: .complete)
        }
        return MetricTable(
            spec: spec, asOf: Day(number: Day.number(year: 2026, month: 1, day: 15)),
            cells: values)
    }
}

private struct TestCredentials: CredentialsProvider {
    let name = "test"

    func credentials() async throws -> AWSCredentials? {
        AWSCredentials(accessKeyID: "test", secretAccessKey: "test")
    }
}
