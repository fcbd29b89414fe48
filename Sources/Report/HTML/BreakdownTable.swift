import SalesCore

/// A breakdown with every digit.
enum BreakdownTable {
    static func table(_ breakdown: Breakdown, _ content: ReportContent) -> Table {
        let isCompared = breakdown.total.change != nil
        let language = content.language
        var columns: [Table.Column] = [
            .text(Metric.label(from: breakdown.singular)),
            .number(content.period.id.shortName(in: language)), .number(language.page("Share")),
        ]
        if isCompared {
            columns += [
                .number(breakdown.previous.shortName(in: language)),
                .number(language.page("Change")), .number(language.page("Contribution")),
            ]
        }
        return Table(
            caption: "\(BreakdownSection.title(breakdown, language)). "
                + ReportNotes.baseline(breakdown, in: language),
            columns: columns,
            rows: breakdown.rows.map {
                row(
                    PlainText.member($0.member, in: language), $0.figures, breakdown, isCompared,
                    language)
            }
                + (breakdown.others.map {
                    [
                        row(
                            Quantity.others($0.count, in: language), $0.figures, breakdown,
                            isCompared, language)
                    ]
                } ?? []),
            summaryRows: [
                row(language.page("Total"), breakdown.total, breakdown, isCompared, language)
            ])
    }

    private static func row(
        _ name: String, _ figures: BreakdownFigures, _ breakdown: Breakdown, _ isCompared: Bool,
        _ language: ReportLanguage
    ) -> [Table.Field] {
        let wording = FigureWording(unit: breakdown.unit, language: language)
        let fields: [Table.Field] = [
            .name(name), .figure(wording.full(figures.value)),
            .figure(FigureWording.share(figures.share, in: language)),
        ]
        guard isCompared else { return fields }
        let change = figures.change.map {
            ChangeWording(
                $0, unit: breakdown.unit, better: breakdown.better, language: language)
        }
        return fields + [
            .figure(wording.full(figures.previous)),
            .toned(change?.signed ?? FigureWording.missing, change?.tone ?? .neutral),
            .toned(
                wording.fullDifference(figures.contribution),
                ChangeWording.tone(of: figures.contribution ?? .zero, breakdown.better)),
        ]
    }
}
