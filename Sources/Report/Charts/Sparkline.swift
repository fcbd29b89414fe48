import SalesCore

/// A metric's trailing series as one small line; gaps stay gaps.
enum Sparkline {
    private static let width = 160.0
    private static let height = 36.0
    private static let margin = 4.0

    /// None without two values to draw a line between.
    static func chart(
        of figure: KeyFigure, id: String, in language: ReportLanguage = .english
    ) -> Markup? {
        let values = figure.series.map { $0.value?.approximate }
        let known = values.compactMap(\.self)
        guard known.count > 1, let first = figure.series.first, let last = figure.series.last else {
            return nil
        }
        let across = ChartScale(
            [0, Double(values.count - 1)], withZero: false, start: margin, end: width - margin)
        let down = ChartScale(known, withZero: false, start: height - margin, end: margin)
        let points = values.enumerated().map { index, value in
            value.map { (x: across.place(Double(index)), y: down.place($0)) }
        }
        let runs = points.split { $0 == nil }.map { $0.compactMap(\.self) }
        var children = runs.map { run in
            run.count == 1
                ? dot(run[0], "point", radius: 1.5)
                : Markup.element(
                    "polyline",
                    ["class": "line", "points": run.map(coordinates).joined(separator: " ")])
        }
        if let end = points.last ?? nil {
            children.append(
                dot(end, last.isPartial ? "point now partial" : "point now", radius: 3))
        }
        return ChartFrame.fixed(
            id: id,
            title: language.page(
                "%1, %2 to %3", figure.label, language.name(of: first.period),
                language.name(of: last.period)),
            description: description(of: figure, language), kind: "sparkline", width: width,
            height: height,
            children)
    }

    private static func description(
        of figure: KeyFigure, _ language: ReportLanguage
    ) -> String {
        let wording = FigureWording(unit: figure.unit, language: language)
        let values = figure.series.compactMap(\.value)
        return language.page(
            "Lowest %1, highest %2, now %3.", wording.short(values.min()),
            wording.short(values.max()), wording.short(figure.value))
    }

    private static func coordinates(_ point: (x: Double, y: Double)) -> String {
        "\(Coordinate.text(point.x)),\(Coordinate.text(point.y))"
    }

    private static func dot(
        _ point: (x: Double, y: Double), _ kind: String, radius: Double
    ) -> Markup {
        .element(
            "circle",
            [
                "class": kind, "cx": Coordinate.text(point.x), "cy": Coordinate.text(point.y),
                "r": Coordinate.text(radius),
            ])
    }
}
