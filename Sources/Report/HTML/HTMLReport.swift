import SalesCore

/// The report as one page that needs nothing else: no request, no script, no font.
public enum HTMLReport {
    public static func text(_ content: ReportContent) -> String {
        "<!doctype html>\n" + page(content).source + "\n"
    }

    private static func page(_ content: ReportContent) -> Markup {
        .element(
            "html", ["lang": content.language.rawValue],
            [
                PageHead.markup(
                    title: "\(content.tenant.name): \(content.period.name)",
                    styles: [Stylesheet.css]),
                .element(
                    "body", [:],
                    [
                        PageHeader.markup(content),
                        .element("main", [:], sections(content)),
                        PageFooter.markup(content),
                    ]),
            ])
    }

    private static func sections(_ content: ReportContent) -> [Markup] {
        [
            NarrativeSection.section(content), KeyFigureCards.section(content),
            TrendSection.section(content),
        ].compactMap(\.self) + BreakdownSection.sections(content) + [
            DataNotesSection.section(content)
        ]
    }
}
