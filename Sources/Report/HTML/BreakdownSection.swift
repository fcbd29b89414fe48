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
                .element("h2", ["id": id], title(lead)),
                .element("div", ["class": "pair"], charts(lead, id, content)),
                BreakdownTable.table(lead, content).markup,
            ]
                + breakdowns.dropFirst().map { breakdown in
                    .element(
                        "details", ["class": "more"],
                        [
                            .element("summary", [:], title(breakdown)),
                            BreakdownTable.table(breakdown, content).markup,
                        ])
                })
    }

    static func title(_ breakdown: Breakdown) -> String {
        "\(breakdown.label) by \(breakdown.singular)"
    }

    private static func charts(
        _ breakdown: Breakdown, _ id: String, _ content: ReportContent
    ) -> [Markup] {
        var figures = [
            figure(
                "\(content.period.name), share of total",
                BarChart(breakdown, id: id + "-bars").chart)
        ]
        if let bridge = BridgeChart(breakdown, period: content.period.id, id: id + "-bridge") {
            figures.append(
                figure(
                    "From \(breakdown.previous.name) to \(content.period.name)", bridge.chart))
        }
        return figures
    }

    private static func figure(_ caption: String, _ chart: Markup) -> Markup {
        .element(
            "figure", ["class": "panel"], [.element("figcaption", [:], caption), chart])
    }
}
