import Foundation
import Report
import SalesCore
import Storage
import Testing

@testable import Runner

@Suite("How a report differs from the one before it")
struct ReportHistoryTests {
    @Test("Without an earlier report on the period there is nothing to compare")
    func nothingBefore() async throws {
        let browser = ArchiveBrowser(
            FolderArchive(root: NSTemporaryDirectory() + UUID().uuidString))
        await #expect(throws: RunFailure.self) {
            try await browser.difference(of: .acme, period: .month(2025, 10), asJSON: false)
        }
    }

    @Test("The latest report is the newest on the period asked for, or on the latest month")
    func latest() async throws {
        let workshop = try Workshop()
        try workshop.prepare()
        let first = try await workshop.run()
        try workshop.write(Workshop.export("2025-10-02,East,5"), to: "acme/b.csv")
        let second = try await workshop.run()
        #expect(first.runID != second.runID)
        let browser = ArchiveBrowser(FolderArchive(root: workshop.archive))
        let latest = try await browser.latestReport(of: .acme, period: nil)
        #expect(latest.runID == second.runID)
        #expect(latest.period.id == .october)
        let quarter = try await browser.latestReport(of: .acme, period: "2025-Q4")
        #expect(quarter.period.id == .quarter(2025, 4))
        await #expect(
            throws: RunFailure.noReport(
                tenant: .acme, period: "2025-08", available: ["2025-10", "2025-Q4"])
        ) { try await browser.latestReport(of: .acme, period: "2025-08") }
        await #expect(throws: RunFailure.self) {
            try await browser.latestReport(of: .acme, period: "soon")
        }
        await #expect(
            throws: RunFailure.noReport(tenant: .bolt, period: "any period", available: [])
        ) { try await browser.latestReport(of: .bolt, period: nil) }
    }
}
