import Testing

@testable import Report

@Suite("Figures in Markdown")
struct MarkdownFiguresTests {
    @Test func `A key figure stands in one line with both comparisons`() throws {
        let text = try #require(MarkdownFigures.keyFigures(SampleReport.american))
        let line = try #require(text.split(separator: "\n").first { $0.contains("Revenue") })
        #expect(
            line.split(separator: "|").map { $0.trimmingPrefix { $0 == " " } }.map(String.init)
                .map { $0.split(separator: " ").joined(separator: " ") } == [
                    "Revenue", "$900,385.11", "$1,051,459.84", "-14.4%", "$993,687.60", "-9.4%",
                ])
    }

    @Test func `A breakdown ends in others and total`() {
        let lines = MarkdownFigures.breakdowns(SampleReport.crowded)[0].split(separator: "\n")
        #expect(lines.suffix(2).map { $0.prefix(11) } == ["| 28 others", "| Total    "])
    }

    @Test func `A partial period has no columns of change`() {
        let text = MarkdownFigures.breakdowns(SampleReport.partial)[0]
        #expect(!text.contains("Contribution"))
        #expect(text.contains("Not compared with September 2025."))
    }

    @Test func `The newest period comes first, gaps included`() throws {
        let lines = try #require(MarkdownFigures.trend(SampleReport.crowded)).split(separator: "\n")
        #expect(lines[3].hasPrefix("| October 2025 "))
        #expect(lines.contains { $0.hasPrefix("| March 2025 ") && $0.hasSuffix(" – |") })
    }
}
