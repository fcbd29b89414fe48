import Report
import SalesCore
import Storage
import Testing

@testable import Runner

@Suite("NarrativeMessage")
struct NarrativeMessageTests {
    @Test("A report's narrative is the assistant's message, the same for the same run")
    func message() async throws {
        let workshop = try Workshop()
        try workshop.prepare()
        try await workshop.run()
        let content = try workshop.workspace.report(of: .acme, period: .october)
        let message = Message(content: content, tenant: .acme, asOf: Workshop.asOf)
        #expect(message == Message(content: content, tenant: .acme, asOf: Workshop.asOf))
        #expect(message.tenant == .acme)
        #expect(message.sender == Message.assistant)
        #expect(message.timestamp == "2025-12-15T00:00:00Z")
        #expect(message.text == content.checked.narrative.text)
        #expect(message.metadata.source == "template")
        #expect(message.metadata.tags == ["month", "2025-10"])
        let leading = content.checked.findings.first {
            $0.id == content.checked.narrative.headline.finding
        }
        #expect(message.context == leading?.kind.rawValue ?? "quiet")
        let quarter = try workshop.workspace.report(of: .acme, period: .quarter(2025, 4))
        #expect(Message(content: quarter, tenant: .acme, asOf: Workshop.asOf).id != message.id)
        #expect(Message(content: content, tenant: .bolt, asOf: Workshop.asOf).id != message.id)
    }
}
