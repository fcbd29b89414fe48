import SalesCore

/// A card for every metric at the total.
enum KeyFigureCards {
    static func section(_ content: ReportContent) -> Markup? {
        guard !content.keyFigures.isEmpty else { return nil }
        return .element(
            "section", ["aria-labelledby": "figures"],
            [
                .element("h2", ["id": "figures"], "Key figures"),
                .element(
                    "div", ["class": "cards of-\(columns(content.keyFigures.count))"],
                    content.keyFigures.enumerated().map { card($1, number: $0) }),
            ])
    }

    /// Rows of three or four, whichever leaves no card alone in the last.
    private static func columns(_ count: Int) -> Int {
        count % 4 == 0 || count == 7 || count == 11 ? 4 : 3
    }

    private static func card(_ figure: KeyFigure, number: Int) -> Markup {
        let wording = FigureWording(unit: figure.unit)
        let line = Sparkline.chart(of: figure, id: "spark-\(number)")
        return .element(
            "article", ["class": "card"],
            [
                .element("h3", [:], figure.label),
                .element(
                    "p", ["class": "value", "title": wording.full(figure.value)],
                    wording.short(figure.value)),
                .element(
                    "ul", ["class": "changes"],
                    [change(figure.previous, figure), change(figure.yearBefore, figure)]),
            ] + (line.map { [$0] } ?? []))
    }

    private static func reason(_ compared: ComparedFigure) -> String {
        let period = compared.period.shortName
        return compared.value == nil ? "no value for \(period)" : "not compared with \(period)"
    }

    private static func change(_ compared: ComparedFigure, _ figure: KeyFigure) -> Markup {
        guard let change = compared.change else {
            return .element(
                "li", [:],
                [
                    .element("span", ["class": "pill neutral"], FigureWording.missing),
                    .text(" \(reason(compared))"),
                ])
        }
        let wording = ChangeWording(change, unit: figure.unit, better: figure.better)
        let tone = wording.tone == .neutral ? "" : ", \(wording.tone.rawValue)"
        let values = FigureWording(unit: figure.unit)
        return .element(
            "li", ["title": "\(compared.period.name): \(values.full(compared.value))"],
            [
                .element("span", ["class": "pill \(wording.tone.rawValue)"], wording.text),
                .text(" vs \(compared.period.shortName)\(tone)"),
            ])
    }
}
