import Foundation
import Report
import SalesCore
import Testing

@testable import Runner

@Suite("Workspace")
struct WorkspaceTests {
    private let workshop: Workshop

    init() throws { workshop = try Workshop() }

    @Test("Tenants are those that have a store")
    func tenants() async throws {
        #expect(try await workshop.workspace.tenants().isEmpty)
        try workshop.prepare("bolt")
        try workshop.prepare("acme")
        try await workshop.run(workshop.job(["bolt", "acme"]))
        #expect(try await workshop.workspace.tenants() == [.acme, .bolt])
        #expect(try await workshop.workspace.tenant("bolt") == .bolt)
        await #expect(throws: RunFailure.unknownTenant("acne", known: ["acme", "bolt"])) {
            try await workshop.workspace.tenant("acne")
        }
        let failure = await #expect(throws: RunFailure.self) {
            try await workshop.workspace.tenant("../acme")
        }
        #expect(failure?.summary.contains("it has '.'") == true)
        #expect(failure?.exitCode == .invalidUse)
    }

    @Test("A tenant without tables has none to show")
    func noTable() async throws {
        await #expect(throws: RunFailure.unknownTenant("acme", known: [])) {
            try await workshop.workspace.table(of: .acme)
        }
    }

    @Test("The latest report on a period, or those that there are")
    func reports() async throws {
        #expect(throws: RunFailure.noReport(tenant: .acme, period: "2025-10", available: [])) {
            try workshop.workspace.report(of: .acme, period: .october)
        }
        try workshop.prepare()
        try await workshop.run()
        #expect(try workshop.workspace.report(of: .acme, period: .october).period.id == .october)
        #expect(workshop.workspace.reportPeriods(of: .acme) == ["2025-10", "2025-Q4"])
        #expect(
            throws: RunFailure.noReport(
                tenant: .acme, period: "2025-08", available: ["2025-10", "2025-Q4"])
        ) { try workshop.workspace.report(of: .acme, period: .august) }
        try workshop.write("{", to: "home/reports/tenant=acme/2025-10.json")
        #expect(throws: ReportFailure.self) {
            try workshop.workspace.report(of: .acme, period: .october)
        }
    }

    @Test("A period is the one named, else the latest whole month")
    func period() async throws {
        try workshop.prepare()
        try await workshop.run()
        let table = try await workshop.workspace.table(of: .acme)
        func period(_ text: String?) throws(RunFailure) -> Period {
            try workshop.workspace.period(text, of: .acme, in: table)
        }
        #expect(try period(nil) == .october)
        #expect(try period("2025-09") == .september)
        #expect(throws: RunFailure.self) { try period("September") }
        #expect(
            throws: RunFailure.notACalendarPeriod(
                .quarter(2026, 1, isFiscal: true), FiscalCalendar())
        ) { try period("FY2026-Q1") }
        #expect(
            throws: RunFailure.unknownPeriod(
                "2025-11", tenant: .acme, available: "2025-09 to 2025-10")
        ) { try period("2025-11") }
        let empty = MetricTable(spec: table.spec, asOf: table.asOf, cells: [:])
        #expect(
            throws: RunFailure.unknownPeriod(
                "any period", tenant: .acme, available: "no period yet")
        ) { try workshop.workspace.period(nil, of: .acme, in: empty) }
    }
}
