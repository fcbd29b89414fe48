import SalesCore

/// A metric's trailing series as columns, the report's period in the accent colour.
struct ColumnChart {
    private static let plotHeight = 170.0
    private static let labelHeight = 22.0
    private static let axisHeight = 40.0
    /// Few columns stay slim instead of filling the page.
    private static let fewestSlots = 7

    private let figure: KeyFigure
    private let id: String
    private let language: ReportLanguage
    private let scale: ChartScale
    private let hasNegatives: Bool
    private let slot: Double

    init(_ figure: KeyFigure, id: String, language: ReportLanguage = .english) {
        self.language = language
        self.figure = figure
        self.id = id
        let values = figure.series.compactMap { $0.value?.approximate }
        hasNegatives = values.contains { $0 < 0 }
        scale = ChartScale(
            values, withZero: true, start: Self.labelHeight + Self.plotHeight,
            end: Self.labelHeight)
        slot = 100 / Double(max(figure.series.count, Self.fewestSlots))
    }

    private var axisTop: Double {
        Self.labelHeight + Self.plotHeight + (hasNegatives ? Self.labelHeight : 0)
    }

    var chart: Markup {
        let zero = Coordinate.text(scale.place(0))
        let base = Markup.element(
            "line", ["class": "base", "x1": "0", "x2": "100%", "y1": zero, "y2": zero])
        let points = figure.series.enumerated()
        // Labels come last, so that no neighbouring column covers one.
        return ChartFrame.wide(
            id: id, title: title, description: description,
            kind: hasLongLabels ? "columns long" : "columns", height: axisTop + Self.axisHeight,
            points.compactMap { column($0, $1) } + [base] + points.map { labels($0, $1) })
    }

    private var wording: FigureWording {
        FigureWording(unit: figure.unit, language: language)
    }

    private var title: String {
        language.page(
            figure.series.last?.period.grain == .quarter ? "%1 by quarter" : "%1 by month",
            figure.label)
    }

    private var description: String {
        return figure.series
            .map { "\(language.name(of: $0.period)): \(wording.short($0.value))" }
            .joined(separator: "; ") + "."
    }

    private var hasLongLabels: Bool {
        figure.series.contains {
            wording.short($0.value).unicodeScalars.count > 7
        }
    }

    private func bar(of value: ExactDecimal?) -> (start: Double, length: Double) {
        scale.span(0, value?.approximate ?? 0)
    }

    private func column(_ index: Int, _ point: SeriesPoint) -> Markup? {
        guard point.value != nil else { return nil }
        let bar = bar(of: point.value)
        let period = language.name(of: point.period)
        let name = point.isPartial ? language.page("%1 (partial)", period) : period
        let value = wording.full(point.value)
        return group(
            index,
            [
                .element("title", [:], "\(name): \(value)"),
                .element(
                    "rect",
                    [
                        "class": point.isPartial ? "column partial" : "column",
                        "x": Coordinate.percent(slot * (Double(index) + 0.16)),
                        "y": Coordinate.text(bar.start), "width": Coordinate.percent(slot * 0.68),
                        "height": Coordinate.text(max(bar.length, 1)), "rx": "2",
                    ]),
            ])
    }

    private func labels(_ index: Int, _ point: SeriesPoint) -> Markup {
        let bar = bar(of: point.value)
        let isBelow = point.value?.isNegative == true
        let value = wording.short(point.value)
        let axis = point.period.axisName(in: language)
        // On a narrow page only the report's own period is labelled.
        var labels = [
            label(
                index, y: isBelow ? bar.start + bar.length + 15 : bar.start - 7,
                isNow(index) ? "value" : "value minor", value),
            label(index, y: axisTop + 17, "tick", axis.part),
        ]
        let notes = [
            index == 0 || point.period.index == 1 ? axis.year : nil,
            point.isPartial ? language.page("partial") : nil,
        ].compactMap(\.self)
        if !notes.isEmpty {
            labels.append(
                label(index, y: axisTop + 33, "tick year", notes.joined(separator: ", ")))
        }
        return group(index, labels)
    }

    private func isNow(_ index: Int) -> Bool { index == figure.series.count - 1 }

    private func group(_ index: Int, _ children: [Markup]) -> Markup {
        .element("g", isNow(index) ? ["class": "now"] : [:], children)
    }

    private func label(_ index: Int, y: Double, _ kind: String, _ text: String) -> Markup {
        .element(
            "text",
            [
                "class": kind, "x": Coordinate.percent(slot * (Double(index) + 0.5)),
                "y": Coordinate.text(y),
            ], text)
    }
}
