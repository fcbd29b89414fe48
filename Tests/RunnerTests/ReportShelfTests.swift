import Foundation
import Report
import SalesCore
import Testing

@testable import Runner

@Suite("ReportShelf")
struct ReportShelfTests {
    @Test("The formats asked for, and the JSON from which the others can be made")
    func formats() async throws {
        let workshop = try Workshop()
        try workshop.prepare()
        let record = try await workshop.run(
            workshop.job(reports: ReportOptions(grains: [.month], formats: [.md])))
        let base = "home/reports/tenant=acme/2025-10"
        #expect(workshop.files("home/reports").keys.sorted() == [base + ".json", base + ".md"])
        #expect(record.only.reports[0].files == [workshop.path + "/" + base + ".md"])
        let content = try JSONReport.content(from: workshop.text(base + ".json"))
        #expect(try workshop.text(base + ".md") == MarkdownReport.text(content))
        #expect(try ReportShelf.text(of: content, as: .html) == HTMLReport.text(content))
    }

    @Test("A later report on a period takes the place of the one before")
    func latest() async throws {
        let workshop = try Workshop()
        try workshop.prepare()
        try await workshop.run()
        let before = workshop.files("home/reports")
        try workshop.write(Workshop.export("2025-10-07,East,1"), to: "acme/b.csv")
        try await workshop.run()
        let after = workshop.files("home/reports")
        #expect(after.keys == before.keys)
        #expect(
            after["home/reports/tenant=acme/2025-10.md"]
                != before["home/reports/tenant=acme/2025-10.md"])
    }
}
