import Cloud
import Testing

@testable import Storage

@Suite("The head of a store")
struct StoreHeadTests {
    private let tables = DynamoTables(tenant: Samples.tenant, mode: .pooled)

    @Test("Is read back as it was written", arguments: [nil, blobRef("x", first: 2, count: 3)])
    func roundTrip(_ record: BlobRef?) throws {
        let head = record.map { StoreHead(generation: 3, settled: 2, record: $0) } ?? .first
        #expect(try StoreHead(head.item(in: tables), in: tables) == head)
        #expect(head.isSettled == (record == nil))
        #expect(head.next(blobRef()).generation == head.generation + 1)
    }

    @Test("Another tenant's, a later version's and a damaged one are refused")
    func refuses() throws {
        let head = StoreHead(generation: 3, settled: 2, record: blobRef())
        let path = "Table salestalk-tenants"
        func read(_ name: String, _ value: AttributeValue?) throws {
            var item = head.item(in: tables)
            item[name] = value
            _ = try StoreHead(item, in: tables)
        }
        #expect(throws: StorageFailure.foreignStore(path: path, tenant: Samples.tenant)) {
            try read("tenantId", "globex")
        }
        #expect(throws: StorageFailure.newerVersion(path: path)) { try read("format", 2) }
        for name in ["generation", "settled", "attempt", "count", "size", "sha256"] {
            #expect(
                throws: StorageFailure.corrupt(path: path, what: "its head cannot be read")
            ) { try read(name, nil) }
        }
    }
}
