import Storage
import Testing

@Suite("How tenants share tables")
struct DynamoModeTests {
    @Test("The words of a job file")
    func words() {
        #expect(DynamoMode.allCases.map(\.rawValue) == ["table_per_tenant", "pooled"])
        #expect(DynamoMode(rawValue: "shared") == nil)
    }
}
