import Foundation
import SalesCore
import Testing

@testable import Runner

@Suite("How a report differs from the one before it")
struct ReportHistoryTests {
    @Test("Without an earlier report on the period there is nothing to compare")
    func nothingBefore() async throws {
        let browser = ArchiveBrowser(root: NSTemporaryDirectory() + UUID().uuidString)
        await #expect(throws: RunFailure.self) {
            try await browser.difference(of: .acme, period: .month(2025, 10), asJSON: false)
        }
    }
}
