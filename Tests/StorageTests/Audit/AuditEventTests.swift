import Foundation
import Storage
import Testing

@Suite("Events of the audit trail")
struct AuditEventTests {
    @Test("Nothing is left out on the way through JSON")
    func keeps() throws {
        let event = AuditEvent(
            time: "2026-01-15T00:00:00Z", actor: "ann", action: "tenant.added",
            tenant: Samples.tenant, details: ["plan": "team"])
        #expect(
            try JSONDecoder().decode(AuditEvent.self, from: JSONEncoder().encode(event)) == event)
        #expect(AuditEvent(time: "", actor: "", action: "").details.isEmpty)
    }
}
