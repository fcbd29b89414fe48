import SalesCore

/// The lead metric over time, and every metric's figures behind the charts.
enum TrendSection {
    static func section(_ content: ReportContent) -> Markup? {
        guard let lead = content.lead else { return nil }
        let language = content.language
        let grain = content.period.grain.rawValue
        // One column alone shows nothing that its card does not.
        let isTrend = lead.series.count { $0.value != nil } > 1
        return .element(
            "section", ["aria-labelledby": "trend"],
            isTrend
                ? [
                    .element("h2", ["id": "trend"], language.page("%1 by \(grain)", lead.label)),
                    .element(
                        "figure", ["class": "panel"],
                        [ColumnChart(lead, id: "trend-chart", language: language).chart]),
                    .element(
                        "details", ["class": "more"],
                        [
                            .element("summary", [:], language.page("All key figures by \(grain)")),
                            FigureTable.table(content).markup,
                        ]),
                ]
                : [
                    .element("h2", ["id": "trend"], language.page("Key figures by \(grain)")),
                    FigureTable.table(content).markup,
                ])
    }
}

/// Periods down, metrics across, every digit.
enum FigureTable {
    static func table(_ content: ReportContent) -> Table {
        let (grain, language) = (content.period.grain.rawValue, content.language)
        return Table(
            caption: language.page("Key figures by \(grain)"),
            columns: [.text(language.page(grain == "month" ? "Month" : "Quarter"))]
                + content.keyFigures.map { .number($0.label) },
            rows: periods(content).map { period in
                [Table.Field.name(name(period, content))]
                    + content.keyFigures.map { .figure(value($0, period, in: language)) }
            },
            isCaptionShown: false)
    }

    /// Those that any metric's series has, the newest first.
    static func periods(_ content: ReportContent) -> [Period] {
        Set(content.keyFigures.flatMap { $0.series.map(\.period) }).sorted(by: >)
    }

    static func name(_ period: Period, _ content: ReportContent) -> String {
        let isPartial = content.keyFigures.contains { figure in
            figure.series.contains { $0.period == period && $0.isPartial }
        }
        let name = content.language.name(of: period)
        return isPartial ? content.language.page("%1 (partial)", name) : name
    }

    static func value(
        _ figure: KeyFigure, _ period: Period, in language: ReportLanguage = .english
    ) -> String {
        FigureWording(unit: figure.unit, language: language).full(
            figure.series.first { $0.period == period }?.value)
    }
}
