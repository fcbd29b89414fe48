import Storage
import Testing

@testable import Runner

@Suite("StoreChoice")
struct StoreChoiceTests {
    @Test("In DynamoDB each tenant has tables of its own, unless the job says otherwise")
    func modes() {
        #expect(DynamoDBChoice().mode == .tablePerTenant)
        #expect(DynamoDBChoice().region == nil)
        #expect(StoreChoice.dynamoDB(DynamoDBChoice(mode: .pooled)) != .dynamoDB(DynamoDBChoice()))
    }
}
