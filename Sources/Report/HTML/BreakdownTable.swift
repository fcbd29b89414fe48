import SalesCore

/// A breakdown with every digit.
enum BreakdownTable {
    static func table(_ breakdown: Breakdown, _ content: ReportContent) -> Table {
        let isCompared = breakdown.total.change != nil
        var columns: [Table.Column] = [
            .text(Metric.label(from: breakdown.singular)), .number(content.period.id.shortName),
            .number("Share"),
        ]
        if isCompared {
            columns += [
                .number(breakdown.previous.shortName), .number("Change"), .number("Contribution"),
            ]
        }
        return Table(
            caption: "\(BreakdownSection.title(breakdown)). \(ReportNotes.baseline(breakdown))",
            columns: columns,
            rows: breakdown.rows.map {
                row(PlainText.member($0.member), $0.figures, breakdown, isCompared)
            }
                + (breakdown.others.map {
                    [row(Quantity.others($0.count), $0.figures, breakdown, isCompared)]
                } ?? []),
            summaryRows: [row("Total", breakdown.total, breakdown, isCompared)])
    }

    private static func row(
        _ name: String, _ figures: BreakdownFigures, _ breakdown: Breakdown, _ isCompared: Bool
    ) -> [Table.Field] {
        let wording = FigureWording(unit: breakdown.unit)
        let fields: [Table.Field] = [
            .name(name), .figure(wording.full(figures.value)),
            .figure(FigureWording.share(figures.share)),
        ]
        guard isCompared else { return fields }
        let change = figures.change.map {
            ChangeWording($0, unit: breakdown.unit, better: breakdown.better)
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
