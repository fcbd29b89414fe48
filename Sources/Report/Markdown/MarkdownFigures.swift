import SalesCore

/// The tables of a Markdown report.
enum MarkdownFigures {
    static func keyFigures(_ content: ReportContent) -> String? {
        guard let first = content.keyFigures.first else { return nil }
        let previous = first.previous.period.shortName
        let yearBefore = first.yearBefore.period.shortName
        var table = MarkdownTable([
            ("Metric", .left), (content.period.id.shortName, .right), (previous, .right),
            ("Change", .right), (yearBefore, .right), ("Change", .right),
        ])
        for figure in content.keyFigures {
            let wording = FigureWording(unit: figure.unit)
            table.add([
                figure.label, wording.full(figure.value), wording.full(figure.previous.value),
                ChangeWording.signed(figure.previous.change, unit: figure.unit),
                wording.full(figure.yearBefore.value),
                ChangeWording.signed(figure.yearBefore.change, unit: figure.unit),
            ])
        }
        return "## Key figures\n\n" + table.text
    }

    static func breakdowns(_ content: ReportContent) -> [String] {
        content.breakdowns.map { breakdown in
            let isCompared = breakdown.total.change != nil
            var columns: [(title: String, alignment: MarkdownTable.Alignment)] = [
                (Metric.label(from: breakdown.singular), .left),
                (content.period.id.shortName, .right), ("Share", .right),
            ]
            if isCompared {
                columns += [
                    (breakdown.previous.shortName, .right), ("Change", .right),
                    ("Contribution", .right),
                ]
            }
            var table = MarkdownTable(columns)
            let add = { (table: inout MarkdownTable, name: String, figures: BreakdownFigures) in
                table.add(Array(fields(name, figures, breakdown.unit).prefix(columns.count)))
            }
            for row in breakdown.rows { add(&table, PlainText.member(row.member), row.figures) }
            if let others = breakdown.others {
                add(&table, Quantity.others(others.count), others.figures)
            }
            add(&table, "Total", breakdown.total)
            let title = MarkdownText.inline("\(breakdown.label) by \(breakdown.singular)")
            return "## \(title)\n\n\(ReportNotes.baseline(breakdown))\n\n" + table.text
        }
    }

    private static func fields(
        _ name: String, _ figures: BreakdownFigures, _ unit: MetricUnit
    ) -> [String] {
        let wording = FigureWording(unit: unit)
        return [
            name, wording.full(figures.value), FigureWording.share(figures.share),
            wording.full(figures.previous), ChangeWording.signed(figures.change, unit: unit),
            wording.fullDifference(figures.contribution),
        ]
    }

    static func trend(_ content: ReportContent) -> String? {
        guard !content.keyFigures.isEmpty else { return nil }
        let grain = content.period.grain
        var table = MarkdownTable(
            [(grain == .month ? "Month" : "Quarter", .left)]
                + content.keyFigures.map { ($0.label, .right) })
        for period in FigureTable.periods(content) {
            table.add(
                [FigureTable.name(period, content)]
                    + content.keyFigures.map { FigureTable.value($0, period) })
        }
        return "## By \(grain.rawValue)\n\n" + table.text
    }
}
