import Cloud
import Testing

@testable import Storage

@Suite("Where a blob lies")
struct BlobRefTests {
    @Test("In items of its attempt, one behind the other")
    func keys() {
        let tables = DynamoTables(tenant: Samples.tenant, mode: .pooled)
        let keys = blobRef("x", first: 3, count: 2).keys(in: tables)
        #expect(keys.map { $0["pk"] } == ["TENANT#acme#BLOB#x#3", "TENANT#acme#BLOB#x#4"])
    }
}
