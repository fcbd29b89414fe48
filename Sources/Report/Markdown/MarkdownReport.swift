import SalesCore

/// The report as Markdown that also reads well as the plain text it is.
public enum MarkdownReport {
    public static func text(_ content: ReportContent) -> String {
        ([head(content), story(content), MarkdownFigures.keyFigures(content)]
            + MarkdownFigures.breakdowns(content)
            + [
                MarkdownFigures.trend(content), MarkdownNotes.check(content),
                MarkdownNotes.data(content),
            ])
            .compactMap(\.self)
            .joined(separator: "\n")
    }

    private static func head(_ content: ReportContent) -> String {
        let language = content.language
        let status =
            content.period.status == .partial
            ? "**\(language.page("partial period"))**" : language.page("complete")
        var lines = [
            "# \(MarkdownText.inline(content.headline.text))", "",
            "**\(MarkdownText.inline(content.tenant.name))** · \(content.period.name) · \(status)",
            "", MarkdownText.line(ReportNotes.setting(content)), "",
        ]
        if let note = ReportNotes.partial(content) { lines += ["> " + note, ""] }
        return lines.joined(separator: "\n")
    }

    private static func story(_ content: ReportContent) -> String {
        let body =
            ReportNotes.quiet(content)
            ?? content.sentences.map { "- " + MarkdownText.line($0.text) }.joined(separator: "\n")
        return "## \(content.language.page("What happened"))\n\n\(body)\n"
    }
}
