import SalesCore

/// One section for each dimension: the first metric as charts and a table, the others folded.
enum BreakdownSection {
    static func sections(_ content: ReportContent) -> [Markup] {
        var dimensions: [String] = []
        for breakdown in content.breakdowns where !dimensions.contains(breakdown.dimension) {
            dimensions.append(breakdown.dimension)
        }
        return dimensions.enumerated().map { number, dimension in
            section(content.breakdowns.filter { $0.dimension == dimension }, number, content)
        }
    }

    private static func section(
        _ breakdowns: [Breakdown], _ number: Int, _ content: ReportContent
    ) -> Markup {
        let lead = breakdowns[0]
        let id = "by-\(number)"
        return .element(
            "section", ["aria-labelledby": id],
            [
                .element("h2", ["id": id], title(lead, content.language)),
                .element("div", ["class": "pair"], charts(lead, id, content)),
                BreakdownTable.table(lead, content).markup,
            ]
                + breakdowns.dropFirst().map { breakdown in
                    .element(
                        "details", ["class": "more"],
                        [
                            .element("summary", [:], title(breakdown, content.language)),
                            BreakdownTable.table(breakdown, content).markup,
                        ])
                })
    }

    static func title(_ breakdown: Breakdown, _ language: ReportLanguage) -> String {
        language.page("%1 by %2", breakdown.label, breakdown.singular)
    }

    private static func charts(
        _ breakdown: Breakdown, _ id: String, _ content: ReportContent
    ) -> [Markup] {
        let language = content.language
        var figures = [
            figure(
                language.page("%1, share of total", content.period.name),
                BarChart(breakdown, id: id + "-bars", language: language).chart)
        ]
        let bridge = BridgeChart(
            breakdown, period: content.period.id, id: id + "-bridge", language: language)
        if let bridge {
            figures.append(
                figure(
                    language.page(
                        "From %1 to %2", language.name(of: breakdown.previous),
                        content.period.name), bridge.chart))
        }
        return figures
    }

    private static func figure(_ caption: String, _ chart: Markup) -> Markup {
        .element(
            "figure", ["class": "panel"], [.element("figcaption", [:], caption), chart])
    }
}
