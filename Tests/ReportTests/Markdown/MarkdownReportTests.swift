import Foundation
import Report
import TestSupport
import Testing

@Suite("The report as Markdown")
struct MarkdownReportTests {
    @Test func `The samples read as reviewed`() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().path()
        try expectGolden(
            MarkdownReport.text(SampleReport.american), fixture("report.md", beside: folder))
        try expectGolden(
            MarkdownReport.text(SampleReport.european), fixture("fiscal.md", beside: folder))
        try expectGolden(
            MarkdownReport.text(SampleReport.german), fixture("german.md", beside: folder))
    }

    @Test func `A partial period says so at the top`() {
        let text = MarkdownReport.text(SampleReport.partial)
        #expect(text.contains("**partial period**"))
        #expect(text.contains("\n> October 2025 is partial"))
    }

    @Test func `A quiet report says so`() {
        let text = MarkdownReport.text(SampleReport.quiet)
        #expect(text.contains("Nothing passed the thresholds set for news."))
        #expect(text.contains("No export was read for this report. Run r-1."))
    }

    @Test func `Hostile names stay text, and rows stay rows`() {
        let text = MarkdownReport.text(SampleReport.hostile)
        #expect(!text.contains("<script>") && !text.contains("[click]("))
        #expect(text.contains("\\<script\\>"))
        let unescaped = /(^|[^\\])\|/
        for table in text.split(separator: "\n\n") where table.hasPrefix("| ") {
            let columns = table.split(separator: "\n").map { $0.matches(of: unescaped).count }
            #expect(Set(columns).count == 1)
        }
    }
}
