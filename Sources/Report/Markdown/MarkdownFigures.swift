import SalesCore

/// The tables of a Markdown report.
enum MarkdownFigures {
    static func keyFigures(_ content: ReportContent) -> String? {
        guard let first = content.keyFigures.first else { return nil }
        let language = content.language
        let previous = first.previous.period.shortName(in: language)
        let yearBefore = first.yearBefore.period.shortName(in: language)
        let change = language.page("Change")
        var table = MarkdownTable([
            (language.page("Metric"), .left),
            (content.period.id.shortName(in: language), .right), (previous, .right),
            (change, .right), (yearBefore, .right), (change, .right),
        ])
        for figure in content.keyFigures {
            let wording = FigureWording(unit: figure.unit, language: language)
            table.add([
                figure.label, wording.full(figure.value), wording.full(figure.previous.value),
                ChangeWording.signed(
                    figure.previous.change, unit: figure.unit, in: language),
                wording.full(figure.yearBefore.value),
                ChangeWording.signed(
                    figure.yearBefore.change, unit: figure.unit, in: language),
            ])
        }
        return "## \(language.page("Key figures"))\n\n" + table.text
    }

    static func breakdowns(_ content: ReportContent) -> [String] {
        let language = content.language
        return content.breakdowns.map { breakdown in
            let isCompared = breakdown.total.change != nil
            var columns: [(title: String, alignment: MarkdownTable.Alignment)] = [
                (Metric.label(from: breakdown.singular), .left),
                (content.period.id.shortName(in: language), .right),
                (language.page("Share"), .right),
            ]
            if isCompared {
                columns += [
                    (breakdown.previous.shortName(in: language), .right),
                    (language.page("Change"), .right), (language.page("Contribution"), .right),
                ]
            }
            var table = MarkdownTable(columns)
            let add = { (table: inout MarkdownTable, name: String, figures: BreakdownFigures) in
                table.add(
                    Array(fields(name, figures, breakdown.unit, language).prefix(columns.count)))
            }
            for row in breakdown.rows {
                add(&table, PlainText.member(row.member, in: language), row.figures)
            }
            if let others = breakdown.others {
                add(&table, Quantity.others(others.count, in: language), others.figures)
            }
            add(&table, language.page("Total"), breakdown.total)
            let title = MarkdownText.inline(BreakdownSection.title(breakdown, language))
            let baseline = ReportNotes.baseline(breakdown, in: language)
            return "## \(title)\n\n\(baseline)\n\n" + table.text
        }
    }

    private static func fields(
        _ name: String, _ figures: BreakdownFigures, _ unit: MetricUnit, _ language: ReportLanguage
    ) -> [String] {
        let wording = FigureWording(unit: unit, language: language)
        return [
            name, wording.full(figures.value), FigureWording.share(figures.share, in: language),
            wording.full(figures.previous),
            ChangeWording.signed(figures.change, unit: unit, in: language),
            wording.fullDifference(figures.contribution),
        ]
    }

    static func trend(_ content: ReportContent) -> String? {
        guard !content.keyFigures.isEmpty else { return nil }
        let (grain, language) = (content.period.grain, content.language)
        var table = MarkdownTable(
            [(language.page(grain == .month ? "Month" : "Quarter"), .left)]
                + content.keyFigures.map { ($0.label, .right) })
        for period in FigureTable.periods(content) {
            table.add(
                [FigureTable.name(period, content)]
                    + content.keyFigures.map { FigureTable.value($0, period, in: language) })
        }
        return "## \(language.page("By \(grain.rawValue)"))\n\n" + table.text
    }
}
