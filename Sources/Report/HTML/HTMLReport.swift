import SalesCore

/// The report as one page that needs nothing else: no request, no script, no font.
public enum HTMLReport {
    public static func text(_ content: ReportContent) -> String {
        "<!doctype html>\n" + page(content).source + "\n"
    }

    private static func page(_ content: ReportContent) -> Markup {
        .element(
            "html", ["lang": "en"],
            [
                head(content),
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

    /// Nothing on the page may load or run anything, whatever a cell says.
    private static let contentPolicy =
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:"

    private static func head(_ content: ReportContent) -> Markup {
        .element(
            "head", [:],
            [
                .element("meta", ["charset": "utf-8"]),
                .element(
                    "meta",
                    ["http-equiv": "Content-Security-Policy", "content": contentPolicy]),
                .element(
                    "meta",
                    ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
                .element("meta", ["name": "color-scheme", "content": "light dark"]),
                .element("meta", ["name": "referrer", "content": "no-referrer"]),
                .element("title", [:], "\(content.tenant.name): \(content.period.name)"),
                .element("style", [:], [.verbatim(Stylesheet.css)]),
            ])
    }
}
