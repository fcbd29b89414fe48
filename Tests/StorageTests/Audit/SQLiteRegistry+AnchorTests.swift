import Testing

@testable import Storage

@Suite("The trail's head in the registry")
struct SQLiteRegistryAnchorTests {
    @Test("Goes forward only, and is there after the registry is opened again")
    func keeps() async throws {
        let home = try TemporaryFolder()
        let registry = try SQLiteRegistry.open(home: home.path)
        #expect(try await registry.auditHead() == nil)
        try await registry.anchor(AuditHead(sequence: 2, hash: "b"))
        try await registry.anchor(AuditHead(sequence: 1, hash: "a"))
        try await registry.anchor(AuditHead(sequence: 2, hash: "c"))
        #expect(try await registry.auditHead() == AuditHead(sequence: 2, hash: "b"))
        try await registry.anchor(AuditHead(sequence: 3, hash: "d"))
        try registry.close()
        let reader = try SQLiteRegistry.openForReading(home: home.path)
        #expect(try await reader?.auditHead() == AuditHead(sequence: 3, hash: "d"))
    }
}
