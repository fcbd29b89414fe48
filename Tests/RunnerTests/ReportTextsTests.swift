import Report
import SalesCore
import Testing

@testable import Runner

@Suite("ReportTexts")
struct ReportTextsTests {
    @Test("Each format is what its writer makes of the report", arguments: ReportFormat.allCases)
    func formats(_ format: ReportFormat) async throws {
        let workshop = try Workshop()
        try workshop.prepare()
        try await workshop.run()
        let content = try workshop.workspace.report(of: .acme, period: .october)
        let expected =
            switch format {
            case .md: MarkdownReport.text(content)
            case .html: HTMLReport.text(content)
            case .json: try JSONReport.text(content)
            }
        for made in [ReportFormat.allCases, [format], []] {
            let texts = try ReportTexts(content, formats: made)
            #expect(try texts.bytes(as: format) == Array(expected.utf8))
            #expect(texts.content == content)
        }
    }
}
