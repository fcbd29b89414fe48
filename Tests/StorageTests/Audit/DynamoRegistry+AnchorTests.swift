import CloudTestSupport
import Testing

@testable import Storage

@Suite("The trail's head in DynamoDB")
struct DynamoRegistryAnchorTests {
    @Test("Goes forward only, whoever moves it, and is no tenant")
    func keeps() async throws {
        let registry = try await DynamoRegistry.open(
            client: try await MotoServer.dynamoDB(account: MotoAccount()))
        #expect(try await registry.auditHead() == nil)
        try await registry.anchor(AuditHead(sequence: 2, hash: "b"))
        try await registry.anchor(AuditHead(sequence: 1, hash: "a"))
        #expect(try await registry.auditHead() == AuditHead(sequence: 2, hash: "b"))
        try await withThrowingTaskGroup { group in
            for number in 3...8 {
                group.addTask {
                    try await registry.anchor(AuditHead(sequence: number, hash: "h"))
                }
            }
            try await group.waitForAll()
        }
        #expect(try await registry.auditHead()?.sequence == 8)
        #expect(try await registry.tenants().isEmpty)
    }
}
