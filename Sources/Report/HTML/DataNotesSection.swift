import SalesCore

/// Where the figures come from, and what was left out on the way.
enum DataNotesSection {
    static func section(_ content: ReportContent) -> Markup {
        .element(
            "section", ["aria-labelledby": "data", "class": "data"],
            [.element("h2", ["id": "data"], content.language.page("Data behind this report"))]
                + uploads(content) + notices(content) + withheld(content))
    }

    private static func uploads(_ content: ReportContent) -> [Markup] {
        let language = content.language
        guard !content.uploads.isEmpty else {
            let note = language.page("No export was read for this report.")
            return [.element("p", ["class": "quiet"], note)]
        }
        var all = LineCounts()
        for upload in content.uploads { all.add(upload.counts) }
        let listed = ListedUploads(content.uploads)
        let rows = listed.named.map {
            row(PlainText.cut($0.file, toWidth: 80), $0.counts, language)
        }
        let others = listed.others(in: language).map { row($0.name, $0.counts, language) }
        return [
            Table(
                caption: language.page("Lines of the exports: every line read ends in one count"),
                columns: [.text(language.page("File"))]
                    + ["Read", "Accepted", "Rejected", "Duplicate", "Skipped"]
                    .map { .number(language.page($0)) },
                rows: rows,
                summaryRows: [others].compactMap(\.self)
                    + (rows.count > 1 ? [row(language.page("All files"), all, language)] : [])
            ).markup
        ]
    }

    private static func row(
        _ name: String, _ counts: LineCounts, _ language: ReportLanguage
    ) -> [Table.Field] {
        [.name(name)]
            + [
                counts.read, counts.accepted, counts.rejected, counts.duplicate,
                counts.skipped.total,
            ].map { .figure(Quantity.grouped($0, in: language)) }
    }

    private static func notices(_ content: ReportContent) -> [Markup] {
        let listed = ListedUploads(content.uploads)
        let notices = listed.named.flatMap { upload in
            upload.notices.map { (file: upload.file, text: $0) }
        }
        guard !notices.isEmpty else { return [] }
        let unnamed = listed.unnamedNotices(in: content.language)
            .map { [Markup.element("li", [:], $0)] }
        return [
            .element(
                "ul", ["class": "notices"],
                notices.map { notice in
                    .element(
                        "li", [:],
                        [
                            .element("bdi", [:], PlainText.cut(notice.file, toWidth: 80)),
                            .text(": "),
                            .element("bdi", [:], PlainText.cut(notice.text, toWidth: 300)),
                        ])
                } + (unnamed ?? []))
        ]
    }

    private static func withheld(_ content: ReportContent) -> [Markup] {
        ReportNotes.withheld(content).map { [.element("p", [:], $0)] } ?? []
    }
}
