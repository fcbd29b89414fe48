import SalesCore

/// The end of a Markdown report: how it was checked, and from what it was made.
enum MarkdownNotes {
    static func check(_ content: ReportContent) -> String {
        let lines =
            [content.standing.summary, ReportNotes.withheld(content), ReportNotes.writer(content)]
            .compactMap(\.self)
            .map { "- " + MarkdownText.line($0) }
        return "## \(content.language.page("Check"))\n\n" + lines.joined(separator: "\n") + "\n"
    }

    static func data(_ content: ReportContent) -> String {
        let language = content.language
        let heading = "## \(language.page("Data"))\n\n"
        let run = language.page("Run %1.", MarkdownText.inline(content.runID)) + "\n"
        guard !content.uploads.isEmpty else {
            return heading + language.page("No export was read for this report.") + " " + run
        }
        var table = MarkdownTable(
            [(language.page("File"), .left)]
                + ["Read", "Accepted", "Rejected", "Duplicate", "Skipped"]
                .map { (language.page($0), .right) })
        let listed = ListedUploads(content.uploads)
        for upload in listed.named {
            add(PlainText.cut(upload.file, toWidth: 80), upload.counts, to: &table, language)
        }
        if let others = listed.others(in: language) {
            add(others.name, others.counts, to: &table, language)
        }
        let notices =
            listed.named.flatMap { upload in
                upload.notices.map { notice in
                    let file = MarkdownText.line(PlainText.cut(upload.file, toWidth: 80))
                    return "- \(file): \(MarkdownText.inline(PlainText.cut(notice, toWidth: 300)))"
                }
            }
            + [listed.unnamedNotices(in: language).map { "- " + MarkdownText.line($0) }]
            .compactMap(\.self)
        let list = notices.isEmpty ? "" : notices.joined(separator: "\n") + "\n\n"
        return "\(heading)\(table.text)\n\(list)\(run)"
    }

    private static func add(
        _ name: String, _ counts: LineCounts, to table: inout MarkdownTable,
        _ language: ReportLanguage
    ) {
        table.add(
            [name]
                + [
                    counts.read, counts.accepted, counts.rejected, counts.duplicate,
                    counts.skipped.total,
                ].map { Quantity.grouped($0, in: language) })
    }
}
