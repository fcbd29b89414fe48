import SalesCore

/// The parts of a total as horizontal bars: name and figures above, the bar below, so that no
/// name is too long and no label meets another.
struct BarChart {
    private let breakdown: Breakdown
    private let id: String
    private let language: ReportLanguage

    init(_ breakdown: Breakdown, id: String, language: ReportLanguage = .english) {
        self.language = language
        self.breakdown = breakdown
        self.id = id
    }

    private static let rowHeight = 42.0
    private static let barHeight = 9.0
    static let nameWidth = 26

    private struct Row {
        let name: String
        let fullName: String
        let figures: BreakdownFigures
        let isRest: Bool
    }

    private var rows: [Row] {
        let named = breakdown.rows.map {
            Row(
                name: PlainText.member($0.member, width: Self.nameWidth, in: language),
                fullName: PlainText.member($0.member, in: language), figures: $0.figures,
                isRest: false)
        }
        let rest = breakdown.others.map {
            let name = Quantity.others($0.count, in: language)
            return Row(name: name, fullName: name, figures: $0.figures, isRest: true)
        }
        return named + (rest.map { [$0] } ?? [])
    }

    var chart: Markup {
        let rows = rows
        let scale = ChartScale(
            rows.compactMap { $0.figures.value?.approximate }, withZero: true, start: 0, end: 100)
        return ChartFrame.wide(
            id: id,
            title: language.page(
                "%1 by %2", breakdown.label, PlainText.cleaned(breakdown.singular)),
            description: description(of: rows), kind: "bars",
            height: Double(rows.count) * Self.rowHeight,
            rows.enumerated().map { bar($0, $1, scale) })
    }

    private func description(of rows: [Row]) -> String {
        let wording = FigureWording(unit: breakdown.unit, language: language)
        return
            rows
            .map { "\($0.fullName): \(wording.short($0.figures.value))" }
            .joined(separator: "; ") + "."
    }

    private func bar(_ index: Int, _ row: Row, _ scale: ChartScale) -> Markup {
        let wording = FigureWording(unit: breakdown.unit, language: language)
        let top = Double(index) * Self.rowHeight
        let textY = Coordinate.text(top + 16)
        var labels = wording.short(row.figures.value)
        if row.figures.share != nil {
            labels += " · \(FigureWording.share(row.figures.share, in: language))"
        }
        var children: [Markup] = [
            .element("title", [:], "\(row.fullName): \(wording.full(row.figures.value))"),
            .element("text", ["class": "name", "x": "0", "y": textY], row.name),
            .element("text", ["class": "figure", "x": "100%", "y": textY], labels),
            .element(
                "rect",
                [
                    "class": "track", "x": "0", "y": Coordinate.text(top + 24), "width": "100%",
                    "height": Coordinate.text(Self.barHeight), "rx": "2",
                ]),
        ]
        if let value = row.figures.value?.approximate {
            let span = scale.span(0, value)
            children.append(
                .element(
                    "rect",
                    [
                        "class": value < 0 ? "bar negative" : "bar",
                        "x": Coordinate.percent(span.start), "y": Coordinate.text(top + 24),
                        "width": Coordinate.percent(max(span.length, 0.2)),
                        "height": Coordinate.text(Self.barHeight), "rx": "2",
                    ]))
        }
        return .element("g", row.isRest ? ["class": "rest"] : [:], children)
    }
}
