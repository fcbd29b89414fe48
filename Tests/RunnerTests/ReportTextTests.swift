import Report
import SalesCore
import Testing

@testable import Runner

@Suite("ReportText")
struct ReportTextTests {
    private let workshop: Workshop

    init() throws { workshop = try Workshop() }

    @Test("A report prints itself in each format", arguments: ReportFormat.allCases)
    func text(format: ReportFormat) async throws {
        try workshop.prepare()
        try await workshop.run()
        let content = try workshop.workspace.report(of: .acme, period: .october)
        let shelved = try workshop.text("home/reports/tenant=acme/2025-10.\(format.rawValue)")
        #expect(try content.text(as: format) == shelved)
    }

    @Test("A report is written anew from the tables, for any period that they have; none is stored")
    func regenerated() async throws {
        try workshop.prepare()
        try await workshop.run()
        let before = workshop.files("home/reports")
        let again = try await workshop.workspace.regeneratedReport(of: .acme, period: .october)
        let stored = try workshop.workspace.report(of: .acme, period: .october)
        #expect(again.runID == "regenerated")
        #expect(again.tenant == stored.tenant)
        #expect(again.checked == stored.checked)
        let other = try await workshop.workspace.regeneratedReport(of: .acme, period: .september)
        #expect(other.tenant.name == "Acme", "as its first run registered it")
        #expect(other.period.id == .september)
        #expect(workshop.files("home/reports") == before)
    }
}
