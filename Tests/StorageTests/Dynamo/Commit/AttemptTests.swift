import Cloud
import Testing

@testable import Storage

@Suite("A try to commit")
struct AttemptTests {
    @Test("Has a name of its own, and says what it builds on and how far it got")
    func item() {
        let attempt = Attempt(on: 7)
        #expect(attempt.name != Attempt(on: 7).name)
        let item = attempt.item(
            reserving: 12, in: DynamoTables(tenant: Samples.tenant, mode: .tablePerTenant))
        #expect(
            item == ["pk": "ATTEMPT", "sk": .string(attempt.name), "base": 7, "reserved": 12])
    }
}
