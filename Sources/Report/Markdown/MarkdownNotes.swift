import SalesCore

/// The end of a Markdown report: how it was checked, and from what it was made.
enum MarkdownNotes {
    static func check(_ content: ReportContent) -> String {
        let lines =
            [content.standing.summary, ReportNotes.withheld(content), ReportNotes.writer(content)]
            .compactMap(\.self)
            .map { "- " + MarkdownText.line($0) }
        return "## Check\n\n" + lines.joined(separator: "\n") + "\n"
    }

    static func data(_ content: ReportContent) -> String {
        let run = "Run \(MarkdownText.inline(content.runID)).\n"
        guard !content.uploads.isEmpty else {
            return "## Data\n\nNo export was read for this report. \(run)"
        }
        var table = MarkdownTable([
            ("File", .left), ("Read", .right), ("Accepted", .right), ("Rejected", .right),
            ("Duplicate", .right), ("Skipped", .right),
        ])
        for upload in content.uploads {
            let counts = upload.counts
            table.add(
                [PlainText.cut(upload.file, toWidth: 80)]
                    + [
                        counts.read, counts.accepted, counts.rejected, counts.duplicate,
                        counts.skipped.total,
                    ].map(Quantity.grouped))
        }
        let notices = content.uploads.flatMap { upload in
            upload.notices.map { notice in
                let file = MarkdownText.line(PlainText.cut(upload.file, toWidth: 80))
                return "- \(file): \(MarkdownText.inline(PlainText.cut(notice, toWidth: 300)))"
            }
        }
        let list = notices.isEmpty ? "" : notices.joined(separator: "\n") + "\n\n"
        return "## Data\n\n\(table.text)\n\(list)\(run)"
    }
}
